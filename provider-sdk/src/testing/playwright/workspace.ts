import { test, type Locator, type Page } from '@playwright/test';
import type { Row, WorkspaceDoor } from './door.ts';
import { Provider, unknownProvider } from './provider.ts';

/** The workspace as the agent sees and uses it. Every action is a step of the report. */
export class Workspace {
  /** The page that shows the workspace. */
  readonly page: Page;
  readonly #providers: readonly string[];

  constructor(page: Page, providers: readonly string[]) {
    this.page = page;
    this.#providers = providers;
  }

  /**
   * A provider by its unique name.
   *
   * Throws for a name that did not exist when the workspace opened, unless `comesLater` is set.
   */
  provider(
    uniqueName: string,
    { comesLater = false }: { readonly comesLater?: boolean } = {},
  ): Provider {
    if (!comesLater && !this.#providers.includes(uniqueName)) {
      throw unknownProvider(uniqueName, this.#providers);
    }
    return new Provider(this.page, uniqueName);
  }

  /** The notification on screen with this title. */
  toast(title: string): Toast {
    return new Toast(this.page.getByRole('alertdialog', { name: title }), title);
  }

  /** The session whose title starts with this text. */
  session(title: string): Session {
    return new Session(this.page, title);
  }

  /** The application tab whose title starts with this text. */
  tab(title: string): Locator {
    const tabs = this.page.getByRole('tablist', { name: 'Application tabs' });
    return tabs.getByRole('tab', { name: startingWith(title) });
  }

  /** The communication panel. */
  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Communication panel' });
  }

  /** Selects a phone number on the agent's page. */
  clickToAct(number: string): Promise<void> {
    const button = this.page.getByRole('main').getByRole('button', { name: `Call ${number}` });
    // A page may show a number twice, as a field and in a card; both work the same.
    return test.step(`call ${number}`, () => button.first().click());
  }

  readonly presence = {
    /** Sets the presence of the agent by its text. */
    set: (text: string): Promise<void> =>
      test.step(`presence ${text}`, async () => {
        await this.page.getByRole('button', { name: /^Presence: / }).click();
        const dialog = this.page.getByRole('dialog', { name: 'Set Your Presence Status' });
        await dialog.getByRole('radio', { name: text, exact: true }).click();
        await dialog.getByRole('button', { name: 'OK' }).click();
      }),
  };

  /** The agent's time: toasts, waiting and idle times. The wire keeps to real time. */
  readonly clock = {
    /** Stops the clock. */
    stop: (): Promise<void> => this.#use('stop the clock', (door) => door.clock.stop()),
    /** Lets the clock run at normal speed. */
    go: (): Promise<void> => this.#use('resume the clock', (door) => door.clock.go()),
    /** Moves the clock forward. */
    step: (milliseconds: number): Promise<void> =>
      this.#use(
        `${milliseconds} ms pass`,
        (door, time) => door.clock.step(time ?? 0),
        milliseconds,
      ),
    /** Lets the clock run at a speed, such as 10. */
    runAt: (speed: number): Promise<void> =>
      this.#use(`clock at ${speed}`, (door, given) => door.clock.runAt(given ?? 1), speed),
  };

  /** Faults to inject between the workspace and its widgets. */
  readonly faults = {
    /** Activates a fault plan, as under `faults` in the config. */
    set: (plan: object): Promise<void> =>
      test.step('set faults', () =>
        this.page.evaluate(async (given) => window.sidetone?.faults.set(given), plan)),
    /** Clears all faults. */
    clear: (): Promise<void> =>
      test.step('clear faults', () =>
        this.page.evaluate(async () => window.sidetone?.faults.clear())),
  };

  readonly records = {
    /** Creates a record and returns its ID. */
    create: (table: string, columns: Row): Promise<string> =>
      this.page.evaluate(([name, row]) => window.sidetone?.records.create(name, row).id ?? '', [
        table,
        columns,
      ] as const),
    /** Reads records; `options` as in OData, such as `$filter=lastname eq 'Whitcomb'`. */
    query: (table: string, options = ''): Promise<readonly Row[]> =>
      this.page.evaluate(
        ([name, query]) => window.sidetone?.records.query(name, query).records ?? [],
        [table, options] as const,
      ),
  };

  #use(title: string, use: (door: WorkspaceDoor, given?: number) => void, given?: number) {
    return test.step(title, async () => {
      const door = await this.page.evaluateHandle(() => window.sidetone as WorkspaceDoor);
      await door.evaluate(use, given);
    });
  }
}

export class Toast {
  /** The notification on screen. */
  readonly locator: Locator;
  readonly #title: string;

  constructor(locator: Locator, title: string) {
    this.locator = locator;
    this.#title = title;
  }

  /** Presses the accept button. */
  accept(): Promise<void> {
    return test.step(`accept "${this.#title}"`, () => this.#button('first').click());
  }

  /** Presses the reject button. */
  decline(): Promise<void> {
    return test.step(`decline "${this.#title}"`, () => this.#button('last').click());
  }

  #button(which: 'first' | 'last'): Locator {
    return this.locator.getByRole('button')[which]();
  }
}

export class Session {
  /** Its tab in the session row. */
  readonly tab: Locator;
  readonly #page: Page;
  readonly #title: string;

  constructor(page: Page, title: string) {
    this.#page = page;
    this.#title = title;
    const row = page.getByRole('tablist', { name: 'Sessions' });
    this.tab = row.getByRole('tab', { name: startingWith(title) });
  }

  /** Selects the session. */
  focus(): Promise<void> {
    return test.step(`focus session "${this.#title}"`, () => this.tab.click());
  }

  /** Closes the session and confirms. */
  close(): Promise<void> {
    return test.step(`close session "${this.#title}"`, async () => {
      await this.#page.getByRole('button', { name: startingWith(`Close ${this.#title}`) }).click();
      const sure = this.#page.getByRole('dialog').getByRole('button', { name: 'Close session' });
      await sure.click();
    });
  }
}

function startingWith(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

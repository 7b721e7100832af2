import { expect as base, type ExpectMatcherState, type Page } from '@playwright/test';
import { methods, wiresOf, type InputOf, events, type PayloadOf } from '../../contract/index.ts';
import type { Message } from './door.ts';
import { concerning, explainFailure, failureText } from './failure-text.ts';
import { readJournal } from './journal.ts';
import { didYouMean } from './nearest-name.ts';
import type { Provider } from './provider.ts';

type MethodName = keyof typeof methods;
type Events = typeof events;

/** Some of the keys of a request, as the library sends them. */
export type Sent<Name extends MethodName> = Partial<InputOf<(typeof methods)[Name]>>;
/** Some of the members of an event. */
export type Received<Name extends keyof Events> = Partial<PayloadOf<Events[Name]>>;

/** A member that page scripts call, such as `Xrm.Navigation.openForm`. */
export type ScriptMember = `${string}.${string}`;

interface Options {
  readonly timeout?: number;
}

interface Judged {
  /** `false` leaves out diagnostics that the workspace could not assign to a provider. */
  readonly ofNoProvider?: boolean;
}

/** Playwright's `expect` with matchers for the messages between a provider and the host. */
export const expect = base.extend({
  /**
   * The provider has called a method of the library; `sent` has the values expected in the request.
   * For a `Page`: its scripts or web resources have called a member, such as
   * `Xrm.Navigation.openForm`; `sent` has the values expected in the first arguments.
   */
  async toHaveCalled<Name extends MethodName>(
    this: ExpectMatcherState,
    receiver: Provider | Page,
    name: Name | ScriptMember,
    sent?: Sent<Name> | readonly unknown[],
    options?: Options,
  ) {
    if (!('uniqueName' in receiver)) {
      if (!name.includes('.')) throw new Error(ofProviders(name));
      const isMeant = ({ kind, type }: Message) => kind === 'script' && type === name;
      return soon(ofPage(receiver), `called ${name}`, sent, options, this.isNot, isMeant);
    }
    const types = wiresOf(methods[requireName('method', name, methods)]);
    return soon(receiver, `called ${name}`, sent, options, this.isNot, ({ kind, type }) =>
      kind === 'request' ? types.includes(type) : false,
    );
  },
  /** The workspace has sent the provider an event; `payload` has the values expected in it. */
  async toHaveReceived<Name extends keyof Events>(
    this: ExpectMatcherState,
    provider: Provider,
    name: Name,
    payload?: Received<Name>,
    options?: Options,
  ) {
    requireName('event', name, events);
    return soon(provider, `received ${name}`, payload, options, this.isNot, ({ kind, type }) =>
      kind === 'event' ? type === name : false,
    );
  },
  /**
   * The workspace reported no warning or error about this provider, or without a provider;
   * notes do not count.
   */
  async toHaveNoDiagnostics(
    this: ExpectMatcherState,
    provider: Provider,
    { ofNoProvider = true }: Judged = {},
  ) {
    const journal = await provider.journal();
    const diagnostics = concerning(journal.diagnostics, provider.uniqueName).filter(
      (each) => each.severity !== 'info' && (ofNoProvider || each.provider !== undefined),
    );
    const claim = `${provider.uniqueName} to have ${this.isNot ? 'some' : 'no'} diagnostics`;
    return {
      pass: diagnostics.length === 0,
      message: () => `expected ${claim}.\n\n${failureText({ ...journal, diagnostics })}`,
    };
  },
});

/** @throws for an unknown name, because scripts without types get no other check. */
function requireName<Known extends object>(
  kind: string,
  name: string,
  known: Known,
): keyof Known & string {
  const names = Object.keys(known);
  if (isOneOf(known, name)) return name;
  throw new Error(`Unknown ${kind} "${name}"${didYouMean(name, names)}`);
}

function isOneOf<Known extends object>(known: Known, name: string): name is keyof Known & string {
  return Object.hasOwn(known, name);
}

function ofProviders(name: string): string {
  return `"${name}" is a method of a provider: write expect(workspace.provider(…)).toHaveCalled("${name}"). Members of the page have their whole name, such as "Xrm.Navigation.openForm".`;
}

/** Messages of one sender, and the text that a failed matcher adds. */
type Sender = Pick<Provider, 'uniqueName' | 'messages' | 'journal' | 'explain'>;

function ofPage(page: Page): Sender {
  const journal = () => readJournal(page);
  return {
    uniqueName: 'page scripts',
    journal,
    messages: async () => (await journal()).traffic,
    explain: (found) => explainFailure(page, found),
  };
}

async function soon(
  provider: Sender,
  deed: string,
  expected: object | undefined,
  { timeout }: Options = {},
  isNot: boolean,
  isMeant: (message: Message) => boolean,
) {
  const found = async (): Promise<boolean> => {
    const meant = (await provider.messages()).filter(isMeant);
    return meant.some(({ data }) => expected === undefined || holds(data, expected));
  };
  // Past messages stay in the journal, so one check proves that something has not happened.
  const pass = isNot ? await found() : await foundSoon(found, timeout);
  const text = pass === isNot ? await provider.explain(await provider.journal()) : '';
  const keys = expected === undefined ? '' : ` with ${JSON.stringify(expected)}`;
  const claim = `${provider.uniqueName} ${isNot ? 'not ' : ''}to have ${deed}${keys}`;
  return {
    pass,
    message: () => `expected ${claim}.\n\n${text}`,
  };
}

async function foundSoon(found: () => Promise<boolean>, timeout?: number): Promise<boolean> {
  const polled = base.poll(found, timeout === undefined ? {} : { timeout });
  // On a busy page, one check may take longer than the time limit.
  return polled.toBe(true).then(() => true, found);
}

function holds(data: unknown, expected: object): boolean {
  try {
    // The first arguments of a call; the others may be anything.
    const shown =
      Array.isArray(data) && Array.isArray(expected) ? data.slice(0, expected.length) : data;
    base(shown).toMatchObject(expected as Record<string, unknown>);
    return true;
  } catch {
    return false;
  }
}

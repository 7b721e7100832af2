import type { BrowserContext, Page } from '@playwright/test';

/** What gives a way to take it back. */
const undone = ['addInitScript', 'exposeBinding', 'exposeFunction'] as const;

/** What listens until it is told to stop. */
const listening = ['on', 'once', 'addListener', 'prependListener'] as const;

/** What stays with a context and cannot be taken back, or only by knowing how it was before. */
const lasting = [
  'addLocatorHandler',
  'newCDPSession',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setHTTPCredentials',
  'setOffline',
  'setStorageState',
] as const satisfies readonly (keyof BrowserContext | keyof Page)[];

/** Notes what tests do to a context and its page, to take it back. */
export function watchCalls(context: BrowserContext, page: Page) {
  let undo: (() => unknown)[] = [];
  let isLasting = false;
  const spoil = (): void => {
    isLasting = true;
  };
  for (const target of [context, page]) {
    for (const name of lasting) after(target, name, spoil);
    for (const name of undone) after(target, name, (result) => undo.push(() => dispose(result)));
    for (const name of listening) {
      after(target, name, (_result, [event, listener]) => {
        undo.push(() => Reflect.apply(target.off, target, [event, listener]));
      });
    }
  }
  for (const name of ['install', 'setFixedTime', 'setSystemTime']) after(page.clock, name, spoil);
  for (const target of [page.keyboard, page.mouse]) after(target, 'down', spoil);
  return {
    /** False when something stays. */
    takeBack: async (): Promise<boolean> => {
      if (isLasting) return false;
      const all = undo;
      undo = [];
      await Promise.all(all.map((each) => each()));
      return true;
    },
  };
}

/** @throws when the installed Playwright knows no way back. */
async function dispose(result: unknown): Promise<void> {
  const held: unknown = await result;
  await Reflect.apply(Reflect.get(Object(held), 'dispose'), held, []);
}

/** Lets `note` know of each call of a method. */
function after(
  target: object,
  name: string,
  note: (result: unknown, args: readonly unknown[]) => void,
): void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') return;
  Reflect.set(target, name, (...args: unknown[]): unknown => {
    const result: unknown = Reflect.apply(method, target, args);
    note(result, args);
    return result;
  });
}

import type { MicrosoftOfPage, PageScripting } from './start-page-scripting.ts';

/** Members that page scripts find on the window. */
export interface ScriptedWindow {
  Microsoft?: object;
  Xrm?: object;
}

const parts = [
  'Apm',
  'ProductivityMacros',
  'AppRuntime',
  'Omnichannel',
] as const satisfies readonly (keyof MicrosoftOfPage)[];

/**
 * Defines the globals of page scripting on the window of the workspace. What stands behind them is
 * loaded when one of them is first touched, or when `load` is called; until it is there a global is
 * undefined, and the console says why.
 */
export function offerPageScripting(
  view: EventTarget & ScriptedWindow,
  start: () => Promise<PageScripting>,
  warn: (text: string) => void = console.warn,
): { readonly load: () => Promise<PageScripting> } {
  let started: Promise<PageScripting> | undefined;
  let ready: PageScripting | undefined;
  const load = async (): Promise<PageScripting> => {
    started ??= start();
    ready = await started;
    return ready;
  };
  const offer = (
    owner: object,
    name: string,
    path: string,
    read: (scripting: PageScripting) => unknown,
  ): void => {
    const get = (): unknown => {
      if (ready) return read(ready);
      void load();
      warn(`${path} is being loaded: wait for the window's load event, or for the first session.`);
      return undefined;
    };
    const set = (value: unknown) => Object.defineProperty(owner, name, { value, writable: true });
    Object.defineProperty(owner, name, { configurable: true, enumerable: true, get, set });
  };
  const microsoft = { ...view.Microsoft };
  for (const part of parts) {
    offer(microsoft, part, `Microsoft.${part}`, ({ Microsoft }) => Microsoft[part]);
  }
  view.Microsoft = microsoft;
  offer(view, 'Xrm', 'Xrm', ({ Xrm }) => Xrm);
  return { load };
}

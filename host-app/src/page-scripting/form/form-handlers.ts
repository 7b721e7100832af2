import { isCallable } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';

type Handler = (...input: readonly unknown[]) => unknown;

/** Handlers that scripts have added, by the tab of the form and what they wait for. */
export interface FormHandlers {
  readonly add: (tabId: string, moment: string, handler: unknown) => void;
  readonly remove: (tabId: string, moment: string, handler: unknown) => void;
  readonly run: (tabId: string, moment: string, context: object) => void;
}

function keyOf(tabId: string, moment: string): string {
  return `${tabId} ${moment}`;
}

export function createFormHandlers(page: ScriptPage): FormHandlers {
  const added = new Map<string, Handler[]>();
  return {
    add: (tabId, moment, handler) => {
      if (!isCallable(handler)) throw new TypeError(`${moment}.handler: expected a function`);
      const key = keyOf(tabId, moment);
      added.set(key, [...(added.get(key) ?? []), handler]);
    },
    remove: (tabId, moment, handler) => {
      const key = keyOf(tabId, moment);
      added.set(
        key,
        (added.get(key) ?? []).filter((each) => each !== handler),
      );
    },
    run: (tabId, moment, context) => {
      for (const handler of added.get(keyOf(tabId, moment)) ?? []) {
        try {
          handler(context);
        } catch (error) {
          page.report(error);
        }
      }
    },
  };
}

/** `add…` and `remove…` of a moment. */
type Added<Moment extends string> = Readonly<
  Record<`add${Moment}` | `remove${Moment}`, (handler: unknown) => void>
>;

export function listening<Moment extends string>(
  { tabId, handlers }: { readonly tabId: string; readonly handlers: FormHandlers },
  moment: Moment,
  name = `o${moment.slice(1)}`,
): Added<Moment> {
  // The two names are made of the moment, which TypeScript does not follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return {
    [`add${moment}`]: (handler: unknown) => handlers.add(tabId, name, handler),
    [`remove${moment}`]: (handler: unknown) => handlers.remove(tabId, name, handler),
  } as Added<Moment>;
}

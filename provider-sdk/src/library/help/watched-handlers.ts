import type { Handler } from '../subscriptions.ts';
import type { CallSites } from './call-sites.ts';
import { tellMisreads } from './misread-results.ts';
import type { Tell } from './tell.ts';

export interface WatchedHandlers {
  /**
   * Arguments of a call in which the handler is replaced by a watched one: the same for the same
   * handler and event, so that the library finds it again.
   */
  readonly replaceIn: (name: string, args: unknown[], stack: string) => unknown[];
}

/** Notes for each event where its handler was added, and where it threw. */
export function watchHandlers(
  sites: CallSites,
  tell: Tell,
  currentEvent: () => string | undefined,
): WatchedHandlers {
  const handlers = new Map<unknown, WeakMap<Handler, Handler>>();

  const watchHandler = (handler: Handler, addedAt: string): Handler => {
    const watched: Handler = (data) => {
      const id = currentEvent();
      const note = (thrown: unknown): void => {
        const stack = thrown instanceof Error ? sites.own(thrown.stack) : '';
        if (id !== undefined) sites.note(id, stack || addedAt);
      };
      note(undefined);
      try {
        const result = handler(data);
        // The library receives the promise itself, unchanged.
        if (result instanceof Promise) void Promise.prototype.then.call(result, undefined, note);
        return result;
      } catch (error) {
        note(error);
        throw error;
      }
    };
    return watched;
  };

  return {
    replaceIn: (name, args, stack) => {
      const [eventName, handler, ...rest] = args;
      if (typeof handler !== 'function') return args;
      const known = handlers.get(eventName) ?? new WeakMap<Handler, Handler>();
      if (name === 'removeHandler') {
        return [eventName, known.get(handler as Handler) ?? handler, ...rest];
      }
      if (name !== 'addHandler') return args;
      tellMisreads(Function.prototype.toString.call(handler), tell);
      handlers.set(eventName, known);
      const watched = known.get(handler as Handler) ?? watchHandler(handler as Handler, stack);
      known.set(handler as Handler, watched);
      return [eventName, watched, ...rest];
    },
  };
}

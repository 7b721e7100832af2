import { errorMap } from 'provider-sdk/contract';
import type { Reply } from '../dispatch.ts';
import { isMap } from '../../store/any-map.ts';

/**
 * Handler that a page script passes to `addHandler`: it receives a Map of `value`, `correlationId`
 * and `originURL`, the origin of the widget. The value of its promise is the reply to the widget.
 */
export type PageHandler = (data: Map<string, unknown>) => unknown;

export interface PageHandlers {
  readonly add: (event: string, handler: PageHandler) => void;
  readonly remove: (event: string, handler: PageHandler) => void;
  /**
   * Calls the handlers of an event; the first to settle provides the reply. Undefined without
   * handlers.
   */
  readonly answer: (
    event: string,
    data: ReadonlyMap<string, unknown>,
    origin: string,
  ) => Promise<Reply> | undefined;
}

export function createPageHandlers(): PageHandlers {
  const handlers = new Map<string, Set<PageHandler>>();
  return {
    add: (event, handler) => {
      const known = handlers.get(event) ?? new Set();
      handlers.set(event, known.add(handler));
    },
    remove: (event, handler) => {
      const known = handlers.get(event);
      known?.delete(handler);
      if (known?.size === 0) handlers.delete(event);
    },
    answer: (event, data, origin) => {
      const known = handlers.get(event);
      if (!known) return undefined;
      // Each handler gets its own Map, so that none changes what the next one reads.
      const answers = [...known].map(async (handler) =>
        toReply(await handler(new Map([...data, ['originURL', origin]]))),
      );
      return Promise.race(answers).catch((error: unknown) => toFailure(event, error));
    },
  };
}

/**
 * No result counts as accepted, a Map is returned as is, an object becomes a Map of its members, and
 * anything else becomes the value (api.md 11.3, chosen). Throws for values that cannot be cloned.
 */
function toReply(result: unknown): Reply {
  const messageData: unknown = structuredClone(asMap(result));
  return { messageOutcome: 'success', messageData };
}

function asMap(result: unknown): ReadonlyMap<unknown, unknown> {
  if (result === undefined || result === null) return new Map([['value', true]]);
  if (isMap(result)) return result;
  const isAnswer = typeof result === 'object' && Object.hasOwn(result, 'value');
  return new Map(isAnswer ? Object.entries(result) : [['value', result]]);
}

function toFailure(event: string, error: unknown): Reply {
  const message = error instanceof Error ? error.message : String(error);
  return { messageOutcome: 'failure', messageData: errorMap(message, event) };
}

import { errorMap, mapOfThrown, wireTexts } from '../contract/wire.ts';
import type { Requests } from './requests.ts';

/**
 * Handler that a widget passes to `addHandler`: it is called with a JSON string and must return a
 * promise.
 */
export type Handler = (data: unknown) => unknown;

export interface Subscriptions {
  readonly add: (event: string, handler: Handler) => void;
  readonly remove: (event: string, handler: Handler) => void;
  /** Calls every handler of an event; each sends its own answer. */
  readonly deliver: (event: string, data: unknown, correlationId: string | undefined) => void;
}

export function createSubscriptions(requests: Requests): Subscriptions {
  const handlers = new Map<string, Set<Handler>>();
  return {
    add: (event, handler) => {
      const known = handlers.get(event) ?? new Set();
      handlers.set(event, known.add(handler));
    },
    // A set that became empty stays: such an event is not answered at all, as shipped.
    remove: (event, handler) => void handlers.get(event)?.delete(handler),
    deliver: (event, data, correlationId) => {
      const answer = (outcome: 'success' | 'failure', result: unknown): void => {
        if (correlationId) requests.answer(correlationId, outcome, result);
      };
      const known = handlers.get(event);
      if (!known) {
        answer('success', errorMap(wireTexts.noHandlers));
        return;
      }
      for (const handler of known) {
        try {
          const promise = handler(data) as Promise<unknown>;
          promise.then(
            (result) => answer('success', result),
            (reason: unknown) => answer('failure', reason),
          );
        } catch (error) {
          answer('failure', mapOfThrown(error));
        }
      }
    },
  };
}

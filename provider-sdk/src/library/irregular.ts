import { refuse, type Call } from './create-library.ts';
import type { Requests } from './requests.ts';
import type { Handler, Subscriptions } from './subscriptions.ts';

/** The methods that fit no table: events, and one that may return a value instead of a promise. */
export function createIrregularCalls(
  requests: Requests,
  subscriptions: Subscriptions,
  regular: Readonly<Record<string, Call>>,
): Record<string, Call> {
  const { getFcsValue } = regular;
  return {
    addHandler: createRegistration(requests, subscriptions.add, {
      wire: 'addGenericHandler',
      blankName: 'The parameter EventName is blank. Provide a value to the parameter.',
      blankHandler: 'Passing data parameters to addHandler is mandatory.',
    }),
    removeHandler: createRegistration(requests, subscriptions.remove, {
      wire: 'removeGenericHandler',
      blankName: 'The EventName parameter is blank. Provide a value to the parameter.',
      blankHandler: 'Passing data parameters to removeHandler is mandatory.',
    }),
    raiseEvent: (event, input, correlationId) => {
      if (isNullOrUndefined(event)) {
        const text = 'raiseEvent payload data does not have eventName. ';
        return refuse(requests, text, correlationId, 'raiseEvent');
      }
      const data = new Map([
        ['value', input],
        ['correlationId', correlationId],
      ]);
      // The message type is the event name itself.
      return requests.ask(event as string, data, 'value');
    },
    getFcsValue: (namespace, name, correlationId) =>
      namespace && name ? getFcsValue?.(namespace, name, correlationId) : null,
    isNullOrUndefined,
  };
}

interface Registration {
  readonly wire: string;
  readonly blankName: string;
  readonly blankHandler: string;
}

/**
 * `addHandler` and `removeHandler`: the change happens here first, then it is announced to the
 * host.
 *
 * They return undefined, not a promise, as shipped; the host's reply is ignored.
 */
function createRegistration(
  requests: Requests,
  change: Subscriptions['add'],
  { wire, blankName, blankHandler }: Registration,
): Call {
  return (event, handler, correlationId) => {
    if (isNullOrUndefined(event) || event === '') {
      return refuse(requests, blankName, correlationId, wire);
    }
    if (isNullOrUndefined(handler)) return refuse(requests, blankHandler, correlationId, wire);
    change(event as string, handler as Handler);
    const data = new Map([
      ['eventType', event],
      ['correlationId', correlationId],
    ]);
    requests.tell(wire, data);
    return undefined;
  };
}

export function isNullOrUndefined(value: unknown): boolean {
  return value === null || value === undefined;
}

import { absent, type AnyMethod, type Args, type Methods } from '../contract/define.ts';
import type { Requests } from './requests.ts';

/** A method as a widget calls it. */
export type Call = (...args: unknown[]) => unknown;

/**
 * Builds the functions of the API from the contract's tables: check, build the Map, post, convert.
 */
export function createCalls(methods: Methods, requests: Requests): Record<string, Call> {
  const calls: Record<string, Call> = {};
  for (const [name, method] of Object.entries(methods)) calls[name] = createCall(method, requests);
  return calls;
}

function createCall(method: AnyMethod, requests: Requests): Call {
  const keys = Object.entries(method.keys);
  const { waits, result } = method;
  return (...args) => {
    const wire = typeof method.wire === 'function' ? method.wire(args) : method.wire;
    for (const { fails, text } of method.checks) {
      if (!fails(args)) continue;
      return refuse(requests, text, telemetryId(method, args), method.functName ?? wire);
    }
    const data = new Map<string, unknown>();
    for (const [key, { read }] of keys) {
      const value = read(args);
      if (value !== absent) data.set(key, value);
    }
    return requests.ask(wire, data, result.style, waits);
  };
}

/** Reports a failed check to the host, without waiting, and rejects with a JSON string. */
export function refuse(
  requests: Requests,
  text: string,
  correlationId: unknown,
  functName: string,
): Promise<never> {
  requests.tell(
    'logErrorsAndReject',
    new Map<string, unknown>([
      ['errorMsg', text],
      ['correlationId', correlationId],
      ['functName', functName],
    ]),
  );
  return Promise.reject(JSON.stringify({ message: text }));
}

// Methods that take no telemetry ID report an empty one.
function telemetryId(method: AnyMethod, args: Args): unknown {
  if (method.refusesWithoutId) return undefined;
  const key = method.keys['correlationId'];
  return key ? key.read(args) : '';
}

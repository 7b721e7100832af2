import { methods, wiresOf, type AnyMethod } from 'provider-sdk/contract';
import type { TrafficEntry } from '../../../store/journal.ts';
import { isMap } from '../../../store/any-map.ts';

/**
 * A message as code for the widget's console: the library call if its arguments can be recovered
 * from the message, or else the message itself; for an event, the call of a handler.
 */
export function codeOf({ kind, type, data }: TrafficEntry): string {
  if (kind === 'event') {
    return `// Call of a handler of ${type}\nhandler(${literal(data)});`;
  }
  if (kind === 'script' && Array.isArray(data)) return `${type}(${data.map(literal).join(', ')});`;
  if (kind !== 'request') return literal(data);
  const found = Object.entries(methods).find(([, method]) => wiresOf(method).includes(type));
  const args = found && isMap(data) ? argumentsOf(found[1], data) : undefined;
  if (found && args) return `await Microsoft.CIFramework.${found[0]}(${args.join(', ')});`;
  return `window.top.postMessage(\n  { messageType: ${literal(type)}, messageData: ${literal(data)}, messageCorrelationId: 'copied' },\n  document.referrer,\n);`;
}

/** Finds the argument that each key reads, by passing distinguishable arguments. */
function argumentsOf(
  method: AnyMethod,
  data: ReadonlyMap<unknown, unknown>,
): readonly string[] | undefined {
  const probes = Array.from({ length: 10 }, (_none, index) => ({ index }));
  const args: string[] = [];
  const given = [...data].filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const position = positionOf(method, String(name), probes);
    if (position === undefined) return undefined;
    if (position >= 0) args[position] = literal(value);
  }
  return Array.from(args, (arg) => arg ?? 'undefined');
}

/** -1 for a key that is computed from arguments that other keys carry unchanged. */
function positionOf(
  { keys }: AnyMethod,
  name: string,
  probes: readonly object[],
): number | undefined {
  const key = keys[name];
  if (!key) return undefined;
  try {
    const read = key.read(probes);
    const position = probes.findIndex((probe) => probe === read);
    if (position >= 0) return position;
    return read === undefined ? -1 : undefined;
  } catch {
    return undefined;
  }
}

function literal(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (!isMap(value)) return JSON.stringify(value) ?? 'undefined';
  const entries = [...value].map(([key, entry]) => `[${literal(key)}, ${literal(entry)}]`);
  return `new Map([${entries.join(', ')}])`;
}

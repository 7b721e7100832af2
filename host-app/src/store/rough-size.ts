import { isMap } from './any-map.ts';

/**
 * As many values as a widget's message may have; for a larger value, the unread rest is assumed to
 * be like the part that was read.
 */
const mostRead = 100_000;

/** Nearly all messages are this small, and need no record of what has been read. */
const few = 100;

/** Approximate bytes of a value itself, without texts, bytes and members. */
const bytesOfKind = { plain: 16, object: 56, collection: 200, error: 400 } as const;

/** The approximate size of a value in memory; a value that is referenced twice counts once. */
export function roughSize(value: unknown): number {
  return readUpTo(few, value, undefined) ?? readUpTo(mostRead, value, new Set()) ?? 0;
}

/** Undefined when there is more to read than this quick pass allows. */
function readUpTo(most: number, value: unknown, seen: Set<object> | undefined): number | undefined {
  const waiting: unknown[] = [value];
  let size = 0;
  let read = 0;
  for (; waiting.length > 0 && read < most; read += 1) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) size += sizeOfPlain(next);
    else if (!seen?.has(next)) {
      seen?.add(next);
      size += sizeOfObject(next, waiting);
    }
  }
  if (waiting.length === 0) return size;
  return seen && (size * (read + waiting.length)) / read;
}

function sizeOfPlain(value: unknown): number {
  if (typeof value === 'string') return bytesOfKind.plain + 2 * value.length;
  if (typeof value === 'bigint') return bytesOfKind.plain + value.toString(16).length / 2;
  return bytesOfKind.plain;
}

/** Queues its members, and returns its own bytes without theirs. */
function sizeOfObject(value: object, waiting: unknown[]): number {
  if (ArrayBuffer.isView(value)) return bytesOfKind.collection + value.buffer.byteLength;
  if (value instanceof ArrayBuffer) return bytesOfKind.collection + value.byteLength;
  if (typeof Blob !== 'undefined' && value instanceof Blob) {
    return bytesOfKind.collection + value.size;
  }
  if (value instanceof RegExp) return bytesOfKind.collection + 2 * value.source.length;
  if (isMap(value)) {
    for (const [key, member] of value) waiting.push(key, member);
    return bytesOfKind.collection + addNamed(value, waiting);
  }
  if (value instanceof Set) {
    for (const member of value) waiting.push(member);
    return bytesOfKind.collection + addNamed(value, waiting);
  }
  if (value instanceof Error) {
    waiting.push(value.name, value.message, value.stack, value.cause);
    return bytesOfKind.error + addNamed(value, waiting);
  }
  return bytesOfKind.object + addNamed(value, waiting);
}

/** The member names of a list take no memory. */
function addNamed(value: object, waiting: unknown[]): number {
  let size = 0;
  const isList = Array.isArray(value) || Object.getPrototypeOf(value) === String.prototype;
  for (const name in value) {
    waiting.push(Reflect.get(value, name));
    if (!isList) size += 2 * name.length;
  }
  return size;
}

import { isMap } from './any-map.ts';

/** A message of a call is far below it; of a bigger one the rest counts as much as what was read. */
const mostRead = 1_000;

const bytesOfMember = 16;

/** About how many bytes a value takes in memory, read in a time that hardly grows with it. */
export function roughSize(value: unknown): number {
  const waiting: unknown[] = [value];
  let size = 0;
  let read = 0;
  let unread = 0;
  for (; waiting.length > 0 && read < mostRead; read += 1) {
    const next = waiting.pop();
    size += bytesOfMember;
    if (typeof next === 'string') size += 2 * next.length;
    else if (ArrayBuffer.isView(next) || next instanceof ArrayBuffer) size += next.byteLength;
    else if (typeof next === 'object' && next !== null) unread += addMembers(next, waiting);
  }
  return (size * (read + waiting.length + unread)) / read;
}

/** Returns how many members it left out, as more than `mostRead` would never be read. */
function addMembers(value: object, waiting: unknown[]): number {
  if (isMap(value)) return addEntries(value, waiting);
  if (!Array.isArray(value)) return addProperties(value, waiting);
  const added = Math.min(value.length, mostRead);
  for (let index = 0; index < added; index += 1) waiting.push(value[index]);
  return value.length - added;
}

function addEntries(map: ReadonlyMap<unknown, unknown>, waiting: unknown[]): number {
  let added = 0;
  for (const [key, member] of map) {
    if (added === mostRead) break;
    waiting.push(key, member);
    added += 1;
  }
  return 2 * (map.size - added);
}

/** Counts none that it left out: to list them all would take longer than what it is for. */
function addProperties(value: object, waiting: unknown[]): number {
  let added = 0;
  for (const key in value) {
    if (added === mostRead) break;
    waiting.push(Reflect.get(value, key));
    added += 1;
  }
  return 0;
}

import { isMap } from '../../../store/any-map.ts';

const tag = '$map';

/** Placeholder in a file for a value that JSON cannot hold. */
const leftOut = '$leftOut';
const deepest = 200;

/**
 * A value in a form that JSON can hold; a `Map` becomes a tagged list of its entries. A circular
 * reference, a big number or bytes become a note that describes them.
 */
export function toPlain(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint') return { [leftOut]: `the big number ${value}` };
  if (typeof value !== 'object' || value === null) return value;
  if (above.length === deepest) return { [leftOut]: 'values nested deeper' };
  if (above.includes(value)) return { [leftOut]: 'a circular reference' };
  if (ArrayBuffer.isView(value)) return { [leftOut]: `${value.byteLength} bytes` };
  const convert = (member: unknown): unknown => toPlain(member, [...above, value]);
  if (isMap(value))
    return { [tag]: [...value].map(([key, entry]) => [convert(key), convert(entry)]) };
  return eachMember(value, convert);
}

/** The number of values that a file omitted. */
export function countLeftOut(lines: string): number {
  return lines.split(`"${leftOut}":`).length - 1;
}

export function fromPlain(value: unknown): unknown {
  const isTagged = typeof value === 'object' && value !== null && tag in value;
  const entries = isTagged ? value[tag] : undefined;
  if (!Array.isArray(entries)) return eachMember(value, fromPlain);
  const pairs = entries.filter((entry): entry is unknown[] => Array.isArray(entry));
  return new Map(pairs.map(([key, entry]) => [fromPlain(key), fromPlain(entry)]));
}

function eachMember(value: unknown, convert: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, convert(entry)]));
}

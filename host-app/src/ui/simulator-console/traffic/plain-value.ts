import { isMap } from '../../../store/any-map.ts';

const tag = '$map';

/** A value as JSON can hold it; a `Map` becomes a tagged list of its entries. */
export function toPlain(value: unknown): unknown {
  if (isMap(value)) return { [tag]: [...value].map(([key, entry]) => [key, toPlain(entry)]) };
  return eachMember(value, toPlain);
}

export function fromPlain(value: unknown): unknown {
  const isTagged = typeof value === 'object' && value !== null && tag in value;
  const entries = isTagged ? value[tag] : undefined;
  if (!Array.isArray(entries)) return eachMember(value, fromPlain);
  const pairs = entries.filter((entry): entry is unknown[] => Array.isArray(entry));
  return new Map(pairs.map(([key, entry]) => [key, fromPlain(entry)]));
}

function eachMember(value: unknown, convert: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, convert(entry)]));
}

const tag = '$map';

/** A value without Maps, for channels that carry everything else; `fromPlain` restores them. */
export function toPlain(value: unknown): unknown {
  if (value instanceof Map) {
    return { [tag]: [...value].map(([key, entry]) => [toPlain(key), toPlain(entry)]) };
  }
  return eachMember(value, toPlain);
}

export function fromPlain(value: unknown): unknown {
  const entries = isTagged(value) ? value[tag] : undefined;
  if (!Array.isArray(entries)) return eachMember(value, fromPlain);
  const pairs = entries.filter((entry): entry is unknown[] => Array.isArray(entry));
  return new Map(pairs.map(([key, entry]) => [fromPlain(key), fromPlain(entry)]));
}

function isTagged(value: unknown): value is { readonly [tag]: unknown } {
  return typeof value === 'object' && value !== null && tag in value;
}

/** Only arrays and plain objects have members; anything else is kept as it is. */
function eachMember(value: unknown, convert: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, convert(entry)]));
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

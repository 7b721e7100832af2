const deepest = 200;

/**
 * A value as JSON has it, for programs in any language: a `Map` becomes an object. JSON cannot hold
 * a circular reference, a big number or bytes, so these become a text that describes them.
 */
export function plainData(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return value;
  if (above.length === deepest) return 'values nested deeper';
  if (above.includes(value)) return 'a circular reference';
  if (value instanceof Date) return value.toJSON();
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  const plain = (member: unknown): unknown => plainData(member, [...above, value]);
  if (Array.isArray(value)) return value.map(plain);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, member]) => [String(key), plain(member)]));
}

/** The members of an entry, as JSON has them. */
export function plainMembers(entry: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entry).map(([name, member]) => [name, plainData(member)]),
  );
}

/** A finding of a case. Any other error of a case is a fault of the setup, not a finding. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
}

export function unmet(what: string, expected: string, actual: unknown): never {
  throw new Unmet(`${what}: expected ${expected}, got ${show(actual)}`);
}

/** Any value on one line, including Maps, undefined members and cycles. */
export function show(value: unknown, depth = 0): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > 4) return '…';
  const inside = (part: unknown): string => show(part, depth + 1);
  if (isMap(value)) {
    const entries = [...value].map(([key, part]) => `${inside(key)} => ${inside(part)}`);
    return `Map{${entries.join(', ')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(inside).join(', ')}]`;
  if (isDate(value)) return `Date(${value.getTime()})`;
  if (isError(value)) return `${value.name}(${inside(value.message)})`;
  const members = Object.entries(Object.getOwnPropertyDescriptors(value)).map(
    ([key, member]) => `${key}: ${'value' in member ? inside(member.value) : 'getter'}`,
  );
  return `{${members.join(', ')}}`;
}

// Values come from the widget's window, where `instanceof` would compare with different
// constructors.
export function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return tagOf(value) === 'Map';
}

export function isDate(value: unknown): value is Date {
  return tagOf(value) === 'Date';
}

function isError(value: unknown): value is Error {
  return tagOf(value) === 'Error';
}

export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

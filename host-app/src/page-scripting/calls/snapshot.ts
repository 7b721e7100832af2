import { isMap } from '../../store/any-map.ts';

/** Enough for a message that a person reads; the rest of long lists and deep values is left out. */
const most = { members: 200, depth: 12 } as const;

/**
 * A value of a script as plain data of this moment, for the traffic: functions are "f", accessors
 * are not read, and an error is its text.
 */
export function snapshotOf(value: unknown, depth = 0): unknown {
  if (typeof value === 'function') return 'f';
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth === most.depth) return '…';
  const copy = (member: unknown): unknown => snapshotOf(member, depth + 1);
  if (Array.isArray(value)) {
    const shown: unknown[] = value.slice(0, most.members).map(copy);
    const left = value.length - shown.length;
    return left > 0 ? [...shown, `… and ${left} more`] : shown;
  }
  const members = isMap(value) ? [...value] : membersOf(value);
  return Object.fromEntries(
    members.slice(0, most.members).map(([name, member]) => [name, copy(member)]),
  );
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([name, property]) =>
    property.enumerable === true && 'value' in property ? [[name, property.value]] : [],
  );
}

import { describe } from 'provider-sdk/contract';
import { isPlain } from '../handlers/plain-data.ts';
import { isMap } from '../../store/any-map.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The members of an object that a script passed. Throws a `TypeError` that names the expected type.
 */
export function parseInput(method: string, input: unknown): Members {
  if (isMembers(input)) return input;
  throw new TypeError(`${method}.input: expected an object, got ${describe(input)}`);
}

/** A name or an ID that a script passed. */
export function parseText(method: string, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`${method}.${name}: expected a text, got ${describe(value)}`);
}

/** A `Map` or an object as values by name; plain data only, since it becomes part of the state. */
export function parseValues(method: string, name: string, values: unknown): Members {
  if (values === undefined || values === null) return {};
  const members: unknown = isMap(values) ? Object.fromEntries(values) : values;
  if (isMembers(members) && isPlain(members)) {
    // A copy, because the script keeps its own object.
    const copy: unknown = JSON.parse(JSON.stringify(members));
    if (isMembers(copy)) return copy;
  }
  throw new TypeError(`${method}.${name}: expected a Map of plain data, got ${describe(values)}`);
}

/** The record in `parametersStr`: a JSON array of pairs (templates.md 9, documented). */
export function parseParameters({ parametersStr }: Members): Members {
  if (parametersStr === undefined) return {};
  const wanted = 'createSession.sessionContext.parametersStr: expected a JSON array of pairs';
  if (typeof parametersStr !== 'string') throw new TypeError(wanted);
  try {
    const pairs: unknown = JSON.parse(parametersStr);
    if (Array.isArray(pairs)) return Object.fromEntries(pairs.map(toPair));
  } catch {
    // The checks below explain any mistake.
  }
  throw new TypeError(`${wanted}, got ${describe(parametersStr)}`);
}

function toPair(pair: unknown): [string, unknown] {
  if (!Array.isArray(pair)) throw new TypeError('no pair');
  const [name, value]: unknown[] = pair;
  return [String(name), value];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

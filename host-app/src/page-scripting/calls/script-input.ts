import { describe } from 'provider-sdk/contract';
import { isPlain } from '../../bridge/handlers/plain-data.ts';
import { toGuid } from '../../dataverse/index.ts';
import { isMap } from '../../store/any-map.ts';
import type { ScriptPage } from '../script-page.ts';
import { scriptDiagnostics } from './diagnostics.ts';

export type Members = Readonly<Record<string, unknown>>;

/** The members of a script's argument. Throws a `TypeError` that names the expected shape. */
export function parseInput(method: string, input: unknown, name = 'input'): Members {
  if (isMembers(input)) return input;
  throw new TypeError(`${method}.${name}: expected an object, got ${describe(input)}`);
}

/** A name or an ID that a script passed. */
export function parseText(method: string, name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`${method}.${name}: expected a string, got ${describe(value)}`);
}

/** A `Map` or an object as values by name; plain data only, since it becomes part of the state. */
export function parseValues(method: string, name: string, values: unknown): Members {
  if (values === undefined || values === null) return {};
  const members: unknown = isMap(values) ? Object.fromEntries(values) : values;
  const odd = isMembers(members) ? Object.values(members).find((value) => !isData(value)) : values;
  if (isMembers(members) && odd === undefined && isPlain(members)) {
    // A copy, because the script keeps its own object.
    const copy: unknown = JSON.parse(JSON.stringify(members));
    if (isMembers(copy)) return copy;
  }
  const found = typeof odd === 'function' ? 'function' : describe(odd ?? values);
  throw new TypeError(`${method}.${name}: expected a Map of plain data, got ${found}`);
}

function isData(value: unknown): boolean {
  return typeof value !== 'function' && typeof value !== 'symbol';
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

/** A GUID without braces, in lower case; other texts stay as they are. Blanks are cut and reported. */
export function cleanId(page: ScriptPage, member: string, value: string): string {
  const trimmed = value.trim();
  if (trimmed !== value) page.say(scriptDiagnostics.blanksAroundId(member));
  return toGuid(trimmed) ?? trimmed;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

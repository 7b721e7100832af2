import { ConfigError, type ConfigProblem } from './config-error.ts';
import { pathToText } from './problems.ts';

/** No real input is nested this deeply; recursive readers would overflow the stack. */
const deepestNesting = 100;

/** Maximum number of characters in an external text: a link, a file, a pasted state. */
const longestText = 50_000_000;

/**
 * Parses an external text.
 *
 * @throws {ConfigError} for a string that is not JSON, too long, or nested too deeply.
 */
export function readJson(text: string): unknown {
  if (text.length > longestText) {
    refuse({
      path: '',
      expected: `at most ${longestText.toLocaleString('en')} characters`,
      got: text.length.toLocaleString('en'),
    });
  }
  const value = parse(text);
  const tooDeep = pathBelow(value, deepestNesting);
  if (tooDeep !== undefined) {
    refuse({
      path: pathToText(tooDeep.slice(0, 4)),
      expected: `values nested at most ${deepestNesting} deep`,
      got: 'more',
    });
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return refuse({ path: '', expected: 'JSON', got });
  }
}

function refuse(problem: ConfigProblem): never {
  throw new ConfigError([problem]);
}

type Place = { readonly value: unknown; readonly path: readonly unknown[] };

/** Finds values nested more deeply than the limit, without recursion, so any depth is safe. */
function pathBelow(value: unknown, deepest: number): readonly unknown[] | undefined {
  const open: Place[] = [{ value, path: [] }];
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.path.length > deepest) return place.path;
    const { value: held, path } = place;
    if (typeof held !== 'object' || held === null) continue;
    const keys = Array.isArray(held) ? held.keys() : Object.keys(held);
    for (const key of keys) {
      const member: unknown = Reflect.get(held, key);
      if (typeof member === 'object' && member !== null) {
        open.push({ value: member, path: [...path, key] });
      }
    }
  }
  return undefined;
}

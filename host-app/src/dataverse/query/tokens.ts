import { DataverseError } from '../errors.ts';
import { toGuid } from '../guid.ts';
import { openTextFix, slipFix } from './slips.ts';
import type { Literal } from './syntax.ts';

/**
 * One token of a filter. The last one is followed by `end`, so that a reader never runs past it.
 */
export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly position: number }
  | { readonly kind: 'literal'; readonly literal: Literal; readonly position: number }
  | { readonly kind: 'sign'; readonly text: string; readonly position: number }
  | { readonly kind: 'end'; readonly position: number };

type Found = { readonly token: Token; readonly end: number };
type Reader = (source: string, position: number) => Found | undefined;

const signs = new Set(['(', ')', ',', '/', ':', '=', '[', ']', ';']);
const words: ReadonlyMap<string, Literal> = new Map([
  ['null', { type: 'null', value: null }],
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
]);

// Order matters: a GUID or a date begins like a number or a name.
const readers: readonly Reader[] = [
  literalReader(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?!\w)/iy, (text) => ({
    type: 'guid',
    value: text.toLowerCase(),
  })),
  literalReader(
    /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?(?![\w-])/iy,
    (value) => ({ type: 'datetime', value }),
  ),
  literalReader(/\d{4}-\d\d-\d\d(?![\w-])/y, (value) => ({ type: 'date', value })),
  literalReader(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[lmdf]?(?![\w-])/iy, (text) => ({
    type: 'number',
    value: Number.parseFloat(text),
  })),
  readText,
  readName,
  readSign,
];

/**
 * Splits a filter into tokens.
 *
 * @throws {DataverseError} `unterminated-string` or `syntax`, in the words of the product's parser.
 */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = skipBlanks(source, 0);
  while (position < source.length) {
    const found = readToken(source, position);
    tokens.push(found.token);
    position = skipBlanks(source, found.end);
  }
  return [...tokens, { kind: 'end', position: source.length }];
}

function readToken(source: string, position: number): Found {
  for (const read of readers) {
    const found = read(source, position);
    if (found !== undefined) return found;
  }
  return refuseCharacter(source, position);
}

function skipBlanks(source: string, from: number): number {
  let position = from;
  while (/\s/.test(source.charAt(position))) position += 1;
  return position;
}

function literalReader(pattern: RegExp, toLiteral: (text: string) => Literal): Reader {
  return (source, position) => {
    pattern.lastIndex = position;
    const text = pattern.exec(source)?.[0];
    if (text === undefined) return undefined;
    const token: Token = { kind: 'literal', literal: toLiteral(text), position };
    return { token, end: position + text.length };
  };
}

// Double quotes occur only in lists, as in the platform's documentation: ["a","b"].
function readText(source: string, position: number): Found | undefined {
  const quote = source.charAt(position);
  if (quote !== "'" && quote !== '"') return undefined;
  if (quote === '"' && !/[[,]\s*$/.test(source.slice(0, position))) return undefined;
  let value = '';
  for (let at = position + 1; at < source.length;) {
    const close = source.indexOf(quote, at);
    if (close === -1) break;
    value += source.slice(at, close);
    if (source.charAt(close + 1) !== quote) {
      return {
        token: { kind: 'literal', literal: { type: 'text', value }, position },
        end: close + 1,
      };
    }
    value += quote;
    at = close + 2;
  }
  throw new DataverseError(
    'unterminated-string',
    `There is an unterminated literal at position ${source.length} in '${source}'.`,
    { position, source, fix: openTextFix(source) },
  );
}

const name = /[A-Za-z_$][\w$]*(?:\.\w+)*/y;

function readName(source: string, position: number): Found | undefined {
  name.lastIndex = position;
  const text = name.exec(source)?.[0];
  if (text === undefined) return undefined;
  const literal = words.get(text);
  const token: Token =
    literal === undefined
      ? { kind: 'name', text, position }
      : { kind: 'literal', literal, position };
  return { token, end: position + text.length };
}

function readSign(source: string, position: number): Found | undefined {
  const text = source.charAt(position);
  return signs.has(text)
    ? { token: { kind: 'sign', text, position }, end: position + 1 }
    : undefined;
}

const bracesFix = 'Write a GUID without braces.';

function refuseCharacter(source: string, position: number): never {
  const character = source.charAt(position);
  const braced = /^\{[^}]*\}/.exec(source.slice(position))?.[0];
  if (braced !== undefined) {
    throw new DataverseError(
      'syntax',
      `Unrecognized 'Edm.String' literal '${braced}' at '${position}' in '${source}'.`,
      { position, source, nearest: toGuid(braced), fix: bracesFix },
    );
  }
  if (/[\d-]/.test(character)) throw syntaxError(source, position);
  throw new DataverseError(
    'syntax',
    `Syntax error: character '${character}' is not valid at position ${position} in '${source}'.`,
    { position, source, fix: slipFix(source, position) },
  );
}

export function syntaxError(source: string, position: number): DataverseError {
  return new DataverseError('syntax', `Syntax error at position ${position} in '${source}'.`, {
    position,
    source,
    fix: slipFix(source, position),
  });
}

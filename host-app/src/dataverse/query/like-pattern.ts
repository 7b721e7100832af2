import { DataverseError } from '../errors.ts';
import type { TextFunction } from './syntax.ts';

/** `like` must match the whole text, as in FetchXML. */
export type LikeKind = TextFunction | 'like';

/**
 * Text tests with the wildcards that the platform passes to its database (documented): `%` any
 * text, `_` any one character, `[a-f]` one of these, `[^a-f]` none of these. Case never matters.
 *
 * The pieces between the `%` are searched from left to right, so that no pattern, however many
 * wildcards it has, takes longer than its length times the text's; a query whose wildcards would
 * compare more than ten million characters is refused (chosen).
 *
 * @throws {DataverseError} `invalid-value`, from the test.
 */
export function likeTest(kind: LikeKind, pattern: string): (text: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[%_[]/.test(wanted)) return plainTest(kind, wanted);
  const pieces = cutPieces(wanted);
  const isOpenAtStart = kind === 'contains' || kind === 'endswith';
  const isOpenAtEnd = kind === 'contains' || kind === 'startswith';
  const compared = counter();
  return (text) => matchPieces(text.toLowerCase(), pieces, isOpenAtStart, isOpenAtEnd, compared);
}

const mostComparisons = 10_000_000;

type Counter = () => void;

function counter(): Counter {
  let count = 0;
  return () => {
    count += 1;
    if (count <= mostComparisons) return;
    throw new DataverseError(
      'invalid-value',
      `The wildcards of the query need more than ${mostComparisons.toLocaleString('en')} comparisons. Use fewer wildcards, or a filter that leaves fewer rows.`,
    );
  };
}

function plainTest(kind: LikeKind, wanted: string): (text: string) => boolean {
  if (kind === 'like') return (text) => text.toLowerCase() === wanted;
  if (kind === 'contains') return (text) => text.toLowerCase().includes(wanted);
  if (kind === 'startswith') return (text) => text.toLowerCase().startsWith(wanted);
  return (text) => text.toLowerCase().endsWith(wanted);
}

/** The pattern between two `%`: one test for each character. */
type Piece = readonly ((character: string) => boolean)[];

const element = /%|_|\[(\^?)([^\]]+)\]|[\s\S]/g;

function cutPieces(pattern: string): readonly Piece[] {
  const pieces: ((character: string) => boolean)[][] = [[]];
  for (const [text, negation, set] of pattern.matchAll(element)) {
    if (text === '%') pieces.push([]);
    else if (text === '_') pieces.at(-1)?.push(() => true);
    else if (set === undefined) pieces.at(-1)?.push((character) => character === text);
    else pieces.at(-1)?.push(setTest(set, negation === '^'));
  }
  return pieces;
}

function setTest(set: string, isNegated: boolean): (character: string) => boolean {
  const ranges = [...set.matchAll(/([\s\S])-([\s\S])|[\s\S]/g)];
  return (character) =>
    isNegated !==
    ranges.some(([one = '', from = one, to = one]) => from <= character && character <= to);
}

function matchPieces(
  text: string,
  pieces: readonly Piece[],
  isOpenAtStart: boolean,
  isOpenAtEnd: boolean,
  compared: Counter,
): boolean {
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    if (isLast && !isOpenAtEnd) {
      const start = text.length - piece.length;
      const isFixed = index === 0 && !isOpenAtStart;
      return start >= from && (!isFixed || start === 0) && fits(text, start, piece, compared);
    }
    const isAnywhere = index > 0 || isOpenAtStart;
    const at = isAnywhere
      ? find(text, from, piece, compared)
      : fits(text, 0, piece, compared)
        ? 0
        : -1;
    if (at === -1) return false;
    from = at + piece.length;
  }
  return true;
}

function find(text: string, from: number, piece: Piece, compared: Counter): number {
  for (let at = from; at + piece.length <= text.length; at += 1) {
    if (fits(text, at, piece, compared)) return at;
  }
  return -1;
}

function fits(text: string, at: number, piece: Piece, compared: Counter): boolean {
  if (at + piece.length > text.length) return false;
  return piece.every((test, offset) => {
    compared();
    return test(text.charAt(at + offset));
  });
}

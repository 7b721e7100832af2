/** A piece of a text: a literal, or a slug whose own text may contain slugs. */
export type Piece = string | Slug;

export interface Slug {
  /** As written, braces included. */
  readonly source: string;
  /** Text between the braces. */
  readonly pieces: readonly Piece[];
}

/** Slugs nested more deeply than this are text. */
const deepest = 8;

// A brace opens a slug only before a name, so that the braces of JSON and of IDs stay as they are.
const braces = /(\{(?=[\p{L}\p{N}_$])(?![\da-fA-F]{8}-[\da-fA-F]{4}-)|\})/u;

interface OpenSlug {
  readonly start: number;
  readonly pieces: Piece[];
}

/** Splits a text into literals and slugs; unmatched braces are literals. */
export function cutText(text: string): readonly Piece[] {
  const whole: Piece[] = [];
  const open: OpenSlug[] = [];
  let position = 0;
  // Because it is split at a group, every second part is a brace.
  for (const [index, token] of text.split(braces).entries()) {
    const start = position;
    position += token.length;
    const isBrace = index % 2 === 1;
    const into = open.at(-1)?.pieces ?? whole;
    if (isBrace && token === '{' && open.length < deepest) open.push({ start, pieces: [] });
    else if (isBrace && token === '}' && open.length > 0) closeSlug(text, position, open, whole);
    else if (token !== '') into.push(token);
  }
  return open.reduce((pieces, slug) => [...pieces, '{', ...slug.pieces], whole);
}

function closeSlug(text: string, end: number, open: OpenSlug[], whole: Piece[]): void {
  const closed = open.pop();
  if (!closed) return;
  const into = open.at(-1)?.pieces ?? whole;
  into.push({ source: text.slice(closed.start, end), pieces: closed.pieces });
}

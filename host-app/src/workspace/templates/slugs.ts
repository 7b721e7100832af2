import type { RecordAddress, RowLookup } from '../records/row-lookup.ts';
import { cutText, type Piece, type Slug } from './slug-text.ts';

/** Values by name; a member with a template's name holds values for that template only. */
export type SlugValues = Readonly<Record<string, unknown>>;

/** Sources of slug values. */
export interface SlugSources {
  /** Values from the caller; they take precedence. */
  readonly values: SlugValues;
  /**
   * Names of the template: values under one of them take precedence over global ones (documented).
   */
  readonly scopes?: readonly string[];
  /** The session's automation dictionary, used for values that `values` lacks. */
  readonly dictionary?: SlugValues | undefined;
  /** The record of the anchor tab, for `{anchor.column}`. */
  readonly anchor?: RecordAddress | undefined;
  /** Reads records, for `{anchor...}` and `{$odata...}`; without it, such slugs have no value. */
  readonly lookup?: RowLookup | undefined;
}

export interface Resolved {
  readonly text: string;
  /** Slugs without a value; their literal `{slug}` stays in the text (chosen). */
  readonly unresolved: readonly string[];
}

/**
 * Slugs beyond this number in one text stay unresolved: values that refer to each other could
 * continue forever.
 */
const mostSlugs = 1000;
/** Nested values, such as `{a}` containing `{b}`. */
const deepest = 8;

interface Run {
  readonly sources: SlugSources;
  readonly unresolved: string[];
  left: number;
}

/**
 * Replaces `{key}`, `{anchor.column}` and `{$odata.table.column.?query}` with their values.
 *
 * Any number, mixed with text; inner slugs come before outer ones. A value may contain slugs
 * itself. Keys are case-sensitive, the scoped value takes precedence over the global one, and both
 * over the dictionary (templates.md 5.4). Loops end in an unresolved slug.
 */
export function resolveSlugs(text: string, sources: SlugSources): Resolved {
  const run: Run = { sources, unresolved: [], left: mostSlugs };
  const filled = fill(cutText(text), run, []);
  return { text: filled, unresolved: [...new Set(run.unresolved)] };
}

/** The raw value of a name, from the caller or the dictionary. */
export function findValue(sources: SlugSources, key: string): unknown {
  const { values, dictionary = {}, scopes = [] } = sources;
  // A caller that passes `customer` also fills `{customerName}` (templates.md 8.1).
  const names = key === 'customerName' ? [key, 'customer'] : [key];
  for (const from of [values, dictionary]) {
    for (const name of names) {
      const value = findIn(from, name, scopes);
      if (value !== undefined && value !== null) return value;
    }
  }
  return undefined;
}

function findIn(values: SlugValues, key: string, scopes: readonly string[]): unknown {
  for (const scope of scopes) {
    const scoped = own(values, scope);
    const value = isRecord(scoped) ? own(scoped, key) : undefined;
    if (value !== undefined) return value;
  }
  return own(values, key);
}

function fill(pieces: readonly Piece[], run: Run, within: readonly string[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : (slugText(piece, run, within) ?? piece.source),
    )
    .join('');
}

function slugText(slug: Slug, run: Run, within: readonly string[]): string | undefined {
  const name = slug.source.slice(1, -1);
  if (run.left-- <= 0) return refuse(run, name);
  const before = run.unresolved.length;
  const [first] = slug.pieces;
  if (typeof first === 'string' && /^\$odata\./i.test(first)) {
    const query = fillQuery(slug.pieces, run, within);
    // The missing inner value has been reported; the query does not run without it.
    return run.unresolved.length > before
      ? undefined
      : (odataText(query, run) ?? refuse(run, name));
  }
  const key = fill(slug.pieces, run, within);
  if (run.unresolved.length > before) return undefined;
  if (key.startsWith('anchor.')) return anchorText(key, run.sources) ?? refuse(run, name);
  return keyText(key, run, within);
}

function refuse(run: Run, name: string): undefined {
  run.unresolved.push(name);
  return undefined;
}

function keyText(key: string, run: Run, within: readonly string[]): string | undefined {
  const value = toText(findValue(run.sources, key));
  // In a value that is data, braces around a word are not a mistake of the template.
  if (value === undefined) return within.length > 0 ? undefined : refuse(run, key);
  if (!value.includes('{')) return value;
  if (within.includes(key) || within.length >= deepest) return refuse(run, key);
  return fill(cutText(value), run, [...within, key]);
}

function anchorText(key: string, { anchor, lookup }: SlugSources): string | undefined {
  const attribute = key.slice('anchor.'.length);
  const [column = ''] = attribute.split('@');
  if (column.includes('.') || !anchor || !lookup) return undefined;
  return toText(own(lookup(anchor.entityName, { id: anchor.entityId }) ?? {}, attribute));
}

// The query is split at the first three dots, so that it may contain dots itself (templates.md 5.3,
// chosen).
function odataText(query: string, { sources }: Run): string | undefined {
  const parts = /^\$odata\.([^.]+)\.([^.]+)\.\??(.*)$/is.exec(query);
  const [, table, column, options] = parts ?? [];
  if (table === undefined || column === undefined || options === undefined) return undefined;
  return toText(own(sources.lookup?.(table, { options }) ?? {}, column));
}

// A value never leaves the literal that the template's author wrote it into.
function fillQuery(pieces: readonly Piece[], run: Run, within: readonly string[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const text = slugText(piece, run, within);
      // Even a slug without a value that was accepted as data must not be queried.
      if (text === undefined) return refuse(run, piece.source.slice(1, -1)) ?? '';
      return encodeText(text.replaceAll("'", "''"));
    })
    .join('');
}

/** Percent-encodes any text, including invalid Unicode. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

function own(values: SlugValues, key: string): unknown {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function isRecord(value: unknown): value is SlugValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

import type { NoticeListener } from '../notice.ts';

/** One `name=value` of a query string, decoded once. */
export type QueryPart = { readonly name: string; readonly value: string };

/**
 * Splits a query string into its parts: the only reader of options, for every member and for
 * addresses.
 *
 * A leading `?` is optional (observed). The text is split at `&` before it is decoded, so an `&`
 * inside a literal has to be encoded, as in any address. A `+` means a space, as in any query
 * string; a telephone number that loses its plus this way gets a notice. Percent signs that begin
 * no escape are kept, because they occur as wildcards (observed).
 */
export function queryParts(text: string, notice: NoticeListener): readonly QueryPart[] {
  return text
    .trim()
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part.trim() !== '')
    .map((part) => readPart(part, notice));
}

function readPart(part: string, notice: NoticeListener): QueryPart {
  const cut = part.indexOf('=');
  const raw = cut === -1 ? '' : part.slice(cut + 1);
  noticeLostPlus(raw, notice);
  return {
    name: decodeQueryText(cut === -1 ? part : part.slice(0, cut)).trim(),
    value: decodeQueryText(raw),
  };
}

/** The option whose value is FetchXML, in any case of letters. */
export function isFetchXml({ name }: QueryPart): boolean {
  return name.toLowerCase() === 'fetchxml';
}

/** A query string that parses back to these parts. */
export function toQueryText(parts: readonly QueryPart[]): string {
  return parts.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%24', '$');
}

function decodeQueryText(text: string): string {
  return decodePathText(text.replaceAll('+', ' '));
}

/**
 * Decodes a piece of a path, where a plus is a plus. Escapes are decoded run by run: one run that
 * is not UTF-8 must not keep the others encoded.
 */
export function decodePathText(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function noticeLostPlus(raw: string, notice: NoticeListener): void {
  const number = lostNumber(raw);
  if (number === undefined) return;
  notice({
    code: 'plus-read-as-space',
    message: `The + of '${number}' was read as a space, as in any query string.`,
    fix: 'Write it as %2B, or encode the value with encodeURIComponent.',
  });
}

/** The first number with a plus between two quotes, or as the whole value. */
function lostNumber(raw: string): string | undefined {
  const quoted = raw.split(/['"]|%2[27]/).slice(1, -1);
  const found = [...quoted, ...(/^\+[\d\s().-]+$/.test(raw) ? [raw] : [])].find((text) =>
    /\+\d/.test(text),
  );
  return found?.slice(found.search(/\+\d/));
}

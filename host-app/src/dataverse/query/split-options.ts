import { DataverseError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { NoticeListener } from '../notice.ts';

const known = ['$select', '$filter', '$orderby', '$top', '$expand', '$search', '$count'] as const;
export type OptionName = (typeof known)[number];

export type Options = ReadonlyMap<OptionName, string>;

/**
 * Cuts a query string into its options and decodes them once.
 *
 * A leading `?` is optional (observed). The text is cut at `&` before it is decoded, so an `&` inside
 * a literal has to be encoded, as in any address. A `+` means a space, as in any query string; a
 * telephone number that loses its plus this way gets a notice. Percent signs that begin no code are
 * left alone, as they occur as wildcards (observed). Options without `$` are ignored, with a notice.
 *
 * @throws {DataverseError} `unsupported-option` or `invalid-option`.
 */
export function splitOptions(text: string, notice: NoticeListener): Options {
  const found = new Map<OptionName, string>();
  for (const part of text.trim().replace(/^\?/, '').split('&')) {
    if (part.trim() === '') continue;
    const cut = part.indexOf('=');
    const name = decodeQueryText(cut === -1 ? part : part.slice(0, cut)).trim();
    const raw = cut === -1 ? '' : part.slice(cut + 1);
    if (!name.startsWith('$')) noticeIgnored(name, notice);
    else if (name !== '$format') addOption(found, name, raw, notice);
  }
  return found;
}

function addOption(
  found: Map<OptionName, string>,
  name: string,
  raw: string,
  notice: NoticeListener,
): void {
  const option = known.find((candidate) => candidate === name) ?? refuseOption(name);
  if (found.has(option)) {
    throw new DataverseError(
      'invalid-option',
      `Query option '${option}' was specified more than once, but it must be specified at most once.`,
    );
  }
  const value = decodeQueryText(raw).trim();
  if (value === '' && option !== '$search') {
    throw new DataverseError(
      'invalid-option',
      `The value for OData query '${option}' cannot be empty.`,
    );
  }
  noticeLostPlus(raw, notice);
  found.set(option, value);
}

// Codes are decoded run by run: one run that is not UTF-8 must not keep the others encoded.
export function decodeQueryText(text: string): string {
  return text.replaceAll('+', ' ').replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
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
    message: `The + of '${number}' was read as a space, as in any query string. Write it as %2B, or encode the filter with encodeURIComponent.`,
  });
}

/** The first number with a plus between two quotes. */
function lostNumber(raw: string): string | undefined {
  const quoted = raw.split(/'|%27/).slice(1, -1);
  const found = quoted.find((text) => /\+\d/.test(text));
  return found?.slice(found.search(/\+\d/));
}

function noticeIgnored(name: string, notice: NoticeListener): void {
  const nearest = nearestOption(name);
  const hint = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  notice({
    code: 'option-ignored',
    message: `The query option '${name}' was ignored, as it does not begin with $.${hint}`,
    ...(nearest === undefined ? {} : { nearest }),
  });
}

function refuseOption(name: string): never {
  const message =
    name === '$skip'
      ? 'Skip Clause is not supported in CRM'
      : `The query parameter ${name} is not supported`;
  throw new DataverseError('unsupported-option', message, { nearest: nearestOption(name) });
}

function nearestOption(name: string): string | undefined {
  return nearestName(name.startsWith('$') ? name : `$${name}`, known);
}

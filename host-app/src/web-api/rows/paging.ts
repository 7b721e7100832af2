import { sumOf } from '../../dataverse/index.ts';
import type { Call } from '../call.ts';
import { apiDiagnostics } from '../diagnostics.ts';
import { refuseQuery } from '../refusal.ts';
import type { Options } from './options.ts';

export const skipToken = '$skiptoken';

/** The address of the next page; the token holds its number and position (documented as opaque). */
export function nextLink(address: string, options: Options, page: Page): string {
  const others = options.change([skipToken]);
  const { number, first } = page;
  const cookie = `<cookie pagenumber="${number}" position="${first}" sum="${sumOf(others.text)}" istracking="False" />`;
  const token = `${skipToken}=${encodeURIComponent(encodeURIComponent(cookie))}`;
  return `${address}?${others.text}${others.text === '' ? '' : '&'}${token}`;
}

export interface Page {
  readonly number: number;
  /** Rows before it. */
  readonly first: number;
}

/** The page that the token of a link stands for. */
export function pageOf(call: Call, options: Options): Page {
  const token = options.value(skipToken);
  if (token === undefined) return { number: 1, first: 0 };
  const [, number, first, sum] =
    /^<cookie pagenumber="(\d{1,9})" position="(\d{1,9})" sum="(\w+)"/.exec(decoded(token)) ?? [];
  if (sum === sumOf(options.change([skipToken]).text)) {
    return { number: Number(number), first: Number(first) };
  }
  const diagnostic = apiDiagnostics.changedLink();
  call.explain(diagnostic);
  return refuseQuery('Malformed XML in the Paging Cookie', diagnostic.fix);
}

function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return ''; // No token of ours.
  }
}

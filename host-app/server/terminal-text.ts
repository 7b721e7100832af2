import { parseUrl } from '../src/parse-url.ts';
import { visibleText } from '../src/visible-text.ts';

/**
 * The text as a terminal may show it: a foreign label, address or file name can move the cursor,
 * color the text after it or hide it.
 */
export function terminalText(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** The same for a string that has to stay on one line. */
export function terminalLine(text: string): string {
  return terminalText(text).replaceAll('\n', String.raw`\u000A`);
}

/** An address without its possible secrets: the query, the fragment, a password. */
export function publicAddress(address: string): string {
  const url = parseUrl(address);
  if (url === undefined) return terminalLine(address);
  return terminalLine(`${url.origin}${url.pathname}${url.search === '' ? '' : '?...'}`);
}

/** A string whose addresses have lost their possible secrets. */
export function withoutQueries(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?#"']+)[?#][^\s"']*?(?=[.:,;]?(?:["'\s]|$))/g, '$1?...');
}

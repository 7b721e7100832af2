import { parseUrl } from '../src/parse-url.ts';

// Control characters, and those that turn the direction of text round or end a line for some readers.
const unprintable = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The text as a terminal may show it: a label, an address or a file name of somebody else can move the
 * cursor, color what follows or hide it.
 */
export function terminalText(text: string): string {
  return text.replaceAll(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `\\u${code.padStart(4, '0')}`;
  });
}

/** The same for a text that has to stay on its line. */
export function terminalLine(text: string): string {
  return terminalText(text).replaceAll('\n', String.raw`\u000A`);
}

/** An address without what may be a secret in it: its query, its fragment, a password. */
export function publicAddress(address: string): string {
  const url = parseUrl(address);
  if (url === undefined) return terminalLine(address);
  return terminalLine(`${url.origin}${url.pathname}${url.search === '' ? '' : '?...'}`);
}

/** A text whose addresses have lost what may be a secret in them. */
export function withoutQueries(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s?#"']+)[?#][^\s"']*?(?=[.:,;]?(?:["'\s]|$))/g, '$1?...');
}

/**
 * Reads an address; undefined if the text is none.
 *
 * In place of `URL.canParse`: once Node has optimized it, it refuses Latin-1 letters that `new URL` takes.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

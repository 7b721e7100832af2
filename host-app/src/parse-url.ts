/**
 * Reads an address; undefined if the text is none.
 *
 * In place of `URL.canParse`: once Node has optimized it, it refuses Latin-1 letters that `new URL` takes.
 *
 * @param base Where a relative address starts.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

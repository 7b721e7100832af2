/**
 * Reads an address; undefined if the text is not one.
 *
 * Used instead of `URL.canParse`: once Node has optimized that, it refuses Latin-1 letters that
 * `new URL` accepts.
 */
export const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** The parts of a widget's page that the library uses, so that it also runs without one. */
export interface Page {
  /**
   * Posts to the top window. False in a page without one, because it is closing. Throws when the
   * message cannot be cloned.
   */
  readonly post: (message: unknown, targetOrigin: string) => boolean;
  /** Origins of the host; requests go to the last one (see `originsOf`). */
  readonly origins: readonly string[];
  readonly after: (delay: number, callback: () => void) => () => void;
  readonly report: (...problem: readonly unknown[]) => void;
}

/** Parts of a link as the browser reads them. */
export interface Link {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
}

/** Members of a page that `originsOf` reads. */
export interface OriginSource {
  /** `data-crmurl` of the first script marked as the library's. */
  readonly crmUrl: string | null | undefined;
  readonly referrer: string;
  /** The page's own query string, with its question mark. */
  readonly search: string;
  /** Resolves an address as a link of the page. */
  readonly linkTo: (address: string) => Link;
}

/**
 * The origins of the host: from `data-crmurl` of the first script marked as the library's, or else
 * the referrer; then from `ucilib` in the page's own query (wire-protocol.md 1.1, observed).
 *
 * Scheme and host, resolved like a link. Unlike in the product's file, the port is kept: a local
 * host has one, and the browser drops messages for another port.
 */
export function originsOf({ crmUrl, referrer, search, linkTo }: OriginSource): string[] {
  const sources = [crmUrl || referrer];
  const own = ucilibOf(search);
  if (own) sources.push(own);
  return sources.map((source) => {
    const { protocol, host } = linkTo(source);
    return `${protocol}//${host}`;
  });
}

function ucilibOf(query: string): string | undefined {
  const found = query
    .slice(1)
    .split('&')
    .find((part) => part.startsWith('ucilib='));
  return found === undefined ? undefined : decode(found.slice('ucilib='.length));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign must not stop the whole library.
  }
}

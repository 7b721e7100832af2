import { parseUrl } from './parse-url.ts';

/** Origin of a page, as far as its browser reports it. */
export interface Arrival {
  readonly hash: string;
  readonly referrer: string;
  readonly origin: string;
  readonly isFramed: boolean;
  /** A page from another site opened this one and can change its address at any time. */
  readonly hasForeignOpener: boolean;
}

export function arrivalOf(view: Window): Arrival {
  const { hash, origin } = view.location;
  return {
    hash,
    origin,
    referrer: view.document.referrer,
    isFramed: view.top !== view,
    hasForeignOpener: isForeign(view.opener, origin),
  };
}

function isForeign(opener: unknown, origin: string): boolean {
  if (typeof opener !== 'object' || opener === null) return false;
  try {
    const location: unknown = Reflect.get(opener, 'location');
    return Reflect.get(Object(location), 'origin') !== origin;
  } catch {
    return true;
  }
}

export function carriesState({ hash }: Arrival): boolean {
  return hash.startsWith('#state=');
}

/** The reason why this page accepts no state from its address; undefined when it may. */
export function refusalOf(arrival: Arrival): string | undefined {
  const { referrer, origin, isFramed, hasForeignOpener } = arrival;
  if (isFramed) return 'The workspace is in a frame on another page.';
  if (hasForeignOpener) return 'A page from another site opened the workspace.';
  if (referrer === '') return undefined;
  const from = parseUrl(referrer)?.origin ?? 'another page';
  return from === origin ? undefined : `It was opened from ${from}.`;
}

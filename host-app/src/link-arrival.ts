/** Where a page came from, as far as its browser tells. */
export interface Arrival {
  readonly hash: string;
  readonly referrer: string;
  readonly origin: string;
  readonly isFramed: boolean;
}

export function arrivalOf(view: Window): Arrival {
  const { hash, origin } = view.location;
  return { hash, origin, referrer: view.document.referrer, isFramed: view.top !== view };
}

export function carriesState({ hash }: Arrival): boolean {
  return hash.startsWith('#state=');
}

/** Why this page takes no state from its address at all; undefined when it may. */
export function refusalOf({ referrer, origin, isFramed }: Arrival): string | undefined {
  if (isFramed) return 'The workspace is in a frame of another page.';
  if (referrer === '') return undefined;
  const from = URL.canParse(referrer) ? new URL(referrer).origin : 'another page';
  return from === origin ? undefined : `It was opened from ${from}.`;
}

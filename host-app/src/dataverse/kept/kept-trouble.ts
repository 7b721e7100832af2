/**
 * The reasons why rows are not kept.
 *
 * - `unavailable`: the browser stores nothing for this page, as in a private window
 * - `blocked`: a page of an earlier version holds the database open
 * - `newer`: a later version of Sidetone has kept these rows
 * - `superseded`: a page of a later version has opened the database since
 * - `lost`: the browser has closed the database, or the user has cleared it
 * - `full`: there is no room left
 * - `unreadable`: the database cannot be opened or read
 */
export type KeptTroubleReason =
  | 'unavailable'
  | 'blocked'
  | 'newer'
  | 'superseded'
  | 'lost'
  | 'full'
  | 'unreadable';

export type KeptTrouble = { readonly reason: KeptTroubleReason; readonly detail: string };

/** This folder's own error: the reason is known when it is thrown. */
export class KeptError extends Error {
  override readonly name = 'KeptError';
  readonly reason: KeptTroubleReason;

  constructor(reason: KeptTroubleReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Classifies a browser's error by the remedy. */
export function troubleOf(cause: unknown): KeptTrouble {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return { reason: reasonOf(cause), detail };
}

function reasonOf(cause: unknown): KeptTroubleReason {
  if (cause instanceof KeptError) return cause.reason;
  switch (nameOf(cause)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    // A private window of Firefox fails with `InvalidStateError` when it opens a database.
    case 'SecurityError':
    case 'NotAllowedError':
    case 'InvalidStateError':
      return 'unavailable';
    default:
      return 'unreadable';
  }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}

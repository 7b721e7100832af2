/**
 * Why a call failed. Branch on it; the set is closed.
 *
 * - `NOT_READY`: the library never appeared in this page, or no host responds to it.
 * - `TIMEOUT`: the host did not reply to this call in time. The call may still take effect.
 * - `INVALID_ARGUMENT`: an argument was refused before anything happened.
 * - `NOT_ACTIVE_PROVIDER`: only the owner of the focused session may do this.
 * - `UNKNOWN_PROVIDER`: the host knows no provider at this page's address.
 * - `SESSION_NOT_FOUND`: no such session, or another provider's.
 * - `SESSION_NOT_OWNED`: the focused session is another provider's, and this acts on the focused
 * one.
 * - `TAB_NOT_FOUND`: no such tab in the focused session.
 * - `LIMIT_REACHED`: no room for another session or tab.
 * - `TEMPLATE_NOT_FOUND`: no active template has this unique name.
 * - `PLATFORM_FAILED`: the data platform refused: privileges, an unknown record, a bad query.
 * - `NOT_SUPPORTED`: this version of the library or of the host does not know the method.
 * - `REFUSED`: the host refused for a reason that only `message` gives.
 * - `UNEXPECTED`: a reply, or data of an event, that no known version of the host sends.
 */
export type CifErrorCode =
  | 'NOT_READY'
  | 'TIMEOUT'
  | 'INVALID_ARGUMENT'
  | 'NOT_ACTIVE_PROVIDER'
  | 'UNKNOWN_PROVIDER'
  | 'SESSION_NOT_FOUND'
  | 'SESSION_NOT_OWNED'
  | 'TAB_NOT_FOUND'
  | 'LIMIT_REACHED'
  | 'TEMPLATE_NOT_FOUND'
  | 'PLATFORM_FAILED'
  | 'NOT_SUPPORTED'
  | 'REFUSED'
  | 'UNEXPECTED';

/**
 * The only error class of this client. `cause` is the raw rejection: a `Map`, JSON text or an
 * object.
 */
export class CifError extends Error {
  override readonly name = 'CifError';
  readonly code: CifErrorCode;

  constructor(code: CifErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Distinguishes a failed call from other errors: `if (isCifError(error, 'LIMIT_REACHED')) ...`. */
export const isCifError = (error: unknown, code?: CifErrorCode): error is CifError =>
  error instanceof CifError && (code === undefined || error.code === code);

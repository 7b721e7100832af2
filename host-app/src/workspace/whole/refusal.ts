/** Why the workspace refused. The text is the one that the product shows or sends. */
export type RefusalCode =
  | 'NOT_ACTIVE_PROVIDER'
  | 'FOREIGN_SESSION'
  | 'UNKNOWN_SESSION'
  | 'UNKNOWN_TAB'
  | 'UNKNOWN_TEMPLATE'
  | 'TEMPLATE_OUTSIDE_PROFILE'
  | 'ENTITY_TEMPLATE'
  | 'UNKNOWN_NOTIFICATION_TEMPLATE'
  | 'EMPTY_TOAST'
  | 'EMPTY_SEARCH'
  | 'SESSION_LIMIT'
  | 'TAB_LIMIT'
  | 'ANCHOR_TAB'
  | 'INVALID_CONTEXT'
  | 'NOTES_OPEN'
  | 'NO_FORM';

/** Thrown by domain functions; the bridge turns it into a failure reply in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** Name that the failure carries on the wire, where it is not the request's message type. */
  readonly wireName: string | undefined;
  /** The requested name that does not exist. For diagnostics only. */
  readonly wanted: string | undefined;

  constructor(code: RefusalCode, message: string, wireName?: string, wanted?: string) {
    super(message);
    this.code = code;
    this.wireName = wireName;
    this.wanted = wanted;
  }
}

/** A phone number that the agent selected, as providers receive it (events.md 4.2). */
export interface CallRequest {
  readonly value: string;
  /** Logical name of the column. */
  readonly name: string;
  readonly format: string;
  readonly entityLogicalName: string;
  /** The last two are present only for the workspace's own fields. */
  readonly entityId: string | undefined;
  readonly recordTitle: string | undefined;
}

/** The last call that was offered to a provider; the number distinguishes two equal ones. */
export interface OfferedCall {
  readonly number: number;
  readonly provider: string;
  readonly request: CallRequest;
}

/** A phone number that the agent selected, as providers hear of it (events.md 4.2). */
export interface CallRequest {
  readonly value: string;
  /** Logical name of the column. */
  readonly name: string;
  readonly format: string;
  readonly entityLogicalName: string;
  /** The last two come with the workspace's own fields only. */
  readonly entityId: string | undefined;
  readonly recordTitle: string | undefined;
}

/** The last call that was offered to a provider; the number tells two equal ones apart. */
export interface OfferedCall {
  readonly number: number;
  readonly provider: string;
  readonly request: CallRequest;
}

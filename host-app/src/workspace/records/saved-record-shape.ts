/** A record that a form saved; the number tells two saves of one record apart. */
export interface SavedRecord {
  readonly number: number;
  readonly entityLogicalName: string;
  readonly entityId: string;
}

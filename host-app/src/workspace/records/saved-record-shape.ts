/** A record that a form saved; the number distinguishes two saves of one record. */
export interface SavedRecord {
  readonly number: number;
  readonly entityLogicalName: string;
  readonly entityId: string;
}

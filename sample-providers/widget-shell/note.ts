/** A sentence for the agent about the latest event. */
export interface Note {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

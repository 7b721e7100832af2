/** A sentence for the agent about what just happened. */
export interface Note {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

export const paneTools = ['assist', 'scripts', 'knowledge'] as const;

export type PaneTool = (typeof paneTools)[number];

/** The pane on the right, with tools for the record of the session. */
export interface ProductivityPane {
  /** The tool shown, by session; a session without one has its pane collapsed. */
  readonly tools: Readonly<Record<string, PaneTool>>;
  /** Steps of the agent script that are done, by session. */
  readonly doneSteps: Readonly<Record<string, readonly number[]>>;
  /** Last knowledge base search of each session. */
  readonly searches: Readonly<Record<string, string>>;
  /** The knowledge search gets the focus as soon as it is on screen. */
  readonly isSearchRequested: boolean;
}

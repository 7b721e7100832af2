import type { MacroRun, SessionScripts } from '../agent-tools/agent-tools-shape.ts';

export const paneTools = ['assist', 'scripts', 'knowledge'] as const;

export type PaneTool = (typeof paneTools)[number];

/** The pane on the right, with tools for the record of the session. */
export interface ProductivityPane {
  /** The tool shown, by session; a session without one has its pane collapsed. */
  readonly tools: Readonly<Record<string, PaneTool>>;
  /** Choices and results of agent scripts, by session. */
  readonly scripts: Readonly<Record<string, SessionScripts>>;
  /** Macros at work, by the session that started them. */
  readonly runs: Readonly<Record<string, MacroRun>>;
  /** Last knowledge base search of each session. */
  readonly searches: Readonly<Record<string, string>>;
  /** The knowledge search gets the focus as soon as it is on screen. */
  readonly isSearchRequested: boolean;
}

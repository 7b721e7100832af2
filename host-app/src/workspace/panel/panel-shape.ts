export type PanelMode = 'minimized' | 'docked' | 'hidden';

/**
 * The last actor that moved the panel: decides which events are sent when only manual changes are
 * reported.
 */
export type PanelCause = 'agent' | 'widget' | 'session';

export interface Panel {
  readonly mode: PanelMode;
  readonly cause: PanelCause;
  /** Docked width in CSS pixels, remembered per provider. */
  readonly widths: Readonly<Record<string, number>>;
  /** Width of the browser window in CSS pixels. */
  readonly windowWidth: number;
}

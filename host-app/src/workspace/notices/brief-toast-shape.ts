import type { BarLevel } from './bar-shape.ts';

/** A short message in the corner that needs no answer and disappears on its own (observed). */
export interface BriefToast {
  readonly id: string;
  /** The provider that shows it; undefined for the workspace's own. */
  readonly ownerId?: string;
  readonly level: BarLevel;
  readonly text: string;
  /** Milliseconds on the agent's clock. */
  readonly until: number;
}

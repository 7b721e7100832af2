import type { Presence } from '../people/presence-shape.ts';

export type BarLevel = 'success' | 'error' | 'warning' | 'information';

/**
 * A message across the top of the page area; it stays over all sessions until cleared or closed.
 */
export interface Bar {
  readonly id: string;
  /** Provider that requested it; none for the workspace's own. */
  readonly ownerId?: string;
  readonly level: BarLevel;
  readonly message: string;
  readonly canClose: boolean;
  /** Opens a link or a record, restores a presence, or reports the choice to the providers. */
  readonly action?: {
    readonly label: string;
    readonly link?: string;
    readonly record?: BarRecord;
    /** The presence that the workspace itself replaced. */
    readonly presence?: Presence;
  };
}

/** A bar whose action the agent chose; the number distinguishes two choices of one bar. */
export interface ChosenBar {
  readonly number: number;
  readonly id: string;
}

/** A record that the workspace itself offers to open. */
export interface BarRecord {
  readonly entityName: string;
  readonly entityId: string;
  readonly title: string;
}

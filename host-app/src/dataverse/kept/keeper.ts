import type { KeptTrouble } from './kept-trouble.ts';

/** A row that could not be loaded, as found, with the reason. */
export type SetAside = {
  readonly table: string;
  readonly id: string;
  readonly problem: string;
  readonly row: unknown;
};

export type KeptStatus = {
  readonly trouble: KeptTrouble | undefined;
  /** Rows that could not be loaded; the browser keeps them until they are cleared. */
  readonly aside: readonly SetAside[];
};

/** Keeps the rows of a page in the browser. */
export type Keeper = {
  /**
   * Writes all pending rows at once. The browser has all of them when this returns, so a page may
   * call it last before it closes; the promise reports completion.
   */
  readonly flush: () => Promise<void>;
  /** The start now has all its rows; where none are kept, these become the first ones. */
  readonly startIsWhole: () => Promise<void>;
  /** Reads changes that other pages made while this one was asleep. */
  readonly catchUp: () => Promise<void>;
  /** Settles when all messages received until now have been applied. */
  readonly heard: () => Promise<void>;
  /** Tries again after a problem. */
  readonly retry: () => Promise<void>;
  /** Deletes the kept rows, readable or not, and keeps the rows of this page from then on. */
  readonly replace: () => Promise<void>;
  readonly clearAside: () => Promise<void>;
  /** Everything that the browser has stored, as far as it can be read. */
  readonly dump: () => Promise<unknown>;
  readonly stop: () => void;
};

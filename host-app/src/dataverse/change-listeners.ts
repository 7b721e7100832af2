import type { ChangeListener, DataverseChange } from './dataverse.ts';
import type { NoticeListener } from './notice.ts';

export type ChangeListeners = {
  readonly subscribe: (listener: ChangeListener) => () => void;
  /** The number of changes reported so far. */
  readonly count: () => number;
  readonly tell: (changes: readonly DataverseChange[]) => void;
};

/**
 * Listeners are called after the change; a listener that throws stops neither the others nor the
 * writer.
 */
export function createChangeListeners(notice: NoticeListener): ChangeListeners {
  const listeners = new Set<ChangeListener>();
  let count = 0;
  const tellOne = (listener: ChangeListener, change: DataverseChange): void => {
    try {
      listener(change);
    } catch (cause) {
      notice({
        code: 'listener-failed',
        message: `A change listener threw on '${change.kind}'. The change itself was made.`,
        cause,
      });
    }
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    count: () => count,
    tell: (changes) => {
      count += changes.length;
      for (const change of changes)
        for (const listener of Array.from(listeners)) tellOne(listener, change);
    },
  };
}

import type { ChangeListeners } from './change-listeners.ts';
import type { Dataverse, DataverseOptions } from './dataverse.ts';
import { addRows, copyAdded, seedState } from './seed-state.ts';
import { rememberState } from './snapshot.ts';
import type { State } from './state.ts';

/** The tables and rows of one Dataverse, and those that it started with. */
export type HeldState = Pick<Dataverse, 'complete' | 'remember' | 'extendStart' | 'reset'> & {
  readonly read: () => State;
  /** Takes a state from elsewhere; rows that come to the start later do not belong to it. */
  readonly replace: (next: State) => void;
};

/** @throws {DataverseError} when a row of the seed cannot be created. */
export function createHeldState(
  options: DataverseOptions,
  listeners: Pick<ChangeListeners, 'tell'>,
): HeldState {
  let state = seedState(options, options.notice ?? (() => undefined));
  let restart = rememberState(state);
  let isFromStart = true;

  // A state remembered before the model was complete is restored with the complete one.
  const completed = (next: State): State => {
    const model = state.catalog.model();
    if (next.catalog.model() !== model) next.catalog.complete(model);
    return next;
  };
  const hold = (next: State): void => {
    state = completed(next);
    listeners.tell([{ kind: 'replaced' }]);
  };

  return {
    read: () => state,
    replace: (next) => {
      isFromStart = false;
      hold(next);
    },
    complete: (model) => {
      state.catalog.complete(model);
      listeners.tell([{ kind: 'replaced' }]);
    },
    remember: () => {
      const back = rememberState(state);
      const wasFromStart = isFromStart;
      return () => {
        isFromStart = wasFromStart;
        hold(back());
      };
    },
    extendStart: (tables) => {
      const start = completed(restart());
      const added = addRows(start, tables);
      restart = rememberState(start);
      if (!isFromStart) return;
      copyAdded(state, added);
      listeners.tell([{ kind: 'replaced', isExtension: true }]);
    },
    reset: () => {
      isFromStart = true;
      hold(restart());
    },
  };
}

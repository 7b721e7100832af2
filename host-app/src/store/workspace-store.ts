import { createStore } from 'zustand/vanilla';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { Mishaps } from './mishaps.ts';

/** A domain function: returns the workspace after something happened. */
export type Transition<Input> = (state: WorkspaceState, input: Input) => WorkspaceState;

export interface WorkspaceStore {
  readonly getState: () => WorkspaceState;
  /** Initial state of the workspace. */
  readonly getInitialState: () => WorkspaceState;
  /** The only way to make a change. Refusals of the domain are thrown, and the state stays. */
  readonly apply: <Input>(transition: Transition<Input>, input: Input) => WorkspaceState;
  /**
   * Calls back with the previous value when the result of `select` changes. Returns an unsubscribe
   * function.
   */
  readonly subscribe: <Value>(
    select: (state: WorkspaceState) => Value,
    onChange: (value: Value, previous: Value) => void,
  ) => () => void;
}

/** For `subscribe`, to receive every change. */
export const wholeState = (state: WorkspaceState): WorkspaceState => state;

/**
 * Subscribers are called in turn, and one that throws must stop neither the others nor the call
 * that caused the change.
 */
export function createWorkspaceStore(
  initial: WorkspaceState,
  contain: Mishaps['contain'] = (_place, callback) => callback,
): WorkspaceStore {
  const store = createStore<WorkspaceState>(() => initial);
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    apply: (transition, input) => {
      const before = store.getState();
      const after = transition(before, input);
      if (after === before) return before;
      store.setState(after, true);
      return after;
    },
    subscribe: (select, onChange) => {
      let told = select(store.getState());
      return store.subscribe(
        contain('A subscriber of the workspace', (state: WorkspaceState) => {
          const value = select(state);
          if (Object.is(value, told)) return;
          // A subscriber before this one may have made a change of its own, which came here first.
          const previous = told;
          told = value;
          onChange(value, previous);
        }),
      );
    },
  };
}

import {
  createSoftphoneState,
  type PastCall,
  reduceSoftphone,
  type SoftphoneAction,
  type SoftphoneState,
} from './softphone-state.ts';

/** The state with a single way to change it. Steps that wait read it again afterwards. */
export interface SoftphoneStore {
  readonly read: () => SoftphoneState;
  readonly dispatch: (action: SoftphoneAction) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export const createSoftphoneStore = (history: readonly PastCall[]): SoftphoneStore => {
  let state = createSoftphoneState(history);
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch: (action) => {
      state = reduceSoftphone(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};

import {
  createSoftphoneState,
  type PastCall,
  reduceSoftphone,
  type SoftphoneAction,
  type SoftphoneState,
} from './softphone-state.ts';

/** The state with one way in. Steps that wait for something read it again afterwards. */
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

import {
  emptyMessaging,
  type MessagingAction,
  type MessagingState,
  reduceMessaging,
} from './messaging-state.ts';

/** The state with a single way to change it. Steps that wait read it again afterwards. */
export interface MessagingStore {
  readonly read: () => MessagingState;
  readonly dispatch: (action: MessagingAction) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export const createMessagingStore = (): MessagingStore => {
  let state = emptyMessaging;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch: (action) => {
      state = reduceMessaging(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
};

import { createStore } from 'zustand/vanilla';
import type { Keeper, KeptStatus } from '../dataverse/kept/keeper.ts';

export type KeptState = KeptStatus & {
  /** Undefined when the config does not ask for kept rows, or this workspace may not have them. */
  readonly keeper: Keeper | undefined;
};

/** The state of the rows that the browser keeps, for the card in the console. */
export interface KeptDesk {
  readonly state: () => KeptState;
  readonly change: (change: Partial<KeptState>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createKeptDesk(): KeptDesk {
  const store = createStore<KeptState>(() => ({
    keeper: undefined,
    trouble: undefined,
    aside: [],
  }));
  return {
    state: store.getState,
    change: (change) => store.setState(change),
    subscribe: (onChange) => store.subscribe(() => onChange()),
  };
}

import { createStore } from 'zustand/vanilla';
import { foreignIn, foreignParts, type ForeignPart } from '../workspace/whole/foreign-parts.ts';
import { restoreSnapshot, takeSnapshot, type Snapshot } from '../workspace/whole/snapshot.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The question before content from another source is accepted. */
export interface ForeignQuestion {
  readonly parts: readonly ForeignPart[];
  readonly answer: (isAllowed: boolean) => void;
}

/** The one way in for a state that was made elsewhere. */
export interface ForeignDesk {
  /**
   * Makes the workspace what the snapshot says, after the agent has agreed to what it brings in from
   * elsewhere. Until then nothing of it applies, and `prepare` is not called. Gives whether it was taken.
   */
  readonly restore: (snapshot: Snapshot, prepare?: () => Promise<void>) => Promise<boolean>;
  /** Whether a value from elsewhere may be used; asks the agent when it names an unknown address. */
  readonly allows: (value: unknown) => Promise<boolean>;
  readonly question: () => ForeignQuestion | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createForeignDesk(workspace: WorkspaceStore): ForeignDesk {
  const store = createStore<{ readonly question: ForeignQuestion | undefined }>(() => ({
    question: undefined,
  }));
  // An earlier question that is still open counts as refused.
  const ask = (parts: readonly ForeignPart[]): Promise<boolean> => {
    store.getState().question?.answer(false);
    return new Promise((resolve) => {
      const question: ForeignQuestion = {
        parts,
        answer: (isAllowed) => {
          if (store.getState().question === question) store.setState({ question: undefined });
          resolve(isAllowed);
        },
      };
      store.setState({ question });
    });
  };
  const known = (): readonly Snapshot[] =>
    [workspace.getInitialState(), workspace.getState()].map(takeSnapshot);
  const allow = async (parts: readonly ForeignPart[]): Promise<boolean> =>
    parts.length === 0 || ask(parts);
  return {
    restore: async (snapshot, prepare) => {
      if (!(await allow(foreignParts(snapshot, known())))) return false;
      await prepare?.();
      workspace.apply(restoreSnapshot, { snapshot });
      return true;
    },
    allows: (value) => allow(foreignIn(value, known())),
    question: () => store.getState().question,
    subscribe: (onChange) => store.subscribe(() => onChange()),
  };
}

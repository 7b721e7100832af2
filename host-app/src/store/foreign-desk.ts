import { createStore } from 'zustand/vanilla';
import {
  foreignIn,
  foreignParts,
  nameOfPage,
  namesIn,
  type ForeignPart,
  type Known,
} from '../workspace/whole/foreign-parts.ts';
import type { Page } from '../workspace/tabs/pages.ts';
import { restoreSnapshot, takeSnapshot, type Snapshot } from '../workspace/whole/snapshot.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The question before content from another source is accepted. */
export interface ForeignQuestion {
  readonly parts: readonly ForeignPart[];
  readonly answer: (isAllowed: boolean) => void;
}

/** The only entrance for a state that was created elsewhere. */
export interface ForeignDesk {
  /**
   * Applies the snapshot to the workspace, after the agent has agreed to the parts from elsewhere.
   * Until then none of it applies, and `prepare` is not called. Returns whether it was accepted.
   */
  readonly restore: (snapshot: Snapshot, prepare?: () => Promise<void>) => Promise<boolean>;
  /** Whether an external value may be used; asks the agent when it names an unknown address. */
  readonly allows: (value: unknown) => Promise<boolean>;
  /**
   * Whether a page in a tab may load. Once a part has come from elsewhere, its texts can form an
   * unknown address, so each page is judged by its final address.
   */
  readonly mayLoad: (page: Page) => boolean;
  /** The agent agrees to a page. */
  readonly allowPage: (page: Page) => void;
  readonly question: () => ForeignQuestion | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

interface Desk {
  readonly question: ForeignQuestion | undefined;
  /**
   * Origins and pages that are known or agreed to; undefined until a part has come from elsewhere.
   */
  readonly agreed: ReadonlySet<string> | undefined;
}

export function createForeignDesk(workspace: WorkspaceStore): ForeignDesk {
  const store = createStore<Desk>(() => ({ question: undefined, agreed: undefined }));
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
  // A page that waits for the agent's answer is in the state too, and must not count as known.
  const known = (): Known => {
    const snapshots = [workspace.getInitialState(), workspace.getState()].map(takeSnapshot);
    const { agreed } = store.getState();
    return { snapshots, names: agreed ?? new Set(snapshots.flatMap(namesIn)) };
  };
  const agree = (names: readonly string[]): void =>
    store.setState({ agreed: new Set([...known().names, ...names]) });
  const allow = async (value: unknown, parts: readonly ForeignPart[]): Promise<boolean> => {
    const isAllowed = parts.length === 0 || (await ask(parts));
    if (isAllowed) agree(namesIn(value));
    return isAllowed;
  };
  return {
    restore: async (snapshot, prepare) => {
      if (!(await allow(snapshot, foreignParts(snapshot, known())))) return false;
      await prepare?.();
      workspace.apply(restoreSnapshot, { snapshot });
      return true;
    },
    allows: (value) => allow(value, foreignIn(value, known())),
    mayLoad: (page) => {
      const { agreed } = store.getState();
      const name = nameOfPage(page);
      return agreed === undefined || name === undefined || agreed.has(name);
    },
    allowPage: (page) => agree([nameOfPage(page)].filter((name) => name !== undefined)),
    question: () => store.getState().question,
    subscribe: (onChange) => store.subscribe(() => onChange()),
  };
}

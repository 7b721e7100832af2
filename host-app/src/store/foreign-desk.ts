import { createStore } from 'zustand/vanilla';
import type { ForeignPart, Known } from '../workspace/whole/foreign-parts.ts';
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
  /** Applies a snapshot of a sender that is trusted with every address in it: nobody is asked. */
  readonly accept: (snapshot: Snapshot) => Promise<void>;
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

/** Finds addresses and pages; loaded when the first part comes from elsewhere. */
type Reader = typeof import('../workspace/whole/foreign-parts.ts');

interface Agreed {
  /** Origins and pages that are known or agreed to. */
  readonly names: ReadonlySet<string>;
  readonly nameOfPage: Reader['nameOfPage'];
}

interface Desk {
  readonly question: ForeignQuestion | undefined;
  /** Undefined until a part has come from elsewhere. */
  readonly agreed: Agreed | undefined;
}

const loadReader = (): Promise<Reader> => import('../workspace/whole/foreign-parts.ts');

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
  const known = ({ namesIn }: Reader): Known => {
    const snapshots = [workspace.getInitialState(), workspace.getState()].map(takeSnapshot);
    const { agreed } = store.getState();
    return { snapshots, names: agreed?.names ?? new Set(snapshots.flatMap(namesIn)) };
  };
  const agree = (reader: Reader, value: unknown): void => {
    const names = new Set([...known(reader).names, ...reader.namesIn(value)]);
    store.setState({ agreed: { names, nameOfPage: reader.nameOfPage } });
  };
  const allow = async (
    value: unknown,
    partsOf: (reader: Reader, before: Known) => readonly ForeignPart[],
  ): Promise<boolean> => {
    const reader = await loadReader();
    const parts = partsOf(reader, known(reader));
    const isAllowed = parts.length === 0 || (await ask(parts));
    if (isAllowed) agree(reader, value);
    return isAllowed;
  };
  return {
    restore: async (snapshot, prepare) => {
      const isAllowed = await allow(snapshot, ({ foreignParts }, before) =>
        foreignParts(snapshot, before),
      );
      if (!isAllowed) return false;
      await prepare?.();
      workspace.apply(restoreSnapshot, { snapshot });
      return true;
    },
    accept: async (snapshot) => {
      agree(await loadReader(), snapshot);
      workspace.apply(restoreSnapshot, { snapshot });
    },
    allows: (value) => allow(value, ({ foreignIn }, before) => foreignIn(value, before)),
    mayLoad: (page) => {
      const { agreed } = store.getState();
      const name = agreed?.nameOfPage(page);
      return agreed === undefined || name === undefined || agreed.names.has(name);
    },
    allowPage: (page) => {
      const { agreed } = store.getState();
      const name = agreed?.nameOfPage(page);
      if (agreed === undefined || name === undefined) return;
      store.setState({ agreed: { ...agreed, names: new Set([...agreed.names, name]) } });
    },
    question: () => store.getState().question,
    subscribe: (onChange) => store.subscribe(() => onChange()),
  };
}

import { createContext } from 'react';
import type { RecordPage } from '../../workspace/tabs/pages.ts';

/** The place of a page that is not in a tab: a pane or a dialog of a script. */
export interface HostOfPage {
  /** A new record was saved: its form takes the place of the empty one. */
  readonly showSaved: (title: string, page: RecordPage & { readonly entityId: string }) => void;
  readonly close: () => void;
}

export const PageHost = createContext<HostOfPage | undefined>(undefined);

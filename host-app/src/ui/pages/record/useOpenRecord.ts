import type { MouseEvent } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { createRowLookup } from '../../../store/row-lookup.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { openRecordTab } from '../../../workspace/tabs/tabs.ts';
import { useAgentAction } from '../../shell/useAgentAction.ts';

export interface RecordLink {
  readonly entityName: string;
  readonly entityId: string;
  readonly title: string;
}

/** Place of a link to a record. */
export type LinkPlace = 'list' | 'search' | 'timeline' | 'lookup';

/**
 * Opens a record (workspace-ui.md 7, documented): from global search in a separate session, from a
 * timeline or a lookup in a tab, from any list in a session on Home and in a tab elsewhere. Shift
 * forces a session, and Ctrl forces a tab.
 */
export function useOpenRecord(from: LinkPlace = 'list') {
  const { workspace, records } = useApp();
  const act = useAgentAction();
  return (record: RecordLink, event?: Keys) => {
    const state = workspace.getState();
    const isHome = selectFocusedSession(state).kind === 'home';
    // Until October 2023, results of the global search also opened in a tab (documented).
    const place = from === 'search' && state.settings.screen.legacyLayout ? 'lookup' : from;
    if (wantsSession(place, isHome, event)) {
      // Titles of entity session templates read the record.
      act(openRecordSession, { ...record, lookup: createRowLookup(records) });
    } else act(openRecordTab, record);
  };
}

type Keys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

function wantsSession(from: LinkPlace, isHome: boolean, event: Keys | undefined): boolean {
  if (event?.shiftKey === true) return true;
  if (event?.ctrlKey === true || event?.metaKey === true) return false;
  return from === 'search' || (from === 'list' && isHome);
}

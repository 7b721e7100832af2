import type { MouseEvent } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { selectFocusedSession } from '../../../workspace/session.ts';
import { openRecordSession } from '../../../workspace/sessions.ts';
import { openRecordTab } from '../../../workspace/tabs.ts';
import { useAgentAction } from '../../shell/useAgentAction.ts';

export interface RecordLink {
  readonly entityName: string;
  readonly entityId: string;
  readonly title: string;
}

/**
 * Opens a record: from Home as a session of its own, in a session as a tab; Shift asks for a session
 * and Ctrl for a tab (documented).
 */
export function useOpenRecord() {
  const { workspace } = useApp();
  const act = useAgentAction();
  return (record: RecordLink, event?: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) => {
    const isHome = selectFocusedSession(workspace.getState()).kind === 'home';
    const wantsTab = event?.ctrlKey === true || event?.metaKey === true;
    const wantsSession = event?.shiftKey === true || (isHome && !wantsTab);
    if (wantsSession) act(openRecordSession, record);
    else act(openRecordTab, record);
  };
}

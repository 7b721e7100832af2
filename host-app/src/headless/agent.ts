import type { Agent, SessionView, WorkspaceView } from 'provider-sdk/testing';
import type { Clock } from '../store/clock.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import { chooseBarAction } from '../workspace/notices/bars.ts';
import { offerCall, selectCallTaker } from '../workspace/providers/click-to-act.ts';
import { answerDialog } from '../workspace/questions/dialogs.ts';
import { selectShownToast, answerNotification } from '../workspace/notices/notifications.ts';
import { resizePanel, setPanelMode } from '../workspace/panel/panel.ts';
import { findPresence, setPresence } from '../workspace/people/presence.ts';
import { selectFocusedSession } from '../workspace/sessions/session.ts';
import { closeSession, focusSession, openRecordSession } from '../workspace/sessions/sessions.ts';
import { selectActiveProvider } from '../workspace/providers/providers.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { Session } from '../workspace/sessions/session-shape.ts';
import type { Notification } from '../workspace/notices/notification-shape.ts';

const phoneField = {
  name: 'telephone1',
  format: 'phone',
  entityLogicalName: 'contact',
  entityId: '7d0f0c3e-0000-4000-8000-000000000001',
  recordTitle: 'Ada Whitcomb',
};

/** The agent's hands and eyes without a screen: domain functions and selectors. */
export function createAgent(workspace: WorkspaceStore, clock: Clock): Agent {
  const { apply, getState } = workspace;
  const answerToast = (answer: 'accept' | 'reject'): void => {
    const id = selectShownToast(getState())?.id;
    if (id === undefined) throw new Error(`There is no toast to ${answer}`);
    apply(answerNotification, { id, answer, now: clock.now() });
  };
  return {
    look: async () => viewOf(getState()),
    acceptToast: async () => answerToast('accept'),
    declineToast: async () => answerToast('reject'),
    focusSession: async (sessionId) => void apply(focusSession, { sessionId }),
    closeSession: async (sessionId) => void apply(closeSession, { sessionId }),
    setPanelMode: async (mode) => void apply(setPanelMode, { mode, cause: 'agent' }),
    dragPanel: async (width) => void apply(resizePanel, { width }),
    choosePresence: async (text) => {
      const presence = findPresence(getState(), text);
      if (!presence) throw new Error(`There is no presence ${text}`);
      apply(setPresence, { presence });
    },
    answerDialog: async (isConfirmed) => {
      const id = getState().questions.open.dialog[0]?.id;
      if (id === undefined) throw new Error('There is no dialog to answer');
      apply(answerDialog, { id, isConfirmed });
    },
    selectPhone: async (value) => {
      const taker = selectCallTaker(getState());
      apply(offerCall, { request: { value, ...phoneField } });
      return taker !== undefined;
    },
    chooseBarAction: async () => {
      const [bar] = getState().bars;
      if (!bar?.action) throw new Error('There is no bar with an action');
      apply(chooseBarAction, { id: bar.id });
    },
    openRecord: async (title) => void apply(openRecordSession, { title, entityName: 'incident' }),
  };
}

function viewOf(state: WorkspaceState): WorkspaceView {
  const focused = selectFocusedSession(state);
  const { progress, presence } = state;
  const [dialog] = state.questions.open.dialog;
  const toast = selectShownToast(state);
  const visible = state.panel.mode === 'hidden' ? undefined : selectActiveProvider(state);
  return {
    sessions: state.sessions.map((session) => sessionView(session, session === focused)),
    tabs: focused.tabs.map(({ id, title, page }) => ({
      id,
      title,
      isFocused: id === focused.focusedTabId,
      page: page.type,
    })),
    panel: state.panel.mode,
    bars: state.bars.map(({ level, message }) => [level, message]),
    ...(visible ? { visibleProvider: visible.label } : {}),
    ...(toast ? { toast: toastView(toast) } : {}),
    ...(dialog ? { dialog: { title: dialog.title, text: dialog.text } } : {}),
    ...(progress === undefined ? {} : { progress }),
    ...(presence.current ? { presence: presence.current.presenceText } : {}),
  };
}

function sessionView({ id, title, markers }: Session, isFocused: boolean): SessionView {
  const { activity, breach, wantsAttention = false } = markers;
  return {
    id,
    title,
    isFocused,
    wantsAttention,
    isUrgent: breach !== undefined,
    ...(breach?.details === undefined ? {} : { urgency: breach.details }),
    ...(activity === undefined ? {} : { activity }),
  };
}

function toastView({ content }: Notification): NonNullable<WorkspaceView['toast']> {
  return {
    title: content.title,
    rows: content.rows.map(({ header, value }) => [header, value]),
    canReject: content.rejectText !== undefined,
  };
}

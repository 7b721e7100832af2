import { showBar } from '../workspace/notices/bars.ts';
import {
  findBasePresence,
  findPresence,
  selectPresence,
  setPresence,
} from '../workspace/people/presence.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { Presence } from '../workspace/people/presence-shape.ts';
import type { PastNotification } from '../workspace/notices/notification-shape.ts';

/**
 * Changes the presence automatically, as configured by the administrator (workspace-ui.md 9.3, 14).
 */
export function keepPresenceRules(workspace: WorkspaceStore): () => void {
  const become = (presence: Presence | undefined): void => {
    if (presence) workspace.apply(setPresence, { presence });
  };
  let beforeSession: Presence | undefined;
  const stops = [
    workspace.subscribe(selectLastPast, (last) => {
      if (!last) return;
      const text = presenceAfter(workspace.getState(), last);
      // The answer of the notification comes first (chosen): it takes some turns to be sent.
      if (text !== undefined) setTimeout(() => changeAfter(workspace, text, reasonOf(last)), 0);
    }),
    workspace.subscribe(selectIsInSession, (isInSession) => {
      const state = workspace.getState();
      if (!state.settings.presence.busyWhileInSession) return;
      const busy = findBasePresence(state, 'BUSY');
      if (isInSession) {
        beforeSession = selectPresence(state);
        become(busy);
      } else if (selectPresence(state) === busy) become(beforeSession);
    }),
    workspace.subscribe(selectIsFull, (isFull) => {
      if (isFull) become(findBasePresence(workspace.getState(), 'BUSY_DO_NOT_DISTURB'));
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** The agent can undo the change of a notification. */
function changeAfter(workspace: WorkspaceStore, text: string, reason: string): void {
  const presence = findPresence(workspace.getState(), text);
  const former = selectPresence(workspace.getState());
  if (!presence || presence === former) return;
  workspace.apply(setPresence, { presence });
  const message = `${reason} Your presence was changed to ${text}.`;
  if (workspace.getState().bars.some((bar) => bar.message === message)) return;
  const action = former && { label: 'Reset presence', presence: former };
  workspace.apply(showBar, {
    level: 'warning',
    message,
    canClose: true,
    ...(action ? { action } : {}),
  });
}

function selectLastPast({ notifications }: WorkspaceState): PastNotification | undefined {
  return notifications.past[0];
}

function selectIsInSession({ sessions }: WorkspaceState): boolean {
  return sessions.some(({ ownerId }) => ownerId !== undefined);
}

function selectIsFull({ settings, sessions }: WorkspaceState): boolean {
  return settings.presence.doNotDisturbAtLimit && sessions.length >= settings.limits.sessions;
}

function presenceAfter({ settings }: WorkspaceState, past: PastNotification): string | undefined {
  const { afterMissed, afterRejected } = settings.presence;
  const { responseReason } = past.outcome;
  if (responseReason === 'DisplayTimeout') return afterMissed;
  return responseReason === 'DeclinedByAgent' ? afterRejected : undefined;
}

function reasonOf({ outcome }: PastNotification): string {
  return outcome.actionName === 'Timeout'
    ? 'You missed a notification.'
    : 'You rejected a notification.';
}

import { nearestName } from '../dataverse/nearest-name.ts';
import { showBar } from '../workspace/notices/bars.ts';
import {
  findBasePresence,
  findPresence,
  selectIsFull,
  selectIsInSession,
  selectPresence,
  setPresence,
} from '../workspace/people/presence.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { Diagnostic } from './journal.ts';
import type { Log } from './log.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { Presence } from '../workspace/people/presence-shape.ts';
import type { PastNotification } from '../workspace/notices/notification-shape.ts';

/**
 * Changes the presence automatically, as configured by the administrator (workspace-ui.md 9.3, 14).
 */
export function keepPresenceRules(
  workspace: WorkspaceStore,
  diagnostics: Pick<Log<Diagnostic>, 'add'>,
): () => void {
  const become = (presence: Presence | undefined): void => {
    if (presence) workspace.apply(setPresence, { presence });
  };
  let beforeSession: Presence | undefined;
  const stops = [
    workspace.subscribe(selectLastPast, (last) => {
      if (!last) return;
      const text = presenceAfter(workspace.getState(), last);
      if (text === undefined) return;
      const presence = findPresence(workspace.getState(), text);
      // The answer of the notification comes first (chosen): it takes some turns to be sent.
      if (presence) setTimeout(() => changeAfter(workspace, presence, reasonOf(last)), 0);
      else diagnostics.add(unknownPresence(text, workspace.getState()));
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
function changeAfter(workspace: WorkspaceStore, presence: Presence, reason: string): void {
  const former = selectPresence(workspace.getState());
  if (presence === former) return;
  workspace.apply(setPresence, { presence });
  const message = `${reason} Your presence was changed to ${presence.presenceText}.`;
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

function unknownPresence(text: string, { presence }: WorkspaceState): Diagnostic {
  const known = presence.options.map(({ presenceText }) => presenceText);
  const nearest = nearestName(text, known);
  return {
    severity: 'warning',
    rule: 'NT19',
    provenance: 'chosen',
    message: `presenceRules names "${text.slice(0, 100)}", which is not one of this workspace's presence texts, so the presence stayed as it was.`,
    fix:
      nearest === undefined
        ? `Use one of these texts exactly: ${known.map((each) => `"${each}"`).join(', ')}.`
        : `Did you mean "${nearest}"?`,
  };
}

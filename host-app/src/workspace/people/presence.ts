import type { BasePresence, Presence, PresenceOption, PresenceRules } from './presence-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';

export const noPresenceRules: PresenceRules = {
  busyWhileInSession: false,
  doNotDisturbAtLimit: false,
};

export function selectPresence(state: WorkspaceState): Presence | undefined {
  return state.presence.current;
}

/** The presence with exactly this text (documented). */
export function findPresence(
  state: WorkspaceState,
  presenceText: string,
): PresenceOption | undefined {
  return state.presence.options.find((option) => option.presenceText === presenceText);
}

export function setPresence(
  state: WorkspaceState,
  input: { readonly presence: Presence },
): WorkspaceState {
  if (state.presence.current === input.presence) return state;
  return { ...state, presence: { ...state.presence, current: input.presence } };
}

/** The first presence with this base status; one that only the system sets comes last. */
export function findBasePresence(
  state: WorkspaceState,
  basePresence: BasePresence,
): PresenceOption | undefined {
  const all = state.presence.options.filter((option) => option.basePresenceStatus === basePresence);
  return all.find(({ canUserSet }) => canUserSet !== false) ?? all[0];
}

/** Whether a provider has an open session. */
export function selectIsInSession({ sessions }: WorkspaceState): boolean {
  return sessions.some(({ ownerId }) => ownerId !== undefined);
}

/** Whether the agent, who can take no further session, is not to be disturbed. */
export function selectIsFull({ settings, sessions }: WorkspaceState): boolean {
  return settings.presence.doNotDisturbAtLimit && sessions.length >= settings.limits.sessions;
}

/** Replaces the list from which the agent chooses. */
export function setPresenceOptions(
  state: WorkspaceState,
  input: { readonly options: readonly PresenceOption[] },
): WorkspaceState {
  return { ...state, presence: { ...state.presence, options: input.options } };
}

const presence = (
  id: number,
  presenceText: string,
  basePresenceStatus: BasePresence,
  presenceColor: string,
): Presence => ({
  presenceId: `efdeb843-c07a-e811-8162-000d3aa11f5${id}`,
  presenceText,
  presenceColor,
  basePresenceStatus,
});

/** Default presences of the product (workspace-ui.md 14); the system alone sets the last one. */
export const builtInPresences: readonly PresenceOption[] = [
  presence(0, 'Available', 'AVAILABLE', '#6BB700'),
  presence(1, 'Busy', 'BUSY', '#C50F1F'),
  presence(2, 'Do not disturb', 'BUSY_DO_NOT_DISTURB', '#C50F1F'),
  presence(3, 'Appear away', 'AWAY', '#EAA300'),
  presence(4, 'Offline', 'OFFLINE', '#8A8886'),
  { ...presence(5, 'Inactive', 'AWAY', '#8A8886'), canUserSet: false },
];

import { answerDialog, setProgress } from './dialogs.ts';
import { cancelNotificationsOf } from './notifications.ts';
import { isPanelAvailable, sessionPanelMode } from './panel.ts';
import { findProvider, selectConnection, sortProviders } from './providers.ts';
import { selectFocusedSession } from './session.ts';
import type { WorkspaceState } from './state.ts';

interface Named {
  readonly uniqueName: string;
}

/**
 * Turns a provider off while the workspace runs: its frame goes, with what it had on screen.
 *
 * Its sessions stay and remain its own, with the panel hidden in them, until the agent closes them or
 * the provider is on again (choose: in the product a reload of the workspace follows).
 */
export function deactivateProvider(
  state: WorkspaceState,
  input: Named & { readonly now: number },
): WorkspaceState {
  const provider = findProvider(state, input.uniqueName);
  if (!provider) return state;
  const { [input.uniqueName]: _gone, ...connections } = state.connections;
  const without = {
    ...state,
    providers: state.providers.filter((other) => other !== provider),
    inactiveProviders: sortProviders([...state.inactiveProviders, provider]),
    connections,
  };
  return withPossiblePanel(withoutTraces(without, input));
}

// Nobody is left to take these back, and dialogs and the progress indicator would block the agent.
function withoutTraces(
  state: WorkspaceState,
  { uniqueName, now }: Named & { readonly now: number },
): WorkspaceState {
  const quiet = cancelNotificationsOf(state, { ownerId: uniqueName, now });
  const answered = quiet.dialogs.open
    .filter(({ ownerId }) => ownerId === uniqueName)
    .reduce((current, { id }) => answerDialog(current, { id, isConfirmed: false }), quiet);
  const bars = answered.bars.filter(({ ownerId }) => ownerId !== uniqueName);
  return setProgress({ ...answered, bars }, { text: undefined });
}

/** Turns a provider on again: it gets a new frame, and its sessions are served again. */
export function activateProvider(state: WorkspaceState, input: Named): WorkspaceState {
  const provider = state.inactiveProviders.find(
    ({ uniqueName }) => uniqueName === input.uniqueName,
  );
  if (!provider) return state;
  const active: WorkspaceState = {
    ...state,
    providers: sortProviders([...state.providers, provider]),
    inactiveProviders: state.inactiveProviders.filter((other) => other !== provider),
    connections: {
      ...state.connections,
      [provider.uniqueName]: { status: 'loading', revision: 0 },
    },
  };
  const focused = selectFocusedSession(active);
  if (focused.ownerId !== provider.uniqueName) return withPossiblePanel(active);
  const mode = sessionPanelMode(active, focused);
  return { ...active, panel: { ...active.panel, mode, cause: 'session' } };
}

// On Home the panel is for a single provider, in a session for its owner.
function withPossiblePanel(state: WorkspaceState): WorkspaceState {
  if (state.panel.mode === 'hidden' || isPanelAvailable(state)) return state;
  return { ...state, panel: { ...state.panel, mode: 'hidden', cause: 'session' } };
}

/** The page of a provider is gone in an instant; its sessions and what it showed stay. */
export function crashProvider(state: WorkspaceState, { uniqueName }: Named): WorkspaceState {
  if (!findProvider(state, uniqueName)) return state;
  const { revision } = selectConnection(state, uniqueName);
  const crashed = { status: 'crashed' as const, revision: revision + 1 };
  return { ...state, connections: { ...state.connections, [uniqueName]: crashed } };
}

import { holdsProvider, selectAppProfile } from '../people/app-profiles.ts';
import { setProgress } from '../notices/progress.ts';
import { withdrawQuestionsOf } from '../questions/ask-question.ts';
import { isPanelAvailable, sessionPanelMode } from '../panel/panel.ts';
import { findProvider, selectConnection, sortProviders } from './providers.ts';
import { selectFocusedSession } from '../sessions/session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { Provider } from './provider-shape.ts';

interface Named {
  readonly uniqueName: string;
}

/**
 * Turns a provider off while the workspace runs: its frame is removed, with its dialogs and toasts.
 *
 * Its sessions stay and remain its own, with the panel hidden in them, until the agent closes them
 * or the provider is on again (chosen: in the product, a reload of the workspace follows).
 */
export function deactivateProvider(
  state: WorkspaceState,
  input: Named & { readonly now: number },
): WorkspaceState {
  const isMeant = ({ uniqueName }: Provider): boolean => uniqueName === input.uniqueName;
  const provider = [...state.providers, ...state.outsideProviders].find(isMeant);
  if (!provider) return state;
  const without = withoutFrame(state, input);
  return {
    ...without,
    outsideProviders: state.outsideProviders.filter((other) => other !== provider),
    inactiveProviders: sortProviders([...state.inactiveProviders, provider]),
  };
}

function withoutFrame(
  state: WorkspaceState,
  input: Named & { readonly now: number },
): WorkspaceState {
  const provider = findProvider(state, input.uniqueName);
  if (!provider) return state;
  const { [input.uniqueName]: _gone, ...connections } = state.connections;
  const providers = state.providers.filter((other) => other !== provider);
  return withPossiblePanel(withoutTraces({ ...state, providers, connections }, input));
}

/**
 * Ends everything that a provider shows or waits for. It could no longer remove it, and questions
 * and the progress indicator would block the agent.
 */
export function withoutTraces(
  state: WorkspaceState,
  { uniqueName, now }: Named & { readonly now: number },
): WorkspaceState {
  const answered = withdrawQuestionsOf(state, { ownerId: uniqueName, now });
  const bars = answered.bars.filter(({ ownerId }) => ownerId !== uniqueName);
  return setProgress({ ...answered, bars }, { text: undefined });
}

/**
 * Turns a provider on again: it gets a new frame, and its sessions are served again. A provider
 * outside the agent's app profile still has no frame.
 */
export function activateProvider(state: WorkspaceState, input: Named): WorkspaceState {
  const provider = state.inactiveProviders.find(
    ({ uniqueName }) => uniqueName === input.uniqueName,
  );
  if (!provider) return state;
  const inactiveProviders = state.inactiveProviders.filter((other) => other !== provider);
  return place({ ...state, inactiveProviders }, provider);
}

function place(state: WorkspaceState, provider: Provider): WorkspaceState {
  if (holdsProvider(selectAppProfile(state), provider.uniqueName)) {
    return withFrame(state, provider);
  }
  return { ...state, outsideProviders: sortProviders([...state.outsideProviders, provider]) };
}

/**
 * Replaces all app profiles. Providers that the agent's profile now includes get a frame; those
 * that it no longer includes lose theirs, as if turned off (chosen: in the product, a reload
 * follows).
 */
export function saveAppProfiles(
  state: WorkspaceState,
  { appProfiles, now }: { readonly appProfiles: readonly AppProfile[]; readonly now: number },
): WorkspaceState {
  return applyProfiles({ ...state, appProfiles }, { now });
}

/** Gives a frame to the providers in the agent's profile, and removes it from all others. */
export function applyProfiles(
  state: WorkspaceState,
  { now }: { readonly now: number },
): WorkspaceState {
  const profile = selectAppProfile(state);
  const leaving = state.providers.filter(({ uniqueName }) => !holdsProvider(profile, uniqueName));
  let placed: WorkspaceState = { ...state, outsideProviders: [] };
  for (const { uniqueName } of leaving) placed = withoutFrame(placed, { uniqueName, now });
  for (const provider of [...state.outsideProviders, ...leaving]) placed = place(placed, provider);
  return placed;
}

function withFrame(state: WorkspaceState, provider: Provider): WorkspaceState {
  const active: WorkspaceState = {
    ...state,
    providers: sortProviders([...state.providers, provider]),
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

/** The page of a provider is gone in an instant; its sessions and its messages stay. */
export function crashProvider(state: WorkspaceState, { uniqueName }: Named): WorkspaceState {
  if (!findProvider(state, uniqueName)) return state;
  const { revision } = selectConnection(state, uniqueName);
  const crashed = { status: 'crashed' as const, revision: revision + 1 };
  return { ...state, connections: { ...state.connections, [uniqueName]: crashed } };
}

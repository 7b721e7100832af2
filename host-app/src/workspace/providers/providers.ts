import type { Provider, Connection } from './provider-shape.ts';
import { Refusal } from '../whole/refusal.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** In channel order; equal numbers keep their original order. */
export function sortProviders(providers: readonly Provider[]): Provider[] {
  return providers.toSorted((a, b) => a.sortOrder - b.sortOrder);
}

export function findProvider(state: WorkspaceState, uniqueName: string): Provider | undefined {
  return state.providers.find((provider) => provider.uniqueName === uniqueName);
}

/** Owner of the focused session, or else the first in channel order (chosen). */
export function selectActiveProvider(state: WorkspaceState): Provider | undefined {
  const focused = state.sessions.find((session) => session.id === state.focusedSessionId);
  return (
    state.providers.find((provider) => provider.uniqueName === focused?.ownerId) ??
    state.providers[0]
  );
}

/** Whether the provider is the active one, or counts as it because of a quirk. */
export function mayActAsActive(state: WorkspaceState, uniqueName: string): boolean {
  const { mistakenlyActive, providers } = state;
  if (mistakenlyActive === undefined) return selectActiveProvider(state)?.uniqueName === uniqueName;
  return (mistakenlyActive ?? providers[0]?.uniqueName) === uniqueName;
}

/** Throws unless the provider is the active one; the text is the product's (observed). */
export function requireActiveProvider(
  state: WorkspaceState,
  uniqueName: string,
  wireName?: string,
): void {
  if (mayActAsActive(state, uniqueName)) return;
  throw new Refusal(
    'NOT_ACTIVE_PROVIDER',
    'This operation can be performed from the active provider',
    wireName,
  );
}

export function loadingConnections(providers: readonly Provider[]): Record<string, Connection> {
  return Object.fromEntries(
    providers.map((provider) => [provider.uniqueName, { status: 'loading', revision: 0 }] as const),
  );
}

/** The same pages, each in a new frame. */
export function loadAnew(
  connections: Readonly<Record<string, Connection>>,
  before: Readonly<Record<string, Connection>>,
): Record<string, Connection> {
  return Object.fromEntries(
    Object.keys(connections).map((uniqueName) => {
      const revision = (before[uniqueName]?.revision ?? -1) + 1;
      return [uniqueName, { status: 'loading', revision }] as const;
    }),
  );
}

export function selectConnection(state: WorkspaceState, uniqueName: string): Connection {
  return state.connections[uniqueName] ?? { status: 'loading', revision: 0 };
}

/** Records that a provider's page responded or could not be loaded. */
export function noteProviderStatus(
  state: WorkspaceState,
  input: { readonly uniqueName: string; readonly status: 'ready' | 'failed' },
): WorkspaceState {
  const connection = selectConnection(state, input.uniqueName);
  if (connection.status === input.status) return state;
  return withConnection(state, input.uniqueName, { ...connection, status: input.status });
}

/** Notes that the page of a provider has not answered for long, or that it is waited for again. */
export function noteSilence(
  state: WorkspaceState,
  input: { readonly uniqueName: string; readonly isSilent: boolean },
): WorkspaceState {
  const connection = selectConnection(state, input.uniqueName);
  if (Boolean(connection.isSilent) === input.isSilent) return state;
  return withConnection(state, input.uniqueName, { ...connection, isSilent: input.isSilent });
}

/** Reloads a provider's page in a new frame; other providers are not affected. */
export function reloadProvider(
  state: WorkspaceState,
  input: { readonly uniqueName: string },
): WorkspaceState {
  const { revision } = selectConnection(state, input.uniqueName);
  return withConnection(state, input.uniqueName, { status: 'loading', revision: revision + 1 });
}

function withConnection(
  state: WorkspaceState,
  uniqueName: string,
  connection: Connection,
): WorkspaceState {
  return { ...state, connections: { ...state.connections, [uniqueName]: connection } };
}

/** Turns click-to-act of a provider on or off. */
export function setOutbound(
  state: WorkspaceState,
  input: { readonly uniqueName: string; readonly enableOutbound: boolean },
): WorkspaceState {
  return {
    ...state,
    providers: state.providers.map((provider) =>
      provider.uniqueName === input.uniqueName
        ? { ...provider, enableOutbound: input.enableOutbound }
        : provider,
    ),
  };
}

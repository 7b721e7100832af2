import { selectConnection, sortProviders } from './providers.ts';
import type { Settings, WorkspaceState } from '../whole/state.ts';
import type { Templates } from '../templates/templates.ts';
import type { Connection, Provider } from './provider-shape.ts';

/** Changes limits and switches while the workspace runs; open sessions and tabs stay open. */
export function changeSettings(
  state: WorkspaceState,
  input: { readonly settings: Settings },
): WorkspaceState {
  return { ...state, settings: input.settings };
}

/**
 * Replaces the provider's record with the same unique name, or adds it as inactive.
 *
 * The page reloads when its address has changed; everything else applies to the running page
 * (chosen: in the product, a reload of the workspace follows).
 */
export function saveProvider(
  state: WorkspaceState,
  { provider }: { readonly provider: Provider },
): WorkspaceState {
  const { uniqueName } = provider;
  if (state.outsideProviders.some((other) => other.uniqueName === uniqueName)) {
    const others = state.outsideProviders.filter((other) => other.uniqueName !== uniqueName);
    return { ...state, outsideProviders: sortProviders([...others, provider]) };
  }
  const before = state.providers.find((other) => other.uniqueName === uniqueName);
  if (!before) {
    const others = state.inactiveProviders.filter((other) => other.uniqueName !== uniqueName);
    return { ...state, inactiveProviders: sortProviders([...others, provider]) };
  }
  const providers = state.providers.map((other) => (other === before ? provider : other));
  const hasMoved = before.channelUrl !== provider.channelUrl;
  const connections = hasMoved
    ? { ...state.connections, [uniqueName]: again(selectConnection(state, uniqueName)) }
    : state.connections;
  return { ...state, providers: sortProviders(providers), connections };
}

function again({ revision }: Connection): Connection {
  return { status: 'loading', revision: revision + 1 };
}

/** Removes an inactive provider permanently; an active one must be deactivated first. */
export function removeProvider(
  state: WorkspaceState,
  input: { readonly uniqueName: string },
): WorkspaceState {
  return {
    ...state,
    inactiveProviders: state.inactiveProviders.filter(
      ({ uniqueName }) => uniqueName !== input.uniqueName,
    ),
  };
}

/** Replaces all templates of one or more kinds; open sessions do not change. */
export function saveTemplates(
  state: WorkspaceState,
  input: { readonly templates: Partial<Templates> },
): WorkspaceState {
  return { ...state, templates: { ...state.templates, ...input.templates } };
}

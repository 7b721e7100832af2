import { createWorkspace } from '../whole/create-workspace.ts';
import { applyProfiles, withoutTraces } from '../providers/provider-life.ts';
import { withdrawQuestions } from '../questions/ask-question.ts';
import { loadAnew } from '../providers/providers.ts';
import { isSameId } from '../whole/same-id.ts';
import type { User, WorkspaceState } from '../whole/state.ts';

/**
 * Replaces the user with this ID, or adds one. Changes to the signed-in agent apply immediately.
 */
export function saveUser(
  state: WorkspaceState,
  { user, now }: { readonly user: User; readonly now: number },
): WorkspaceState {
  const at = state.users.findIndex(({ id }) => isSameId(id, user.id));
  const users = at < 0 ? [...state.users, user] : state.users.with(at, user);
  if (!isSameId(user.id, state.environment.user.id)) return { ...state, users };
  const environment = { ...state.environment, user };
  return applyProfiles({ ...state, users, environment }, { now });
}

/**
 * Hands the screen to another user: a fresh workspace with the same administration, and the
 * providers of that user's app profile, whose pages reload (chosen: in the product it is another
 * page).
 */
export function signIn(
  state: WorkspaceState,
  { id, now }: { readonly id: string; readonly now: number },
): WorkspaceState {
  const user = state.users.find((each) => isSameId(each.id, id));
  if (!user) return state;
  const { connections, next, panel } = state;
  const { notifications, questions } = quietened(state, now);
  const fresh = createWorkspace({
    ...state,
    environment: { ...state.environment, user },
    providers: [...state.providers, ...state.outsideProviders],
    presences: state.presence.options,
    windowWidth: panel.windowWidth,
    panelWidths: panel.widths,
  });
  return {
    ...fresh,
    connections: loadAnew(fresh.connections, connections),
    // Callers that wait for a reply keep it: IDs are never reused.
    notifications: { ...notifications, past: [] },
    questions,
    next,
  };
}

function quietened(state: WorkspaceState, now: number): WorkspaceState {
  const quiet = state.providers.reduce(
    (current, { uniqueName }) => withoutTraces(current, { uniqueName, now }),
    state,
  );
  return withdrawQuestions(quiet, { now });
}

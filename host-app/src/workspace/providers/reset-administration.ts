import { saveProvider } from './administration.ts';
import { activateProvider, deactivateProvider, saveAppProfiles } from './provider-life.ts';
import { setPresenceOptions } from '../people/presence.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { isSameId } from '../whole/same-id.ts';

type Seeds = Pick<
  WorkspaceState,
  | 'users'
  | 'providers'
  | 'outsideProviders'
  | 'inactiveProviders'
  | 'appProfiles'
  | 'templates'
  | 'presence'
>;

/**
 * Restores users, providers, app profiles, templates and the list of presences to the seeds. Pages
 * of unchanged providers keep running; providers that are not active in the seeds are deactivated
 * as by an administrator. The signed-in agent stays, even one who is not in the seeds.
 */
export function resetAdministration(
  state: WorkspaceState,
  { seeds, now }: { readonly seeds: Seeds; readonly now: number },
): WorkspaceState {
  const seeded = activeOf(seeds);
  const isSeed = new Set(seeded.map(({ uniqueName }) => uniqueName));
  let next = saveAppProfiles(withUsersOf(state, seeds), { appProfiles: seeds.appProfiles, now });
  for (const { uniqueName } of activeOf(next)) {
    if (!isSeed.has(uniqueName)) next = deactivateProvider(next, { uniqueName, now });
  }
  for (const provider of seeded) {
    next = saveProvider(next, { provider });
    const { uniqueName } = provider;
    if (next.inactiveProviders.some((other) => other.uniqueName === uniqueName)) {
      next = activateProvider(next, { uniqueName });
    }
  }
  const { inactiveProviders, templates } = seeds;
  const { options } = seeds.presence;
  return setPresenceOptions({ ...next, inactiveProviders, templates }, { options });
}

function withUsersOf(state: WorkspaceState, seeds: Seeds): WorkspaceState {
  const agent = state.environment.user;
  const user = seeds.users.find(({ id }) => isSameId(id, agent.id));
  return {
    ...state,
    users: user ? seeds.users : [...seeds.users, agent],
    environment: { ...state.environment, user: user ?? agent },
  };
}

function activeOf({ providers, outsideProviders }: Pick<Seeds, 'providers' | 'outsideProviders'>) {
  return [...providers, ...outsideProviders];
}

import { saveProvider } from './administration.ts';
import { activateProvider, deactivateProvider, saveAppProfiles } from './provider-life.ts';
import { setPresenceOptions } from './presence.ts';
import type { WorkspaceState } from './state.ts';

type Seeds = Pick<
  WorkspaceState,
  'providers' | 'outsideProviders' | 'inactiveProviders' | 'appProfiles' | 'templates' | 'presence'
>;

/**
 * Makes providers, app profiles, templates and the list of presences what the seeds say. Pages of
 * providers that are the same run on; what the seeds do not have active is deactivated as an
 * administrator would.
 */
export function resetAdministration(
  state: WorkspaceState,
  { seeds, now }: { readonly seeds: Seeds; readonly now: number },
): WorkspaceState {
  const seeded = activeOf(seeds);
  const isSeed = new Set(seeded.map(({ uniqueName }) => uniqueName));
  let next = saveAppProfiles(state, { appProfiles: seeds.appProfiles, now });
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

function activeOf({ providers, outsideProviders }: Pick<Seeds, 'providers' | 'outsideProviders'>) {
  return [...providers, ...outsideProviders];
}

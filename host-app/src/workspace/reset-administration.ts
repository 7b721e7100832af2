import { saveProvider } from './administration.ts';
import { activateProvider, deactivateProvider } from './provider-life.ts';
import type { WorkspaceState } from './state.ts';

type Seeds = Pick<WorkspaceState, 'providers' | 'inactiveProviders' | 'templates'>;

/**
 * Makes providers and templates what the seeds say. Pages of providers that are the same run on;
 * what the seeds do not have active is deactivated as an administrator would.
 */
export function resetAdministration(
  state: WorkspaceState,
  { seeds, now }: { readonly seeds: Seeds; readonly now: number },
): WorkspaceState {
  const isSeed = new Set(seeds.providers.map(({ uniqueName }) => uniqueName));
  let next = state;
  for (const { uniqueName } of state.providers) {
    if (!isSeed.has(uniqueName)) next = deactivateProvider(next, { uniqueName, now });
  }
  for (const provider of seeds.providers) {
    next = saveProvider(next, { provider });
    const { uniqueName } = provider;
    if (next.inactiveProviders.some((other) => other.uniqueName === uniqueName)) {
      next = activateProvider(next, { uniqueName });
    }
  }
  return { ...next, inactiveProviders: seeds.inactiveProviders, templates: seeds.templates };
}

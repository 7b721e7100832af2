import type { App } from '../../store/app.ts';
import { selectAppProfile } from '../../workspace/people/app-profiles.ts';
import { diagnostics } from '../diagnostics.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

/**
 * Reports each active provider that the agent's app profile excludes: nothing else would show it.
 */
export function watchOutsideProviders({
  journal,
  workspace,
}: Pick<App, 'journal' | 'workspace'>): () => void {
  const report = (providers: readonly Provider[]): void => {
    const state = workspace.getState();
    const agent = state.environment.user.fullName;
    const profile = selectAppProfile(state).uniqueName;
    for (const { uniqueName } of providers) {
      const diagnostic = diagnostics.outsideProvider(uniqueName, profile, agent);
      journal.diagnostics.add({ ...diagnostic, provider: uniqueName });
    }
  };
  report(workspace.getState().outsideProviders);
  return workspace.subscribe(
    ({ outsideProviders }) => outsideProviders,
    (outside, before) => {
      const known = new Set(before.map(({ uniqueName }) => uniqueName));
      report(outside.filter(({ uniqueName }) => !known.has(uniqueName)));
    },
  );
}

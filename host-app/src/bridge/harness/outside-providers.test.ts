import { expect, test } from 'vitest';
import { everythingProfile } from '../../workspace/people/app-profiles.ts';
import { saveAppProfiles } from '../../workspace/providers/provider-life.ts';
import { aWorkbench } from '../testing/workbench.ts';
import { watchOutsideProviders } from './outside-providers.ts';

test('[AP1] a provider that the profile excludes is named, each time it leaves', () => {
  const bench = aWorkbench();
  const { workspace, journal } = bench;
  const stop = watchOutsideProviders(bench);
  const told = () => journal.diagnostics.entries().filter(({ rule }) => rule === 'AP1');
  expect(told()).toEqual([]);
  const profile = { ...everythingProfile, uniqueName: 'acme_none', providers: [] };
  workspace.apply(saveAppProfiles, { appProfiles: [profile], now: 0 });
  const [first] = told();
  expect(first?.message).toMatch(
    /is active, but its page is not loaded: acme_none, .* does not include it/,
  );
  const count = told().length;
  workspace.apply(saveAppProfiles, { appProfiles: [everythingProfile], now: 0 });
  expect(told()).toHaveLength(count);
  stop();
});

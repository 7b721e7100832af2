import { expect, test } from 'vitest';
import { removeProvider, saveProvider, saveTemplates } from './administration.ts';
import { deactivateProvider } from './provider-life.ts';
import { selectConnection } from './providers.ts';
import { aWorkspace } from '../testing/a-workspace.ts';
import type { Provider } from './provider-shape.ts';

const changed = (provider: Provider | undefined, change: Partial<Provider>): Provider => {
  if (!provider) throw new Error('No provider in this workspace');
  return { ...provider, ...change };
};

test('[SC6] a provider whose Channel URL changes reloads, and any other change does not reload it', () => {
  const state = aWorkspace();
  const [provider] = state.providers;
  const labeled = saveProvider(state, { provider: changed(provider, { label: 'Other' }) });
  expect(labeled.providers[0]?.label).toBe('Other');
  expect(selectConnection(labeled, provider!.uniqueName)).toEqual(
    selectConnection(state, provider!.uniqueName),
  );
  const channelUrl = 'https://moved.example/';
  const moved = saveProvider(state, { provider: changed(provider, { channelUrl }) });
  expect(selectConnection(moved, provider!.uniqueName)).toMatchObject({
    status: 'loading',
    revision: selectConnection(state, provider!.uniqueName).revision + 1,
  });
});

test('[SC6] a new provider is inactive, and only an inactive one can be removed', () => {
  const state = aWorkspace();
  const [active] = state.providers;
  const added = saveProvider(state, { provider: changed(active, { uniqueName: 'contoso_new' }) });
  expect(added.inactiveProviders.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_new']);
  const uniqueName = active!.uniqueName;
  expect(removeProvider(added, { uniqueName }).providers).toEqual(state.providers);
  const off = deactivateProvider(added, { uniqueName, now: 0 });
  expect(removeProvider(off, { uniqueName }).inactiveProviders).toHaveLength(1);
});

test('[SC6] template changes do not affect sessions created from them', () => {
  const state = aWorkspace({ sessions: 1 });
  const bare = saveTemplates(state, { templates: { sessions: [] } });
  expect(bare.sessions).toBe(state.sessions);
  expect(bare.templates.tabs).toBe(state.templates.tabs);
});

import { expect, test } from 'vitest';
import { saveProvider, saveTemplates } from './administration.ts';
import { activateProvider, deactivateProvider } from './provider-life.ts';
import { selectConnection } from './providers.ts';
import { resetAdministration } from './reset-administration.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';

const chat = aProvider({ uniqueName: 'contoso_chat', label: 'Chat', sortOrder: 10 });
const extra = aProvider({ uniqueName: 'acme_extra', label: 'Extra', sortOrder: 20 });
const seeds = aWorkspace({ providers: [aProvider(), chat] });
const reset = (state: typeof seeds) => resetAdministration(state, { seeds, now: 0 });

test('[SC6] a reset restores the initial providers and templates', () => {
  const added = activateProvider(saveProvider(seeds, { provider: extra }), {
    uniqueName: extra.uniqueName,
  });
  const relabeled = saveProvider(added, { provider: { ...chat, label: 'Talk' } });
  const off = deactivateProvider(relabeled, { uniqueName: 'contoso_phone', now: 0 });
  const bare = saveTemplates(off, { templates: { sessions: [], tabs: [], notifications: [] } });
  expect(reset(bare)).toMatchObject({
    providers: seeds.providers,
    inactiveProviders: seeds.inactiveProviders,
    templates: seeds.templates,
  });
});

test('[SC6] a reset leaves the pages of unchanged providers and the sessions alone', () => {
  const busy = aWorkspace({ sessions: 2, providers: [aProvider(), chat] });
  const after = reset(
    saveProvider(busy, { provider: { ...chat, channelUrl: 'https://x.example/' } }),
  );
  expect(after.sessions).toBe(busy.sessions);
  expect(selectConnection(after, 'contoso_phone')).toEqual(selectConnection(busy, 'contoso_phone'));
  expect(selectConnection(after, 'contoso_chat').revision).toBe(
    selectConnection(busy, 'contoso_chat').revision + 2,
  );
});

test('[SC6] a provider added after the start is removed as if turned off: its sessions stay', () => {
  const owned = aWorkspace({ sessions: 1, providers: [extra, chat] });
  const after = reset(owned);
  expect(after.connections[extra.uniqueName]).toBeUndefined();
  expect(after.sessions.map(({ ownerId }) => ownerId)).toEqual([undefined, extra.uniqueName]);
});

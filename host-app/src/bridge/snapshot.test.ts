import { describe, expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';
import { builtInPresences, setPresence } from '../workspace/people/presence.ts';
import { openTab, openTemplateTab } from '../workspace/tabs/tabs.ts';
import { restoreSnapshot, takeSnapshot } from '../workspace/whole/snapshot.ts';
import { fromHash, toHash } from '../config/snapshot-link.ts';
import { parseSnapshot } from '../config/snapshot-schema.ts';

async function aBusyWorkbench() {
  const bench = aWorkbench({ providers: ['phone', 'chat'] });
  const input = { templateName: 'contoso_phone_session', context: { callId: '7' } };
  await bench.call('phone', 'createSession', input);
  await bench.call('chat', 'createSession', input);
  await bench.call('chat', 'updateContext', { note: 'seen' });
  bench.workspace.apply(setPresence, { presence: builtInPresences[1]! });
  return bench;
}

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a snapshot', () => {
  test('[SC5] restores sessions, tabs, dictionaries, presence and panel from JSON', async () => {
    const { workspace } = await aBusyWorkbench();
    const taken = takeSnapshot(workspace.getState());
    const other = aWorkbench({ providers: ['phone', 'chat'] });
    other.workspace.apply(restoreSnapshot, { snapshot: parseSnapshot(copyOf(taken)) });
    expect(copyOf(takeSnapshot(other.workspace.getState()))).toEqual(
      copyOf(parseSnapshot(copyOf(taken))),
    );
    expect(await other.call('chat', 'getFocusedSession')).toBe('session-id-2');
    expect(
      await other.call('chat', 'createSession', { templateName: 'contoso_phone_session' }),
    ).toBe('session-id-3');
  });

  test('[SC5] restores the signed-in user, and the lists of users and presences', async () => {
    const { workspace } = await aBusyWorkbench();
    const taken = takeSnapshot(workspace.getState());
    const user = { ...taken.user!, id: 'c0ffee00-0000-4000-8000-000000000001', fullName: 'Kim' };
    const presences = [{ ...builtInPresences[0]!, canUserSet: false }];
    const other = aWorkbench({ providers: ['phone', 'chat'] });
    other.workspace.apply(restoreSnapshot, {
      snapshot: parseSnapshot(copyOf({ ...taken, user, users: [user], presences })),
    });
    const { environment, users, presence, connections } = other.workspace.getState();
    expect([environment.user, users, presence.options]).toEqual([user, [user], presences]);
    // Pages that knew the previous user reload.
    expect(Object.values(connections).map(({ revision }) => revision)).toEqual([1, 1]);
  });

  test('[SC5] from before users existed is accepted', async () => {
    const { workspace } = await aBusyWorkbench();
    const { user: _user, users, presences, ...earlier } = takeSnapshot(workspace.getState());
    workspace.apply(restoreSnapshot, { snapshot: parseSnapshot(copyOf(earlier)) });
    expect(workspace.getState().users).toEqual(users);
    expect(workspace.getState().presence.options).toEqual(presences);
  });

  test('[SC5] restores a search of the header, a denied presence and a tab that reports saves', async () => {
    const { workspace } = await aBusyWorkbench();
    const denied = { ...builtInPresences[2]!, canUserSet: false };
    workspace.apply(setPresence, { presence: denied });
    const page = { type: 'search', searchText: 'Zimt', searchType: 0, isGlobal: true } as const;
    workspace.apply(openTab, { title: 'Zimt', page, isFocused: true });
    workspace.apply(openTemplateTab, {
      sessionId: workspace.getState().focusedSessionId,
      templateName: 'msdyn_search',
      values: {},
      isFocused: false,
      tellsOfSave: true,
    });
    const taken = takeSnapshot(workspace.getState());
    const read = parseSnapshot(copyOf(taken));
    const tabs = read.sessions.flatMap((session) => session.tabs);
    expect(tabs.slice(-2)).toMatchObject([{ page }, { title: 'Search', tellsOfSave: true }]);
    expect(read.presence).toEqual(builtInPresences[2]);
    expect(() => parseSnapshot(copyOf({ ...taken, presence: denied }))).not.toThrow();
  });

  test('[SC5] fits into a link', async () => {
    const { workspace } = await aBusyWorkbench();
    const taken = takeSnapshot(workspace.getState());
    const hash = await toHash(taken);
    expect(hash).toMatch(/^#state=[\w-]+$/);
    expect(await fromHash(hash)).toEqual(parseSnapshot(copyOf(taken)));
    await expect(fromHash(hash.slice(0, -20))).rejects.toBeDefined();
  });

  test('[SC5] with mistakes names each one by its path', async () => {
    const { workspace } = await aBusyWorkbench();
    const taken = takeSnapshot(workspace.getState());
    const [home, second] = taken.sessions;
    const page = { type: 'thirdpartywebsite', url: 'javascript:alert(1)' };
    const bad = {
      ...taken,
      settings: { ...taken.settings, limits: { ...taken.settings.limits, sessions: 0 } },
      sessions: [home, { ...second, tabs: [{ ...second?.tabs[0], page }] }],
    };
    expect(() => parseSnapshot(copyOf(bad))).toThrow(
      /settings\.limits\.sessions: expected a whole number.*sessions\[1\]\.tabs\[0\]\.page\.url: expected an http or https URL/s,
    );
  });

  test('[SC5] that contradicts itself is refused', async () => {
    const { workspace } = await aBusyWorkbench();
    const taken = takeSnapshot(workspace.getState());
    const refused = (changed: object) => () => parseSnapshot(copyOf({ ...taken, ...changed }));
    expect(refused({ focusedSessionId: 'session-id-9' })).toThrow(/focusedSessionId/);
    expect(refused({ sessions: taken.sessions.slice(1) })).toThrow(/begin with Home/);
    expect(refused({ sessions: [...taken.sessions, taken.sessions[1]] })).toThrow(/unique IDs/);
  });
});

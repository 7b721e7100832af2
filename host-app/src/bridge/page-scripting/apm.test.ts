import { describe, expect, test } from 'vitest';
import { homeSessionId } from '../../workspace/sessions/session.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { aPage } from './testing/a-page.ts';

const session = { templateName: 'contoso_phone_session', customerName: 'Ada', contactId: '' };

describe('Microsoft.Apm', () => {
  test('[PS6] a script opens, finds, marks and closes sessions', async () => {
    const { bench, apm } = aPage();
    const sessionContext = new Map([['customerName', 'Ada']]);
    const id = await apm.createSession({ templateName: 'msdyn_chat_session', sessionContext });
    expect(apm.getFocusedSession()).toMatchObject({ sessionId: id, title: 'Ada', canClose: true });
    expect(bench.workspace.getState().panel.mode).toBe('hidden');
    expect(await bench.call('phone', 'getAllSessions')).toEqual([]);
    const home = apm.getSession(homeSessionId);
    await home?.focus();
    await apm.getSession(id)?.requestFocus();
    expect(bench.workspace.getState().sessions[1]?.markers).toEqual({ wantsAttention: true });
    await apm.getSession(id)?.close();
    expect(apm.getAllSessions()).toEqual([homeSessionId]);
    expect(apm.getSession(id)).toBeUndefined();
    await expect(home?.close()).rejects.toThrow('Home');
  });

  test('[PS6] a session may open in the background', async () => {
    const { apm } = aPage();
    await apm.createSession({ templateName: 'msdyn_chat_session', isFocused: false });
    expect(apm.getFocusedSession().isDefault).toBe(true);
  });

  test('[PS6] an entity template shows the record that parametersStr names', async () => {
    const incidentid = '00000000-0000-4000-8000-00000000abcd';
    const { apm, bench } = aPage({
      config: { records: { incident: [{ incidentid, title: 'No power' }] } },
    });
    const pairs = [
      ['entityName', 'incident'],
      ['entityId', incidentid],
    ];
    await apm.createSession({
      templateName: 'case_entity_session_default_template',
      sessionContext: new Map([['parametersStr', JSON.stringify(pairs)]]),
    });
    expect(bench.workspace.getState().sessions[1]).toMatchObject({
      title: 'No power',
      tabs: [{ page: { type: 'entityrecord', entityName: 'incident', entityId: incidentid } }],
    });
  });

  test('[PS7] tabs can be opened, shown, reloaded and closed in any session', async () => {
    const { apm } = aPage();
    const id = await apm.createSession({ templateName: 'msdyn_chat_session' });
    await apm.getSession(homeSessionId)?.focus();
    const behind = apm.getSession(id);
    const tab = await behind?.createTab({ templateName: 'msdyn_search', isFocused: true });
    expect(behind?.getFocusedTab()).toEqual({ tabId: tab, title: 'Search', canClose: true });
    await behind?.refreshTab(tab ?? '');
    await behind?.closeTab(tab ?? '');
    expect(behind?.getAllTabs()).toHaveLength(1);
    await expect(apm.closeTab('tab-id-1')).rejects.toThrow('Anchor tab cannot be closed');
    await expect(apm.focusTab(tab ?? '')).rejects.toThrow('does not exist');
  });

  test('[PS7] the tab methods at the top act on the focused session', async () => {
    const { apm } = aPage();
    const tab = await apm.createTab({ templateName: 'msdyn_search', appContext: { a: 1 } });
    await apm.focusTab(tab);
    expect(apm.getFocusedSession().getFocusedTab()?.tabId).toBe(tab);
    for (let count = 2; count < 10; count++) await apm.createTab({ templateName: 'msdyn_search' });
    expect(apm.getFocusedSession().canCreateTab()).toBe(false);
    await expect(apm.createTab({ templateName: 'msdyn_search' })).rejects.toThrow('Maximum tabs');
  });

  test("[PS6] updateContext writes the dictionary, and the entries are not the provider's", async () => {
    const { apm, bench } = aPage();
    await bench.call('phone', 'createSession', session);
    const context: Record<string, unknown> = { mood: 'calm' };
    await apm.getFocusedSession().updateContext(context);
    context['mood'] = 'changed behind its back';
    expect(bench.workspace.getState().sessions[1]).toMatchObject({
      parameters: { mood: 'calm' },
      contextSources: { mood: 'system' },
    });
  });

  test.each([undefined, null, 'x', {}, { templateName: 5 }, { templateName: 'nope' }])(
    '[PS6] createSession with %j rejects and changes nothing',
    async (input) => {
      const { apm, bench } = aPage();
      const state = bench.workspace.getState();
      await expect(apm.createSession(input as never)).rejects.toBeInstanceOf(Error);
      await expect(apm.createTab(input as never)).rejects.toBeInstanceOf(Error);
      expect(bench.workspace.getState()).toBe(state);
    },
  );

  test.each(['no json', '{}', '[1]', '["a"]', 5])(
    '[PS6] parametersStr %j is refused with the expected format',
    async (parametersStr) => {
      const { apm } = aPage();
      const input = { templateName: 'msdyn_chat_session', sessionContext: { parametersStr } };
      await expect(apm.createSession(input)).rejects.toThrow('a JSON array of pairs');
    },
  );

  test('[PS6] a closed session returns nothing or a refusal', async () => {
    const { apm } = aPage();
    await apm.createSession({ templateName: 'msdyn_chat_session' });
    const closed = apm.getFocusedSession();
    await closed.close();
    expect([closed.getAllTabs(), closed.getFocusedTab(), closed.canCreateTab()]).toEqual([
      [],
      undefined,
      false,
    ]);
    await expect(closed.focus()).rejects.toThrow('does not exist');
    await expect(closed.updateContext({ a: 1 })).rejects.toThrow('does not exist');
  });
});

test('[PS8] Xrm.App.sessions reports each session that opens, gets focus and closes', async () => {
  const { bench, view, reported, stop } = aPage();
  const sessions = view.Xrm?.App?.sessions;
  const told: unknown[] = [];
  const broken = () => {
    throw new Error('boo');
  };
  sessions?.addOnAfterSessionCreate((context) => told.push(['create', context.getEventArgs()]));
  sessions?.addOnAfterSessionSwitch(broken);
  sessions?.addOnAfterSessionSwitch((context) => told.push(['switch', context.getEventArgs()]));
  sessions?.addOnAfterSessionClose((context) => told.push(['close', context.getEventArgs()]));
  await bench.call('phone', 'createSession', session);
  await sessions?.getFocusedSession().close();
  stop();
  bench.workspace.apply(focusSession, { sessionId: homeSessionId });
  expect(told).toEqual([
    ['create', { newSessionId: 'session-id-1' }],
    ['switch', { previousSessionId: homeSessionId, newSessionId: 'session-id-1' }],
    ['switch', { previousSessionId: 'session-id-1', newSessionId: homeSessionId }],
    ['close', { sessionId: 'session-id-1' }],
  ]);
  expect(reported).toHaveLength(2);
});

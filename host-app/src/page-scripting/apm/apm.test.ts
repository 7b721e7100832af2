import { describe, expect, test } from 'vitest';
import {
  homeSessionId,
  selectFocusedSession,
  selectSession,
} from '../../workspace/sessions/session.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import {
  accountId,
  aScriptedPage,
  caseId,
  contactId,
  type Check,
  type ScriptedPage,
} from '../testing/a-scripted-page.ts';

const generic = { templateName: 'msdyn_chat_session' };
const search = { templateName: 'msdyn_search', isFocused: true };

/** The session that is not Home, or a failure that says so. */
function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there');
  return value;
}

const inSession = async (page: ScriptedPage) => {
  const id = await page.openCase();
  return { id, session: found(page.apm.getSession(id)) };
};

const withTab = async (page: ScriptedPage) => {
  const { id, session } = await inSession(page);
  const tab = found(session.getTab(await page.apm.createTab(search)));
  return { id, session, tab };
};

const sessions: readonly Check[] = [
  [
    '[PS6] A1',
    'Home is the default session',
    async ({ apm }) => {
      const { sessionId, isDefault, canClose, title } = apm.getFocusedSession();
      expect([sessionId, isDefault, canClose, title]).toEqual([
        'session-id-0',
        true,
        false,
        'Home',
      ]);
    },
  ],
  [
    '[PS6] A2',
    'parametersStr names the record of an entity session',
    async (page) => {
      const id = await page.openCase();
      const focused = page.apm.getFocusedSession();
      expect([focused.sessionId, focused.title]).toEqual([id, 'Pump fails']);
      expect(focused.anchorTab.currentPageInput).toEqual({
        pageType: 'entityrecord',
        entityName: 'incident',
        entityId: caseId,
      });
      expect(page.state().panel.mode).toBe('hidden');
      expect(await page.bench.call('phone', 'getAllSessions')).toEqual([]);
    },
  ],
  [
    '[PS6] A3',
    'isFocused false leaves the focus',
    async (page) => {
      expect(await page.openCase(false)).toBe('session-id-1');
      expect(page.apm.getFocusedSession().isDefault).toBe(true);
    },
  ],
  [
    '[PS6] A4',
    'any parametersStr but a JSON array of pairs is a TypeError',
    async ({ apm }) => {
      for (const parametersStr of ['x', '{}', '[1]', '["a"]', 5]) {
        const refused = apm.createSession({ ...generic, sessionContext: { parametersStr } });
        await expect(refused).rejects.toThrow(TypeError);
        await expect(refused).rejects.toThrow('a JSON array of pairs');
      }
    },
  ],
  [
    '[PS6] A5',
    'an unknown template rejects with the text of a widget and opens nothing',
    async ({ apm, state }) => {
      const before = state();
      await expect(apm.createSession({ templateName: 'nope' })).rejects.toThrow(
        'Could not resolve unique name for session template: nope',
      );
      expect(state()).toBe(before);
    },
  ],
  [
    '[PS6] A6',
    'at the limit canCreateSession is false and createSession rejects',
    async ({ apm }) => {
      while (apm.canCreateSession()) await apm.createSession(generic);
      expect(apm.getAllSessions()).toHaveLength(10);
      await expect(apm.createSession(generic)).rejects.toThrow('Maximum sessions reached');
    },
  ],
  [
    '[PS6] A7',
    'getAllSessions begins with Home',
    async (page) => {
      const ids = [await page.openCase(), await page.openCase(false)];
      expect(page.apm.getAllSessions()).toEqual([homeSessionId, ...ids]);
    },
  ],
  [
    '[XP5] A8',
    'an unknown session is undefined, and the open ones are named',
    async ({ apm, said }) => {
      expect(apm.getSession('session-id-99')).toBeUndefined();
      expect(said('XP5')).toMatchObject([
        {
          message: 'getSession("session-id-99"): there is no such session.',
          fix: 'Open now: session-id-0.',
        },
      ]);
    },
  ],
  [
    '[PS6] A9',
    'assigning the title renames the session',
    async (page) => {
      const { id, session } = await inSession(page);
      session.title = 'New {customerName}';
      expect(selectSession(page.state(), id)?.title).toBe('New {customerName}');
      expect(page.apm.getSession(id)?.title).toBe('New {customerName}');
    },
  ],
  [
    '[XP6] A10',
    'the title of Home stays',
    async ({ apm, said }) => {
      const home = found(apm.getSession(homeSessionId));
      home.title = 'x';
      home.canClose = true;
      expect([home.title, home.canClose]).toEqual(['Home', false]);
      expect(said('XP6').map(({ message }) => message)).toEqual([
        'title of Home cannot be changed; the assignment had no effect.',
        'canClose of Home cannot be changed; the assignment had no effect.',
      ]);
    },
  ],
  [
    '[PS6] A11',
    'a session that cannot be closed stays open',
    async (page) => {
      const { id, session } = await inSession(page);
      session.canClose = false;
      expect(session.canClose).toBe(false);
      expect(await session.close()).toBe(false);
      expect(page.apm.getAllSessions()).toContain(id);
    },
  ],
  [
    '[PS6] A12',
    'a session closes without asking',
    async (page) => {
      const { id, session } = await inSession(page);
      session.canClose = false;
      session.canClose = true;
      expect(await session.close()).toBe(true);
      expect(page.apm.getAllSessions()).not.toContain(id);
    },
  ],
  [
    '[PS6] A13',
    'Home refuses to close',
    async ({ apm }) => {
      await expect(apm.getFocusedSession().close()).rejects.toThrow('Home cannot be closed');
    },
  ],
  [
    '[PS6] A14',
    'requestFocus marks a session, unless it has the focus',
    async (page) => {
      const first = await page.openCase();
      const second = await page.openCase();
      await page.apm.getSession(first)?.requestFocus();
      await page.apm.getSession(second)?.requestFocus();
      const marks = page.state().sessions.map(({ markers }) => markers.wantsAttention ?? false);
      expect(marks).toEqual([false, true, false]);
      expect(page.apm.getFocusedSession().sessionId).toBe(second);
    },
  ],
  [
    '[PS6] A15',
    'focus gives a session the focus',
    async (page) => {
      const id = await page.openCase(false);
      await page.apm.getSession(id)?.focus();
      expect(page.apm.getFocusedSession().sessionId).toBe(id);
    },
  ],
  [
    '[PS6] A43',
    'the session of a provider may be closed, and its widget hears of it',
    async ({ apm, bench }) => {
      const heard: unknown[] = [];
      bench.widget('phone').framework['addHandler']?.('onSessionClosed', async (text: unknown) => {
        heard.push(text);
      });
      await bench.settled();
      const created = await bench.call('phone', 'createSession', {
        templateName: 'contoso_phone_session',
        templateParameters: { customerName: 'Ada' },
      });
      expect(await apm.getSession(String(created))?.close()).toBe(true);
      await bench.settled();
      expect(heard).toHaveLength(1);
      expect(String(heard[0])).toContain(String(created));
    },
  ],
];

const taskContext = (entityName: string, id: string) => ({
  templateName: 'msdyn_entityrecords_session',
  sessionContext: new Map([
    [
      'parametersStr',
      JSON.stringify([
        ['entityName', entityName],
        ['entityId', id],
      ]),
    ],
  ]),
});

const tabs: readonly Check[] = [
  [
    '[XP10] A16',
    'createTab shows a record, and cuts blanks around its id',
    async ({ apm, said }) => {
      const appContext = new Map([
        ['entityName', 'account'],
        ['entityId', ` {${accountId.toUpperCase()}}`],
      ]);
      const id = await apm.createTab({
        templateName: 'msdyn_entityrecord',
        appContext,
        isFocused: true,
      });
      const tab = found(apm.getFocusedSession().getFocusedTab());
      expect(tab.tabId).toBe(id);
      expect(tab.currentPageInput).toMatchObject({ entityName: 'account', entityId: accountId });
      expect(said('XP10')).toHaveLength(1);
    },
  ],
  [
    '[PS7] A17',
    'without isFocused the tab stays in the background',
    async ({ apm }) => {
      const id = await apm.createTab({ templateName: 'msdyn_search' });
      const session = apm.getFocusedSession();
      expect(session.getAllTabs()).toContain(id);
      expect(session.getFocusedTab()?.tabId).not.toBe(id);
    },
  ],
  [
    '[PS7] A18',
    'data fills a new form, whichever record the session was made for',
    async ({ apm }) => {
      const data = JSON.stringify({
        subject: 'Call back',
        actualdurationminutes: 60,
        regardingobjectid: caseId,
        regardingobjectidname: 'Pump fails',
        regardingobjectidtype: 'incident',
      });
      for (const [table, id] of [
        ['incident', caseId],
        ['contact', contactId],
      ] as const) {
        await apm.createSession(taskContext(table, id));
        await apm.createTab({
          templateName: 'msdyn_entityrecord',
          appContext: new Map([
            ['entityName', 'task'],
            ['data', data],
          ]),
          isFocused: true,
        });
        const shown = apm.getFocusedSession().getFocusedTab()?.currentPageInput;
        expect(shown).toEqual({ pageType: 'entityrecord', entityName: 'task', data });
      }
    },
  ],
  [
    '[PS7] A19',
    'the knowledge search of Omnichannel takes its text from data',
    async ({ apm }) => {
      const name = { templateName: 'msdyn_omnichannel_kbsearch', isFocused: true };
      const shown = () => apm.getFocusedSession().getFocusedTab()?.currentPageInput;
      const page = { pageType: 'webresource', webresourceName: 'msdyn_kbsearchpagehost.html' };
      await apm.createTab(name);
      expect(shown()).toEqual(page);
      await apm.createTab({ ...name, appContext: { data: 'meter' } });
      expect(shown()).toEqual({ ...page, data: 'meter' });
    },
  ],
  [
    '[XP9] A20',
    'a template name with a blank before it matches nothing',
    async ({ apm, said }) => {
      await expect(apm.createTab({ templateName: ' msdyn_search' })).rejects.toThrow(
        'Could not resolve unique name for application tab template',
      );
      await expect(apm.createSession({ templateName: 'msdyn_chat_session ' })).rejects.toThrow();
      expect(said('XP9').map(({ message }) => message)).toEqual([
        'No template is called " msdyn_search"; "msdyn_search" exists.',
        'No template is called "msdyn_chat_session "; "msdyn_chat_session" exists.',
      ]);
    },
  ],
  [
    '[PS7] A21',
    'the names of the older edition open the record',
    async ({ apm }) => {
      await apm.createTab({
        templateName: 'msdyn_entityrecord',
        appContext: { etn: 'account', recordId: accountId },
        isFocused: true,
      });
      expect(apm.getFocusedSession().getFocusedTab()?.currentPageInput).toMatchObject({
        entityName: 'account',
        entityId: accountId,
      });
    },
  ],
  [
    '[PS7] A22',
    'the eleventh tab is refused',
    async (page) => {
      const { session } = await inSession(page);
      while (session.canCreateTab()) await page.apm.createTab(search);
      expect(session.getAllTabs()).toHaveLength(10);
      await expect(page.apm.createTab(search)).rejects.toThrow('Maximum tabs');
    },
  ],
  [
    '[PS7] A23',
    'createTab works on Home',
    async ({ apm }) => {
      const id = await apm.createTab(search);
      expect(found(apm.getSession(homeSessionId)).getAllTabs()).toContain(id);
    },
  ],
  [
    '[PS7] A24',
    'assigning the title of a tab changes its caption',
    async (page) => {
      const { session, tab } = await withTab(page);
      tab.title = 'X';
      expect(session.getFocusedTab()?.title).toBe('X');
      session.anchorTab.title = 'Y';
      expect(selectFocusedSession(page.state()).tabs.map(({ title }) => title)).toEqual(['Y', 'X']);
    },
  ],
  [
    '[PS7] A25',
    'a tab that cannot be closed stays open',
    async (page) => {
      const { session, tab } = await withTab(page);
      tab.canClose = false;
      expect(session.getFocusedTab()?.canClose).toBe(false);
      expect(await tab.close()).toBe(false);
      expect(session.getAllTabs()).toContain(tab.tabId);
    },
  ],
  [
    '[XP6] A26',
    'the anchor tab cannot be closed',
    async (page) => {
      const { session } = await inSession(page);
      const { anchorTab } = session;
      anchorTab.canClose = true;
      expect(anchorTab.canClose).toBe(false);
      expect(page.said('XP6')[0]?.message).toContain('canClose of the anchor tab');
      await expect(anchorTab.close()).rejects.toThrow('Anchor tab cannot be closed');
      await expect(page.apm.closeTab(anchorTab.tabId)).rejects.toThrow(
        'Anchor tab cannot be closed',
      );
    },
  ],
  [
    '[PS7] A27',
    'closing a tab selects its left neighbor',
    async (page) => {
      const { session, tab } = await withTab(page);
      if (tab.canClose) expect(await tab.close()).toBe(true);
      expect(session.getAllTabs()).toEqual([session.anchorTab.tabId]);
      expect(session.getFocusedTab()?.tabId).toBe(session.anchorTab.tabId);
    },
  ],
  [
    '[PS7] A28',
    'focus and focusTab select a tab',
    async (page) => {
      const { session, tab } = await withTab(page);
      await session.anchorTab.focus();
      expect(session.getFocusedTab()?.tabId).toBe(session.anchorTab.tabId);
      await page.apm.focusTab(tab.tabId);
      expect(session.getFocusedTab()?.tabId).toBe(tab.tabId);
    },
  ],
  [
    '[PS7] A29',
    'refresh and refreshTab load the page again',
    async (page) => {
      const { tab } = await withTab(page);
      await tab.refresh();
      await page.apm.refreshTab(tab.tabId);
      expect(selectFocusedSession(page.state()).tabs.at(-1)?.revision).toBe(2);
    },
  ],
  [
    '[PS7] A30',
    'all titles are read, that of the anchor first',
    async (page) => {
      const { session } = await withTab(page);
      const titles = session.getAllTabs().map((id) => session.getTab(id)?.title);
      expect(titles).toEqual(['Pump fails', 'Search']);
      expect(Object.keys(session.anchorTab)).toEqual(
        expect.arrayContaining(['tabId', 'title', 'canClose']),
      );
    },
  ],
  [
    '[XP5] A31',
    'an unknown tab is refused and reported',
    async ({ apm, said }) => {
      await expect(apm.focusTab('tab-id-99')).rejects.toThrow(
        'Tab with ID:tab-id-99 does not exist',
      );
      expect(said('XP5')[0]?.message).toBe('focusTab("tab-id-99"): there is no such tab.');
    },
  ],
  [
    '[XP11] A32',
    'the object of a closed tab keeps its last values',
    async (page) => {
      const { session, tab } = await withTab(page);
      page.bench.workspace.apply(focusSession, { sessionId: homeSessionId });
      found(session.getTab(tab.tabId)).title = 'Last';
      await session.closeTab(tab.tabId);
      expect(tab.title).toBe('Last');
      await expect(tab.refresh()).rejects.toThrow(`Tab with ID:${tab.tabId} does not exist`);
      tab.title = 'y';
      expect(tab.title).toBe('Last');
      expect(page.said('XP11')[0]?.message).toBe('title was set on a tab that is closed.');
      session.title = 'Gone';
      await session.close();
      session.title = 'z';
      expect(session.title).toBe('Gone');
      await expect(session.focus()).rejects.toThrow('does not exist');
      expect([session.getAllTabs(), session.getFocusedTab()]).toEqual([[], undefined]);
    },
  ],
];

const contexts: readonly Check[] = [
  [
    '[PS6] A33',
    'updateContext writes what the context reads',
    async (page) => {
      const { session } = await inSession(page);
      await session.updateContext({ customerName: 'Robin' });
      expect(await session.getContext().then((context) => context.get('customerName'))).toBe(
        'Robin',
      );
      expect(selectFocusedSession(page.state()).contextSources).toMatchObject({
        customerName: 'system',
      });
    },
  ],
  [
    '[PS6] A34',
    'set is seen by all, and null removes a key',
    async (page) => {
      const { session } = await inSession(page);
      const context = await session.getContext();
      context.set('k', 1);
      expect(selectFocusedSession(page.state()).parameters).toMatchObject({ k: 1 });
      await session.updateContext(new Map([['k', null]]));
      expect(selectFocusedSession(page.state()).parameters).not.toHaveProperty('k');
      expect(context.get('k')).toBeUndefined();
    },
  ],
  [
    '[PS6] A35',
    'the context knows how the session was made',
    async (page) => {
      const { session } = await inSession(page);
      const context = await session.getContext();
      context.set('later', true);
      expect(context.parameters).toMatchObject({ entityName: 'incident', entityId: caseId });
      expect(context.parameters).not.toHaveProperty('later');
      expect(context.templateName).toBe('case_entity_session_default_template');
      expect(context.getTabContext('anchor')).toEqual({
        pageType: 'entityrecord',
        entityName: 'incident',
        entityId: caseId,
      });
    },
  ],
  [
    '[PS6] A36',
    'resolveSlug fills in what has a value and reports the rest',
    async (page) => {
      const { session } = await inSession(page);
      await session.updateContext({ customerName: 'Robin' });
      const context = await session.getContext();
      expect(await context.resolveSlug('Hi {customerName} {nope}')).toBe('Hi Robin {nope}');
      expect(page.rules()).toContain('TP1');
    },
  ],
  [
    '[PS6] A37',
    'JSON in place of an object is a TypeError',
    async (page) => {
      const { session } = await inSession(page);
      for (const given of ['{"a":1}', undefined, [1], { f: () => 1 }]) {
        await expect(session.updateContext(given as never)).rejects.toThrow(TypeError);
      }
    },
  ],
];

/** Messages of a topic, as a web resource hears them. */
async function heardOn(
  page: ScriptedPage,
  name: string,
  act: () => Promise<unknown>,
  count: number,
) {
  const channel = new BroadcastChannel(page.apm.getEventPublisherTopic(name));
  const heard: unknown[] = [];
  const all = new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      heard.push(data);
      if (heard.length === count) resolve();
    });
  });
  await act();
  await all;
  channel.close();
  page.scripting.stop();
  return heard;
}

const topics: readonly Check[] = [
  [
    '[PS8] A38',
    'ON_SESSION_SWITCH is posted once per change, in order',
    async (page) => {
      const id = await page.openCase(false);
      const heard = await heardOn(
        page,
        'ON_SESSION_SWITCH',
        async () => {
          await page.apm.getSession(id)?.focus();
          await page.apm.getSession(homeSessionId)?.focus();
        },
        2,
      );
      expect(heard).toEqual([
        { previousSessionId: homeSessionId, newSessionId: id },
        { previousSessionId: id, newSessionId: homeSessionId },
      ]);
    },
  ],
  [
    '[PS8] A39',
    'ON_SESSION_CLOSED is posted when the agent closes a session',
    async (page) => {
      const id = await page.openCase();
      const close = () => page.bench.agent.closeSession(id);
      expect(await heardOn(page, 'ON_SESSION_CLOSED', close, 1)).toEqual([{ sessionId: id }]);
    },
  ],
  [
    '[PS8] A40',
    'ON_TAB_SWITCH is posted for tabs and for sessions',
    async (page) => {
      const { id, session } = await inSession(page);
      const heard = await heardOn(
        page,
        'ON_TAB_SWITCH',
        async () => {
          await page.apm.createTab(search);
          await page.apm.getSession(homeSessionId)?.focus();
        },
        2,
      );
      const [anchor, tabId] = session.getAllTabs();
      expect(heard).toEqual([
        { previousSessionId: id, previousTabId: anchor, sessionId: id, tabId },
        {
          previousSessionId: id,
          previousTabId: tabId,
          sessionId: homeSessionId,
          tabId: 'tab-id-1',
        },
      ]);
    },
  ],
  [
    '[XP8] A41',
    'a topic that does not exist throws',
    async ({ apm, said }) => {
      expect(() => apm.getEventPublisherTopic('ON_X')).toThrow(
        'getEventPublisherTopic("ON_X"): there is no such event. Write ON_SESSION_SWITCH, ON_SESSION_CLOSED or ON_TAB_SWITCH.',
      );
      expect(said('XP8')).toHaveLength(1);
    },
  ],
  [
    '[PS8] A42',
    'two pages have topics of their own',
    async ({ apm, bench, scripting }) => {
      const other = aScriptedPage();
      other.scripting.stop();
      const topic = apm.getEventPublisherTopic('ON_TAB_SWITCH');
      expect(apm.getEventPublisherTopic('ON_TAB_SWITCH')).toBe(topic);
      expect(topic).toMatch(/^apm:.+:ON_TAB_SWITCH$/);
      scripting.stop();
      bench.stop();
    },
  ],
];

describe('Microsoft.Apm', () => {
  test.each([...sessions, ...tabs, ...contexts, ...topics])('%s %s', async (_id, _claim, run) => {
    await run(aScriptedPage());
  });

  test.each([undefined, null, 'x', {}, { templateName: 5 }])(
    '[PS6] createSession with %j rejects and changes nothing',
    async (input) => {
      const { apm, state } = aScriptedPage();
      const before = state();
      await expect(apm.createSession(input as never)).rejects.toThrow(TypeError);
      await expect(apm.createTab(input as never)).rejects.toThrow(TypeError);
      expect(state()).toBe(before);
    },
  );

  test('[PS6] a context that holds a function is named', async () => {
    const { apm } = aScriptedPage();
    const refused = apm.createTab({ ...search, appContext: new Map([['f', () => 1]]) });
    await expect(refused).rejects.toThrow(
      'createTab.appContext: expected a Map of plain data, got function',
    );
  });

  test('[XP26] callbacks are ignored and reported', async () => {
    const page = aScriptedPage();
    const focusTab = page.apm.focusTab as (id: string, callback: () => void) => Promise<void>;
    await focusTab('tab-id-1', () => expect.unreachable());
    expect(page.said('XP26')[0]?.message).toBe(
      'Microsoft.Apm.focusTab takes no callbacks as arguments; they were ignored.',
    );
  });
});

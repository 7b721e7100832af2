import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

/** Checks of `Microsoft.Apm` (page-scripting.md 14). */
export const apmChecks: readonly PlaceCheck[] = [
  [
    'A1',
    ({ A }) => {
      const { sessionId, isDefault, canClose, title } = A.getFocusedSession();
      return [sessionId, isDefault, canClose, title];
    },
    ['session-id-0', true, false, 'Home'],
  ],
  [
    'A2',
    async ({ A, openCase }) => {
      const { sessionId, title, anchorTab } = await openCase();
      const isFocused = A.getFocusedSession().sessionId === sessionId;
      return [title, isFocused, anchorTab.currentPageInput];
    },
    ['Pump fails', true, { pageType: 'entityrecord', entityName: 'incident', entityId: ids.I }],
  ],
  [
    'A3',
    async ({ A, openCase }) => {
      await openCase(false);
      return [A.getAllSessions().length, A.getFocusedSession().isDefault];
    },
    [2, true],
  ],
  [
    'A4',
    ({ A, tryTo }) =>
      tryTo(() =>
        A.createSession({
          templateName: 'msdyn_chat_session',
          sessionContext: new Map([['parametersStr', 'x']]),
        }),
      ),
    { error: { name: 'TypeError', message: expect.stringContaining('a JSON array of pairs') } },
  ],
  [
    'A5',
    ({ A, tryTo }) => tryTo(() => A.createSession({ templateName: 'nope' })),
    {
      error: expect.objectContaining({
        message: 'Could not resolve unique name for session template: nope',
      }),
    },
  ],
  [
    'A6',
    async ({ A, tryTo }) => {
      const generic = { templateName: 'msdyn_chat_session' };
      while (A.canCreateSession()) await A.createSession(generic);
      const { error } = await tryTo(() => A.createSession(generic));
      return [A.getAllSessions().length, error?.message.slice(0, 24)];
    },
    [10, 'Maximum sessions reached'],
  ],
  [
    'A7',
    async ({ A, openCase }) => {
      const made = [(await openCase()).sessionId, (await openCase(false)).sessionId];
      return JSON.stringify(A.getAllSessions()) === JSON.stringify(['session-id-0', ...made]);
    },
    true,
  ],
  [
    'A8',
    ({ A, said }) => [A.getSession('session-id-99'), said('XP5')],
    [undefined, [expect.stringMatching(/getSession\("session-id-99"\).*Open now: session-id-0/)]],
  ],
  [
    'A9',
    async ({ A, openCase }) => {
      const session = await openCase();
      session.title = 'New';
      return A.getSession(session.sessionId)?.title;
    },
    'New',
  ],
  [
    'A10',
    ({ A }) => {
      const home = A.getFocusedSession();
      home.title = 'x';
      return home.title;
    },
    'Home',
  ],
  [
    'A11 A12',
    async ({ A, openCase }) => {
      const session = await openCase();
      session.canClose = false;
      const first = await session.close();
      session.canClose = true;
      return [first, await session.close(), A.getAllSessions().length];
    },
    [false, true, 1],
  ],
  [
    'A13',
    ({ A, tryTo }) => tryTo(() => A.getFocusedSession().close()),
    { error: expect.objectContaining({ message: 'Home cannot be closed' }) },
  ],
  [
    'A14 A15',
    async ({ A, openCase }) => {
      const other = await openCase(false);
      await other.requestFocus();
      const before = A.getFocusedSession().isDefault;
      await other.focus();
      return [before, A.getFocusedSession().sessionId === other.sessionId];
    },
    [true, true],
  ],
  [
    'A16 A17',
    async ({ A, B, openCase }) => {
      const session = await openCase();
      const appContext = new Map([
        ['entityName', 'account'],
        ['entityId', ` ${B}`],
      ]);
      const input = { templateName: 'msdyn_entityrecord', appContext };
      const behind = await A.createTab(input);
      const first = session.getFocusedTab()?.tabId === behind;
      await A.createTab({ ...input, isFocused: true });
      return [first, session.getFocusedTab()?.currentPageInput];
    },
    [false, { pageType: 'entityrecord', entityName: 'account', entityId: ids.B }],
  ],
  [
    'A18',
    async ({ A, I, openCase }) => {
      const session = await openCase();
      const data = JSON.stringify({
        subject: 'Call back',
        actualdurationminutes: 60,
        regardingobjectid: I,
        regardingobjectidname: 'Pump fails',
        regardingobjectidtype: 'incident',
      });
      const appContext = new Map([
        ['entityName', 'task'],
        ['data', data],
      ]);
      await A.createTab({ templateName: 'msdyn_entityrecord', appContext, isFocused: true });
      const shown = session.getFocusedTab()?.currentPageInput;
      return [shown?.['entityName'], shown?.['entityId'], shown?.['data'] === data];
    },
    ['task', undefined, true],
  ],
  [
    'A19',
    async ({ A, openCase }) => {
      await openCase();
      const templateName = 'msdyn_omnichannel_kbsearch';
      await A.createTab({ templateName, appContext: { data: 'meter' }, isFocused: true });
      return A.getFocusedSession().getFocusedTab()?.currentPageInput['data'];
    },
    'meter',
  ],
  [
    'A20',
    ({ A, tryTo }) => tryTo(() => A.createTab({ templateName: ' msdyn_search' })),
    {
      error: expect.objectContaining({
        message: expect.stringContaining('Could not resolve unique name'),
      }),
    },
  ],
  [
    'A21',
    async ({ A, B, openCase }) => {
      await openCase();
      const appContext = { etn: 'account', recordId: B };
      await A.createTab({ templateName: 'msdyn_entityrecord', appContext, isFocused: true });
      return A.getFocusedSession().getFocusedTab()?.currentPageInput['entityId'];
    },
    ids.B,
  ],
  [
    'A22',
    async ({ openCase, openTab, tryTo }) => {
      const session = await openCase();
      while (session.canCreateTab()) await openTab(false);
      const { error } = await tryTo(() => openTab(false));
      return [session.getAllTabs().length, error?.message.slice(0, 20)];
    },
    [10, 'Maximum tabs reached'],
  ],
  [
    'A23',
    async ({ A }) => {
      const id = await A.createTab({ templateName: 'msdyn_search' });
      const home = A.getSession('session-id-0');
      const isThere = home?.getAllTabs().includes(id);
      await home?.getTab(id)?.close();
      return isThere;
    },
    true,
  ],
  [
    'A24 A25',
    async ({ openCase, openTab }) => {
      const session = await openCase();
      const tab = await openTab();
      tab.title = 'X';
      tab.canClose = false;
      const again = session.getFocusedTab();
      return [again?.title, again?.canClose, await tab.close(), session.getAllTabs().length];
    },
    ['X', false, false, 2],
  ],
  [
    'A26',
    async ({ A, openCase, tryTo }) => {
      const { anchorTab } = await openCase();
      const refusals = [
        await tryTo(() => anchorTab.close()),
        await tryTo(() => A.closeTab(anchorTab.tabId)),
      ];
      return [anchorTab.canClose, ...refusals.map(({ error }) => error?.message)];
    },
    [false, 'Anchor tab cannot be closed', 'Anchor tab cannot be closed'],
  ],
  [
    'A27 A28',
    async ({ A, openCase, openTab }) => {
      const session = await openCase();
      const [first, second] = [await openTab(), await openTab()];
      await session.getTab(first.tabId)?.focus();
      const one = session.getFocusedTab()?.tabId === first.tabId;
      await A.focusTab(second.tabId);
      const other = session.getFocusedTab()?.tabId === second.tabId;
      await second.close();
      return [one, other, session.getFocusedTab()?.tabId === first.tabId];
    },
    [true, true, true],
  ],
  [
    'A29 A30',
    async ({ A, openCase, openTab }) => {
      const session = await openCase();
      const tab = await openTab();
      await tab.refresh();
      await A.refreshTab(tab.tabId);
      return session.getAllTabs().map((id) => session.getTab(id)?.title);
    },
    ['Pump fails', expect.any(String)],
  ],
  [
    'A31',
    ({ A, tryTo }) => tryTo(() => A.focusTab('tab-id-99')),
    { error: expect.objectContaining({ message: 'Tab with ID:tab-id-99 does not exist' }) },
  ],
  [
    'A32',
    async ({ openCase, openTab, tryTo }) => {
      await openCase();
      const tab = await openTab();
      tab.title = 'Last';
      await tab.close();
      const { error } = await tryTo(() => tab.refresh());
      tab.title = 'y';
      return [tab.title, error?.message === `Tab with ID:${tab.tabId} does not exist`];
    },
    ['Last', true],
  ],
  [
    'A33 A34',
    async ({ openCase }) => {
      const session = await openCase();
      await session.updateContext({ customerName: 'Robin' });
      const context = await session.getContext();
      context.set('k', 1);
      const before = context.get('k');
      await session.updateContext(new Map([['k', null]]));
      return [context.get('customerName'), before, context.get('k')];
    },
    ['Robin', 1, undefined],
  ],
  [
    'A35 A36',
    async ({ openCase }) => {
      const session = await openCase();
      await session.updateContext({ customerName: 'Robin' });
      const context = await session.getContext();
      return [
        context.templateName,
        context.getTabContext('anchor')?.['entityName'],
        await context.resolveSlug('Hi {customerName} {nope}'),
      ];
    },
    ['case_entity_session_default_template', 'incident', 'Hi Robin {nope}'],
  ],
  [
    'A37',
    async ({ openCase, tryTo }) => {
      const session = await openCase();
      return (await tryTo(() => session.updateContext('{"a":1}' as never))).error?.name;
    },
    'TypeError',
  ],
  [
    'A38 A40',
    async ({ A, openCase }) => {
      const session = await openCase();
      const heard: unknown[] = [];
      const channels = ['ON_SESSION_SWITCH', 'ON_TAB_SWITCH'].map((name) => {
        const channel = new BroadcastChannel(A.getEventPublisherTopic(name));
        channel.addEventListener('message', ({ data }) =>
          heard.push([name, Object.keys(data as object).toSorted()]),
        );
        return channel;
      });
      await A.getSession('session-id-0')?.focus();
      await session.focus();
      for (let wait = 0; wait < 100 && heard.length < 4; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const channel of channels) channel.close();
      return heard.map(String).toSorted();
    },
    [
      'ON_SESSION_SWITCH,newSessionId,previousSessionId',
      'ON_SESSION_SWITCH,newSessionId,previousSessionId',
      'ON_TAB_SWITCH,previousSessionId,previousTabId,sessionId,tabId',
      'ON_TAB_SWITCH,previousSessionId,previousTabId,sessionId,tabId',
    ],
  ],
  [
    'A41',
    async ({ A, tryTo }) => (await tryTo(() => A.getEventPublisherTopic('ON_X'))).error?.message,
    expect.stringContaining('there is no such event'),
  ],
  [
    'A39',
    async ({ A, openCase, press, until, dialog }) => {
      const { sessionId } = await openCase();
      const heard: unknown[] = [];
      const channel = new BroadcastChannel(A.getEventPublisherTopic('ON_SESSION_CLOSED'));
      channel.addEventListener('message', ({ data }) => heard.push(data));
      await press('Close Pump fails');
      await press('Close session', () => dialog('Close Pump fails?'));
      await until(() => heard.length > 0);
      channel.close();
      return JSON.stringify(heard) === JSON.stringify([{ sessionId }]);
    },
    true,
  ],
  [
    'A43',
    async ({ A, until }) => {
      const frame = window.top?.document.querySelector<HTMLIFrameElement>('iframe[title="Acme"]');
      const widget = frame?.contentWindow as unknown as {
        readonly openSession: () => Promise<string>;
        readonly closedSessions: readonly string[];
      };
      const id = await widget.openSession();
      const isClosed = await A.getSession(id)?.close();
      await until(() => widget.closedSessions.length > 0);
      return [isClosed, widget.closedSessions.length, widget.closedSessions[0]?.includes(id)];
    },
    [true, 1, true],
  ],
];

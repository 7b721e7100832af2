import { equal, isTrue, rejectedWith } from '../assertions.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { timeoutMap } from '../expectations.ts';

type Topic = 'start' | 'origins' | 'activity' | 'namespace';

const activity = new Map([['value', 'event form main lib']]);

export const pageLibraryTopics = {
  start: [
    {
      rule: 'WR16',
      says: 'CIFInitDone is fired once, never synchronously, with the list of origins',
      checks: [20],
      run: async ({ open }) => {
        const stage = await open();
        equal(stage.earlyAnnouncements(), 0, 'announcements while the script ran');
        equal(stage.announcements(), [[stage.hostOrigin]], 'announcements');
        await stage.advance(60_000);
        equal(stage.announcements().length, 1, 'announcements a minute later');
      },
    },
    {
      rule: 'WR16',
      says: 'nothing is posted at the start',
      run: async ({ open }) => equal((await open()).posts(), [], 'posts'),
    },
    {
      rule: 'WR16',
      says: 'a second run announces the library again and doubles nothing',
      isOwnChoice: true,
      run: async ({ open }) => {
        const stage = await open({ loads: 2 });
        equal(stage.announcements().length, 2, 'announcements');
        let calls = 0;
        stage.call('addHandler', 'x', async () => void calls++);
        await stage.send({ messageType: 'x', messageData: '{}' });
        equal(calls, 1, 'calls of the handler');
        const before = stage.posts().length;
        await stage.input('mousemove');
        equal(stage.posts().length, before + 1, 'posts of one mouse move');
      },
    },
  ],
  origins: [
    {
      rule: 'WR15',
      says: 'without attributes, the referrer names the host',
      run: async ({ open }) => {
        const stage = await open({ crmUrl: null });
        equal(stage.announcements(), [[stage.hostOrigin]], 'origins');
      },
    },
    {
      rule: 'WR15',
      says: 'data-crmurl takes precedence over the referrer; path and query are dropped',
      run: async ({ open }) => {
        const stage = await open({
          crmUrl: 'https://org.crm.test/x?y',
          referrer: 'http://a.test/',
        });
        equal(stage.announcements(), [['https://org.crm.test']], 'origins');
      },
    },
    {
      rule: 'WR15',
      says: 'an empty data-crmurl counts as none',
      run: async ({ open }) => {
        const stage = await open({ crmUrl: '' });
        equal(stage.announcements(), [[stage.hostOrigin]], 'origins');
      },
    },
    {
      rule: 'WR15',
      says: "an address without a scheme, and no referrer, result in the widget's own origin",
      run: async ({ open }) => {
        const bare = await open({ crmUrl: 'org.crm.test' });
        equal(bare.announcements(), [[bare.widgetOrigin]], 'origins');
        const none = await open({ crmUrl: null, referrer: '' });
        equal(none.announcements(), [[none.widgetOrigin]], 'origins');
      },
    },
    {
      rule: 'WR15',
      says: 'ucilib is the second entry, and requests go to it',
      run: async ({ open }) => {
        const search = `?a=1&ucilib=${encodeURIComponent('https://other.test/x')}`;
        const stage = await open({ search });
        equal(stage.announcements(), [[stage.hostOrigin, 'https://other.test']], 'origins');
        stage.call('getMode');
        await stage.settled();
        equal(stage.targets(), ['https://other.test'], 'target origins');
      },
    },
    {
      rule: 'WR15',
      says: 'the port is kept',
      isOwnChoice: true,
      run: async ({ open }) => {
        const stage = await open({ crmUrl: 'http://localhost:5173/x' });
        equal(stage.announcements(), [['http://localhost:5173']], 'origins');
      },
    },
    {
      rule: 'WR15',
      says: 'a wrong referrer lets every call time out',
      checks: [40],
      run: async ({ open }) => {
        const stage = await open({ crmUrl: null, referrer: 'http://wrong.test/reloaded' });
        const outcome = stage.call('getMode');
        await stage.settled();
        equal(stage.posts(), [], 'posts that reach the host');
        await stage.advance(10_000);
        rejectedWith(outcome, timeoutMap);
      },
    },
  ],
  activity: [
    {
      rule: 'WR18',
      says: 'each mouse move, touch and key posts onUserActivity, and a click posts nothing',
      run: async ({ open }) => {
        const stage = await open();
        for (const name of ['mousemove', 'touchstart', 'mousemove'] as const)
          await stage.input(name);
        await stage.input('keydown', { key: 'a', code: 'KeyA' });
        await stage.input('click');
        const types = stage.posts().map(({ messageType }) => messageType);
        equal(types, Array(4).fill('onUserActivity'), 'posts');
        for (const { messageData } of stage.posts()) equal(messageData, activity, 'data');
      },
    },
    {
      rule: 'WR18',
      says: 'Ctrl+Alt+Shift+D also posts debugInformationEvent, with a trailing space',
      run: async ({ open }) => {
        const stage = await open();
        const keys = { ctrlKey: true, altKey: true, shiftKey: true, key: 'D', code: 'KeyD' };
        await stage.input('keydown', { ...keys, shiftKey: false });
        equal(stage.posts().length, 1, 'posts without Shift');
        await stage.input('keydown', keys);
        const debug = stage
          .posts()
          .find(({ messageType }) => messageType === 'debugInformationEvent');
        equal(debug?.messageData, new Map([['value', 'event form main lib ']]), 'data');
        equal(stage.posts().length, 3, 'posts');
      },
    },
  ],
  namespace: [
    {
      rule: 'WR19',
      says: 'is not thenable, and unknown members are undefined',
      run: async ({ open }) => {
        const framework = (await open()).framework();
        for (const name of ['then', 'catch', 'initLogAnalytics', 'retrieveMultipleRecords', 'x']) {
          isTrue(!(name in framework), `no member ${name}`);
        }
      },
    },
    {
      rule: 'WR19',
      says: 'has the constants and namespaces that widgets rely on',
      run: async ({ open }) => {
        const framework = (await open()).framework();
        const names = 'MessageType Constants Utility postMessageNamespace ResponseReason ErrorCode';
        for (const name of [...names.split(' '), 'EventType', 'AnalyticsConstants']) {
          equal(typeof framework[name], 'object', `typeof ${name}`);
        }
        const { MessageType, Constants } = framework;
        const types = new Map(Object.entries(Object(MessageType) as object));
        equal(types.get('setMode'), 'setmode', 'MessageType.setMode');
        equal(types.get('onUserActivity'), 'onUserActivity', 'MessageType.onUserActivity');
        equal(
          new Map(Object.entries(Object(Constants) as object)).get('value'),
          'value',
          'Constants.value',
        );
      },
    },
    {
      rule: 'WR19',
      says: 'its functions need no this',
      run: async ({ open }) => {
        const stage = await open();
        const { getMode } = stage.framework();
        isTrue(typeof getMode === 'function', 'getMode is a function');
        (getMode as () => Promise<unknown>)().catch(() => undefined);
        await stage.settled();
        equal(stage.posts().length, 1, 'posts');
      },
    },
  ],
} satisfies LibraryCasesFor<Record<Topic, unknown>>;

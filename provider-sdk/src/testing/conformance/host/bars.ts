import type { notificationEvents, notificationMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { arrived, heard } from './steps.ts';

type Notifications = typeof notificationMethods;

/** Global bars and the progress indicator: everything except the toasts. */
export const barHostCases = {
  showGlobalNotification: [
    {
      rule: 'NT13',
      says: 'returns an ID and shows a bar of that level, information when unknown',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const ids = new Set<unknown>();
        for (const level of [1, 2, 3, 4, 'INFO']) {
          ids.add(await phone.call('showGlobalNotification', { message: `m${level}`, level }));
        }
        equal(ids.size, 5, 'different ids');
        equal((await stage.agent.look()).bars, [
          ['information', 'mINFO'],
          ['information', 'm4'],
          ['warning', 'm3'],
          ['error', 'm2'],
          ['success', 'm1'],
        ]);
      },
    },
  ],
  clearGlobalNotification: [
    {
      rule: 'NT13',
      says: 'removes the bar and returns null, also for an empty or unknown ID',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const id = await phone.call('showGlobalNotification', { message: 'm', level: 1 });
        for (const given of ['', 'unknown', id]) {
          equal(await phone.call('clearGlobalNotification', given), null, 'answer');
        }
        equal((await stage.agent.look()).bars, [], 'bars');
      },
    },
  ],
  showTimeoutGlobalNotification: [
    {
      rule: 'NT13',
      says: 'shows a warning and returns its ID',
      run: async ({ open }) => {
        const stage = await open();
        const id = await stage.widget('phone').call('showTimeoutGlobalNotification');
        equal(typeof id, 'string', 'typeof answer');
        equal(
          (await stage.agent.look()).bars.map(([level]) => level),
          ['warning'],
          'bars',
        );
      },
    },
  ],
  showProgressIndicator: [
    {
      rule: 'NT14',
      says: 'shows the text, replaced by a second one, and returns null',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        for (const text of ['one', 'two']) {
          equal(await phone.call('showProgressIndicator', text), null, 'answer');
          equal((await stage.agent.look()).progress, text, 'text');
        }
      },
    },
  ],
  closeProgressIndicator: [
    {
      rule: 'NT14',
      says: 'removes it and returns null, also when there is none',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        equal(await phone.call('closeProgressIndicator'), null, 'answer without one');
        await phone.call('showProgressIndicator', 'one');
        equal(await phone.call('closeProgressIndicator'), null, 'answer');
        equal((await stage.agent.look()).progress, undefined, 'text');
      },
    },
  ],
} satisfies HostCasesFor<Omit<Notifications, 'notifyEvent' | 'cancelEvent'>>;

export const notificationEventCases = {
  onGlobalNotificationActionClick: [
    {
      rule: 'NT15',
      says: 'notifies the provider of the bar that its action was chosen',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        const action = { actionLabel: 'Show', eventHandler: 'any' };
        const options = { message: 'm', level: 4, action };
        const notificationId = await stage.widget('chat').call('showGlobalNotification', options);
        for (let times = 0; times < 2; times++) await stage.agent.chooseBarAction();
        await arrived(stage);
        const told = heard(stage.widget('chat'), 'onGlobalNotificationActionClick');
        equal(told, [{ notificationId }, { notificationId }], 'told to chat');
        const other = heard(stage.widget('phone'), 'onGlobalNotificationActionClick');
        equal(other, [], 'told to phone');
      },
    },
  ],
} satisfies HostCasesFor<typeof notificationEvents>;

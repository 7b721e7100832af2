import type { sessionMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { missing, openSession, rejectionOf, sessionOf } from './steps.ts';

type Indicator = 'requestFocusSession' | 'notifyKpiBreach' | 'notifyNewActivity';

/** Marks that draw the agent's attention to a session. */
export const indicatorHostCases = {
  requestFocusSession: [
    {
      rule: 'SE13',
      says: 'marks the session until the agent opens it, and moves no focus',
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        const second = await openSession(stage);
        equal(await stage.widget('phone').call('requestFocusSession', first, 'corr'), null);
        equal((await sessionOf(stage, first)).wantsAttention, true, 'mark');
        equal((await sessionOf(stage, second)).isFocused, true, 'focus');
        await stage.agent.focusSession(first);
        equal((await sessionOf(stage, first)).wantsAttention, false, 'mark once focused');
      },
    },
    {
      rule: 'SE3',
      says: 'refuses a foreign session',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        const id = await openSession(stage, 'chat');
        const refused = rejectionOf(stage.widget('phone').call('requestFocusSession', id));
        equal(await refused, missing(id, 'requestFocusSession'), 'failure');
      },
    },
  ],
  notifyKpiBreach: [
    {
      rule: 'SE14',
      says: 'true or no flag sets the urgent mark, and a strict false clears it',
      checks: [38],
      run: async ({ open }) => {
        const stage = await open();
        const id = await openSession(stage);
        const phone = stage.widget('phone');
        for (const [args, isUrgent] of [
          [[true, 'late'], true],
          [[false], false],
          [[], true],
        ] as const) {
          equal(await phone.call('notifyKpiBreach', id, ...args), null, 'answer');
          equal((await sessionOf(stage, id)).isUrgent, isUrgent, `mark after ${args.join()}`);
        }
      },
    },
    {
      rule: 'SE14',
      says: 'the details appear as the tooltip, and the mark stays when the agent opens the session',
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        await openSession(stage);
        await stage.widget('phone').call('notifyKpiBreach', first, true, 'late');
        await stage.agent.focusSession(first);
        const { isUrgent, urgency } = await sessionOf(stage, first);
        equal([isUrgent, urgency], [true, 'late'], 'mark');
      },
    },
  ],
  notifyNewActivity: [
    {
      rule: 'SE12',
      says: 'shows a count on an unfocused session until the agent opens it',
      checks: [31],
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        await openSession(stage);
        equal(await stage.widget('phone').call('notifyNewActivity', first, 3), null, 'answer');
        equal((await sessionOf(stage, first)).activity, 3, 'count');
        await stage.agent.focusSession(first);
        equal((await sessionOf(stage, first)).activity, undefined, 'count once focused');
      },
    },
    {
      rule: 'SE12',
      says: 'shows nothing on the focused session, and nothing for invalid counts',
      checks: [31],
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        const second = await openSession(stage);
        const phone = stage.widget('phone');
        equal(await phone.call('notifyNewActivity', second, 3), null, 'answer');
        equal((await sessionOf(stage, second)).activity, undefined, 'count in focus');
        for (const count of [-1, 'corr', {}]) {
          equal(await phone.call('notifyNewActivity', first, count), null, 'answer');
          equal((await sessionOf(stage, first)).activity, undefined, 'odd count');
        }
      },
    },
    {
      rule: 'SE12',
      says: 'no count and shouldReset clear it, and 0 is a dot',
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        await openSession(stage);
        const phone = stage.widget('phone');
        for (const [args, expected] of [
          [[0], 0],
          [[5], 5],
          [[5, true], undefined],
          [[2], 2],
          [[], undefined],
        ] as const) {
          await phone.call('notifyNewActivity', first, ...args);
          equal((await sessionOf(stage, first)).activity, expected, `after ${args.join()}`);
        }
      },
    },
  ],
} satisfies HostCasesFor<Pick<typeof sessionMethods, Indicator>>;

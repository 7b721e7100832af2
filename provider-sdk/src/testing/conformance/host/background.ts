import type { backgroundMethods } from '../../../contract/index.ts';
import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { answersTo, repliesOf, reply, request } from './raw-messages.ts';
import { arrived } from './steps.ts';

export const backgroundHostCases = {
  addGenericHandler: [
    {
      rule: 'EV12',
      says: 'returns true, whatever the name',
      run: async ({ open }) => {
        const stage = await open();
        for (const eventType of ['onmodechanged', 'my-event', 'onModeChanged']) {
          const answers = await answersTo(stage, request('addGenericHandler', { eventType }));
          equal(answers, [reply(new Map([['value', true]]))], 'answers');
        }
      },
    },
    {
      rule: 'EV12',
      says: 'predefined events reach widgets that never registered',
      run: async ({ open }) => {
        const stage = await open();
        await stage.widget('phone').call('setMode', 1);
        await arrived(stage);
        isTrue(stage.widget('phone').events().length > 0, 'events were sent');
      },
    },
  ],
  removeGenericHandler: [
    {
      rule: 'EV12',
      says: 'returns true, registered or not',
      run: async ({ open }) => {
        const answers = answersTo(
          await open(),
          request('removeGenericHandler', { eventType: 'x' }),
        );
        equal(await answers, [reply(new Map([['value', true]]))], 'answers');
      },
    },
  ],
  onUserActivity: [
    {
      rule: 'WR18',
      says: 'a flood of it gets replies',
      checks: [33],
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const message = request('onUserActivity', { value: 'event form main lib' });
        for (let count = 0; count < 100; count++) phone.post(message);
        await stage.settled();
        equal(repliesOf(phone).length, 100, 'answers');
        equal(repliesOf(phone)[0], reply(new Map([['value', true]])), 'first answer');
      },
    },
  ],
  debugInformationEvent: [
    {
      rule: 'WR18',
      says: 'returns a success without content',
      run: async ({ open }) => {
        const answers = await answersTo(await open(), request('debugInformationEvent'));
        equal(answers, [reply(new Map())], 'answers');
      },
    },
  ],
  logErrorsAndReject: [
    {
      rule: 'WR9',
      says: 'returns a success without a value',
      run: async ({ open }) => {
        const data = { errorMsg: 'x', correlationId: undefined, functName: 'setmode' };
        const [answer] = await answersTo(await open(), request('logErrorsAndReject', data));
        equal(answer?.messageOutcome, 'success', 'outcome');
      },
    },
  ],
} satisfies HostCasesFor<typeof backgroundMethods>;

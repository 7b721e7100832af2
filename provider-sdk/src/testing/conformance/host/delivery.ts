import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { arrived, incomingCall } from './steps.ts';

export const eventDeliveryCases = {
  envelope: [
    {
      rule: 'EV13',
      says: 'an event is a JSON string with its own ID',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        await arrived(stage);
        const events = phone
          .received()
          .filter(({ messageOutcome }) => messageOutcome === undefined);
        const ids = new Set(events.map(({ messageCorrelationId }) => messageCorrelationId));
        equal(ids.size, events.length, 'ids of their own');
        isTrue(events.length > 0, 'there are events');
        for (const { messageData } of events) equal(typeof messageData, 'string', 'typeof data');
      },
    },
    {
      rule: 'EV3',
      says: 'a handler that throws, rejects or returns nothing stops nothing',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('addHandler', 'onmodechanged', () => {
          throw new Error('broken');
        });
        await phone.call('addHandler', 'onmodechanged', () => undefined);
        for (const mode of [1, 0, 1]) equal(await phone.call('setMode', mode), mode, 'answer');
        await arrived(stage);
        equal(phone.events().filter(([name]) => name === 'onmodechanged').length, 3, 'events');
      },
    },
    {
      rule: 'EV4',
      says: 'an event that is never answered stops nothing',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('addHandler', 'onmodechanged', () => new Promise(() => undefined));
        const answer = phone.call('notifyEvent', incomingCall).catch(() => undefined);
        await phone.call('setMode', 1);
        await stage.pass(20_000);
        await stage.agent.acceptToast();
        equal(await answer, '{"actionName":"Accept","responseReason":"Accept"}', 'notifyEvent');
      },
    },
  ],
} satisfies HostCasesFor<Record<'envelope', unknown>>;

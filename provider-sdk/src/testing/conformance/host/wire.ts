import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { isMap } from '../unmet.ts';
import { answersTo, repliesOf, reply, request } from './raw-messages.ts';
import { arrived, openSession } from './steps.ts';

type Topic = 'raiseEvent' | 'replies' | 'senders' | 'junk';

const noHandlers = new Map([
  ['message', 'No handlers found to process the request.'],
  ['msdyn_name', undefined],
]);
const unknownSender = new Map([
  [
    'message',
    'Sender domain is not a recognized or is invalid and hence the message cant be processed',
  ],
  ['msdyn_name', undefined],
]);

export const wireHostCases = {
  raiseEvent: [
    {
      rule: 'EV11',
      says: 'resolves to null when no handler listens on the page',
      checks: [36],
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        equal(await phone.call('raiseEvent', 'my-event', '{}'), null, 'answer');
      },
    },
  ],
  replies: [
    {
      rule: 'WR4',
      says: 'an unknown message type is a success with a message and no value',
      checks: [21],
      run: async ({ open }) => {
        equal(await answersTo(await open(), request('nobody')), [reply(noHandlers)], 'answers');
      },
    },
    {
      rule: 'WR20',
      says: 'every reply is marked as one, and carries a Map where the library makes JSON text from it',
      checks: [23],
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        for (const [method, ...args] of [
          ['getEnvironment'],
          ['createRecord', 'task', '{"subject":"x"}'],
          ['searchAndOpenRecords', 'task', '?$top=1', true],
          ['cancelEvent', 't'],
          ['getMode'],
        ] as const) {
          await phone.call(method, ...args);
        }
        for (const { messageType, messageData } of repliesOf(phone)) {
          equal(messageType, 'CIF_Response', 'messageType');
          isTrue(isMap(messageData), 'messageData is a Map');
        }
        const values = repliesOf(phone).map(({ messageData }) =>
          isMap(messageData) ? messageData.get('value') : undefined,
        );
        for (const value of values.slice(0, 4)) {
          isTrue(isMap(value) || Array.isArray(value), 'value is a Map or an array');
        }
      },
    },
    {
      rule: 'WR20',
      says: 'originURL is not echoed, and the reply carries the ID of its request',
      run: async ({ open }) => {
        const stage = await open();
        const [answer] = await answersTo(stage, request('getmode', { correlationId: 'c' }));
        equal(answer, reply(new Map([['value', 2]])), 'answer');
      },
    },
    {
      rule: 'WR6',
      says: 'an argument of the wrong type is refused with a message',
      run: async ({ open }) => {
        const [answer] = await answersTo(await open(), request('getSession', { sessionId: 5 }));
        equal(answer?.messageOutcome, 'failure', 'outcome');
        const data = answer?.messageData;
        isTrue(isMap(data) && String(data.get('message')).includes('sessionId'), 'names the path');
      },
    },
    {
      rule: 'WR8',
      says: 'a refusal is a Map of message and msdyn_name, the message type',
      run: async ({ open }) => {
        const [answer] = await answersTo(await open(), request('getSession', { sessionId: 'x' }));
        const text = new Map([
          ['message', 'Session with ID:x does not exist'],
          ['msdyn_name', 'getSession'],
        ]);
        equal(answer, reply(text, 'failure'), 'answer');
      },
    },
    {
      rule: 'WR3',
      says: 'a request without an ID is carried out and gets no reply',
      run: async ({ open }) => {
        const stage = await open();
        const silent = { messageType: 'setmode', messageData: new Map([['value', 1]]) };
        const answers = await answersTo(stage, silent);
        equal(
          answers.filter(({ messageOutcome }) => messageOutcome !== undefined),
          [],
          'answers',
        );
        equal((await stage.agent.look()).panel, 'docked', 'panel');
      },
    },
  ],
  senders: [
    {
      rule: 'HO1',
      says: 'an unknown window gets a failure to a request, else silence; nothing changes',
      checks: [22],
      run: async ({ open }) => {
        const stage = await open();
        const message = request('setmode', { value: 1 });
        equal(await stage.fromStranger(message), [reply(unknownSender, 'failure')], 'answers');
        equal(
          await stage.fromStranger({ messageType: 'x', messageData: new Map() }),
          [],
          'answers',
        );
        equal((await stage.agent.look()).panel, 'hidden', 'panel');
      },
    },
    {
      rule: 'HO7',
      says: 'each widget gets only its own replies and events',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        await openSession(stage, 'phone');
        const before = stage.widget('chat').received().length;
        await stage.widget('phone').call('getSession', 'session-id-1');
        await stage.widget('phone').call('setSessionTitle', { customerName: 'x' });
        await arrived(stage);
        equal(stage.widget('chat').received().slice(before), [], 'messages for the other');
      },
    },
    {
      rule: 'HO4',
      says: 'the owner of the focused session is active, on Home the first in order',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        await openSession(stage, 'chat');
        equal(await stage.widget('chat').call('setMode', 0), 0, 'in its session');
        await stage.agent.focusSession('session-id-0');
        equal(await stage.widget('phone').call('renderSearchPage', 'contact', ''), null, 'on Home');
      },
    },
  ],
  junk: [
    {
      rule: 'WR1',
      says: 'junk does no harm and gets no reply',
      run: async ({ open }) => {
        const stage = await open();
        for (const message of [null, 'text', 7, {}, [], { messageType: 7 }]) {
          equal(await answersTo(stage, message), [], 'answers');
        }
        equal(await stage.widget('phone').call('getMode'), 2, 'the host goes on');
      },
    },
    {
      rule: 'WR2',
      says: 'a request whose data is not a Map gets no reply',
      run: async ({ open }) => {
        const message = { messageType: 'getmode', messageData: {}, messageCorrelationId: 'q1' };
        equal(await answersTo(await open(), message), [], 'answers');
      },
    },
    {
      rule: 'WR5',
      says: 'a reply without a pending request is ignored',
      run: async ({ open }) => {
        equal(await answersTo(await open(), reply(new Map())), [], 'answers');
      },
    },
  ],
} satisfies HostCasesFor<Record<Topic, unknown>>;

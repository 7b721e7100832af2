import { equal, isPending, resolvedTo } from '../assertions.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { replyTo } from '../expectations.ts';

const foreign = { origin: 'http://evil.test' };
const event = { messageType: 'x', messageData: '{}' };
const asking = { ...event, messageCorrelationId: 'q' };

const unknownSender =
  'Sender domain is not a recognized or is invalid and hence the message cant be processed';
const noSender = 'Origin/Source of the message cant be null or all';

function failureWith(text: string): object {
  const messageData = new Map([
    ['message', text],
    ['msdyn_name', undefined],
  ]);
  const messageType = 'CIF_Response';
  return { messageOutcome: 'failure', messageData, messageCorrelationId: 'q', messageType };
}

export const senderLibraryCases = {
  senders: [
    {
      rule: 'WR14',
      says: 'a foreign sender that expects a reply gets a failure, and any other gets nothing',
      run: async ({ open }) => {
        const stage = await open();
        await stage.send(event, foreign);
        equal(stage.posts(), [], 'posts');
        await stage.send(asking, foreign);
        equal(stage.posts(), [failureWith(unknownSender)], 'posts');
      },
    },
    {
      rule: 'WR14',
      says: 'a foreign reply does not settle a request',
      run: async ({ open }) => {
        const stage = await open();
        const outcome = stage.call('getMode');
        await stage.settled();
        await stage.send(replyTo(stage.posts()[0], new Map([['value', 1]])), foreign);
        isPending(outcome);
      },
    },
    {
      rule: 'WR14',
      says: "only the sender's host name counts, not scheme and port",
      run: async ({ open }) => {
        const stage = await open();
        const outcome = stage.call('getMode');
        await stage.settled();
        const { hostname } = new URL(stage.hostOrigin);
        const reply = replyTo(stage.posts()[0], new Map([['value', 1]]));
        await stage.send(reply, { origin: `https://${hostname}:8443` });
        resolvedTo(outcome, 1);
      },
    },
    {
      rule: 'WR14',
      says: 'an entry that starts with a star matches by suffix',
      run: async ({ open }) => {
        const stage = await open({ crmUrl: 'http://*.crm.test' });
        const heard: string[] = [];
        stage.call('addHandler', 'x', async (data: unknown) => heard.push(String(data)));
        await stage.settled();
        for (const host of ['a.crm.test', 'evilcrm.test', 'crm.evil.test']) {
          await stage.send({ ...event, messageData: host }, { origin: `http://${host}` });
        }
        equal(heard, ['a.crm.test', 'evilcrm.test'], 'senders that were heard');
      },
    },
    {
      rule: 'WR14',
      says: 'a message without a source is refused with a specific text',
      run: async ({ open }) => {
        const stage = await open();
        await stage.send(asking, { hasNoSource: true });
        equal(stage.posts(), [failureWith(noSender)], 'posts');
      },
    },
  ],
} satisfies LibraryCasesFor<Record<'senders', unknown>>;

import { equal, isPending, isTrue, rejectedWith, resolvedTo } from '../assertions.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { callAndArrive, replyTo, timeoutMap } from '../expectations.ts';
import type { LibraryStage } from '../library-stage.ts';
import { isMap } from '../unmet.ts';

type Topic = 'requests' | 'replies' | 'junk' | 'odd arguments';

const notPosted = JSON.stringify({
  message: 'Not able to post the request to receiving window after multiple tries.',
});

/** Calls `getMode` and lets its request arrive. */
async function asked(stage: LibraryStage) {
  const outcome = stage.call('getMode');
  await stage.settled();
  return outcome;
}

export const wireLibraryCases = {
  requests: [
    {
      rule: 'WR10',
      says: 'a request has exactly three members, in their order',
      run: async ({ open }) => {
        const stage = await open();
        await asked(stage);
        const members = Object.keys(stage.posts()[0] ?? {});
        equal(members, ['messageType', 'messageData', 'messageCorrelationId'], 'members');
      },
    },
    {
      rule: 'WR10',
      says: 'correlation IDs are short base-36 text, new for each request',
      run: async ({ open }) => {
        const stage = await open();
        for (let count = 0; count < 50; count++) stage.call('getMode');
        await stage.settled();
        const ids = stage.posts().map(({ messageCorrelationId }) => String(messageCorrelationId));
        isTrue(
          ids.every((id) => /^[0-9a-z]{1,9}$/.test(id)),
          `base-36 text: ${ids.join()}`,
        );
        isTrue(new Set(ids).size > 45, 'fresh ids');
      },
    },
    {
      rule: 'WR15',
      says: 'requests go to the origin of the host',
      run: async ({ open }) => {
        const stage = await open();
        await asked(stage);
        equal(stage.targets(), [stage.hostOrigin], 'target origins');
      },
    },
    {
      rule: 'WR11',
      says: 'a value that cannot be cloned is tried three times, then rejected with text',
      checks: [15],
      run: async ({ open }) => {
        const stage = await open();
        const outcome = stage.call('createSession', { run: () => undefined });
        await stage.settled();
        rejectedWith(outcome, notPosted);
        equal(stage.targets().length, 3, 'tries');
        equal(stage.posts().length, 0, 'posts');
      },
    },
  ],
  replies: [
    {
      rule: 'WR12',
      says: 'false, 0, undefined and an empty Map are distinguished',
      checks: [10],
      run: async ({ open }) => {
        const replies = [
          [new Map([['value', false]]), false],
          [new Map([['value', 0]]), 0],
          [new Map(), null],
          [undefined, null],
        ] as const;
        for (const [data, expected] of replies) {
          const stage = await open();
          const outcome = await asked(stage);
          await stage.send(replyTo(stage.posts()[0], data));
          resolvedTo(outcome, expected);
        }
      },
    },
    {
      rule: 'WR12',
      says: 'getSession resolves to a Map',
      checks: [9],
      run: async ({ open }) => {
        const stage = await open();
        const outcome = stage.call('getSession', 'session-id-1');
        await stage.settled();
        const session = new Map([['sessionId', 'session-id-1']]);
        await stage.send(replyTo(stage.posts()[0], new Map([['value', session]])));
        const state = outcome.read();
        isTrue(typeof state === 'object' && 'resolved' in state && isMap(state.resolved), 'a Map');
      },
    },
    {
      rule: 'WR5',
      says: 'a late reply changes nothing and gets no reply',
      checks: [11],
      run: async ({ open }) => {
        const stage = await open();
        const outcome = await asked(stage);
        await stage.advance(11_000);
        await stage.send(replyTo(stage.posts()[0], new Map([['value', 1]])));
        rejectedWith(outcome, timeoutMap);
        equal(stage.posts().length, 1, 'posts');
      },
    },
    {
      rule: 'WR5',
      says: 'of two replies the first counts, and the second is ignored',
      run: async ({ open }) => {
        const stage = await open();
        const outcome = await asked(stage);
        const [request] = stage.posts();
        await stage.send(replyTo(request, new Map([['value', 1]])));
        await stage.send(replyTo(request, new Map([['value', 2]]), 'failure'));
        resolvedTo(outcome, 1);
        equal(stage.posts().length, 1, 'posts');
      },
    },
    {
      rule: 'WR5',
      says: 'a reply counts only for its own request',
      run: async ({ open }) => {
        const stage = await open();
        const first = await asked(stage);
        const second = await asked(stage);
        await stage.send(replyTo(stage.posts()[1], new Map([['value', 2]])));
        isPending(first);
        resolvedTo(second, 2);
      },
    },
    {
      rule: 'WR12',
      says: 'an old reply without a type counts while its request is pending',
      run: async ({ open }) => {
        const stage = await open();
        const outcome = await asked(stage);
        const { messageCorrelationId } = stage.posts()[0] ?? {};
        const messageData = new Map([['value', 1]]);
        await stage.send({ messageOutcome: 'success', messageData, messageCorrelationId });
        resolvedTo(outcome, 1);
      },
    },
    {
      rule: 'WR13',
      says: 'an answered request does not time out',
      run: async ({ open }) => {
        const stage = await open();
        const outcome = await asked(stage);
        await stage.send(replyTo(stage.posts()[0], new Map([['value', 1]])));
        await stage.advance(60_000);
        resolvedTo(outcome, 1);
      },
    },
  ],
  junk: [
    {
      rule: 'WR1',
      says: 'junk does no harm and gets no reply',
      run: async ({ open }) => {
        const stage = await open();
        const odd = [null, 'text', 7, {}, [], { messageType: 'x' }];
        for (const message of odd) await stage.send(message);
        const wrong = [{}, 5, null, ['a'], undefined];
        for (const messageData of wrong) {
          await stage.send({ messageType: 'x', messageData, messageCorrelationId: 'q' });
        }
        await stage.send({
          messageType: 'CIF_Response',
          messageData: '{}',
          messageCorrelationId: 'q',
        });
        equal(stage.posts(), [], 'posts');
        const outcome = await asked(stage);
        await stage.send(replyTo(stage.posts()[0], new Map([['value', 1]])));
        resolvedTo(outcome, 1);
      },
    },
  ],
  'odd arguments': [
    {
      rule: 'WR10',
      says: 'unchecked arguments are posted unchanged, whatever they are',
      run: async (context) => {
        const odd = [NaN, -0, 5n, new Date(0), [undefined], new Map([['k', new Map()]]), /x/, ''];
        for (const argument of odd) {
          const { stage } = await callAndArrive({ ...context, method: 'refreshForm' }, [
            argument,
            argument,
          ]);
          const expected = new Map([
            ['save', argument],
            ['correlationId', argument],
          ]);
          equal(stage.posts()[0]?.messageData, expected, 'messageData');
        }
      },
    },
    {
      rule: 'WR11',
      says: 'a symbol or a function anywhere rejects with text, and throws nothing',
      run: async (context) => {
        for (const argument of [Symbol('s'), () => undefined]) {
          const { outcome } = await callAndArrive({ ...context, method: 'getTabs' }, [argument]);
          rejectedWith(outcome, notPosted);
        }
      },
    },
  ],
} satisfies LibraryCasesFor<Record<Topic, unknown>>;

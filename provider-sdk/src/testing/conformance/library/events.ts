import { equal, isTrue, returned } from '../assertions.ts';
import type { LibraryCasesFor, LibraryContext } from '../cases.ts';
import { answersAtOnce, posts, refuses, replyTo } from '../expectations.ts';
import type { LibraryStage, Post } from '../library-stage.ts';
import { timedValue } from '../styles.ts';
import { isMap } from '../unmet.ts';

/** Methods of the library that fit no table of the contract. */
export type IrregularMethod = 'addHandler' | 'removeHandler' | 'raiseEvent' | 'isNullOrUndefined';

const event = { messageType: 'onmodechanged', messageData: '{"value":1}' };
const asked = { ...event, messageCorrelationId: 'e1' };
const resolved = async (): Promise<void> => undefined;
const noHandlers = new Map([
  ['message', 'No handlers found to process the request.'],
  ['msdyn_name', undefined],
]);

/** Raises the event and returns the answers that the library sent. */
async function answersOf(stage: LibraryStage, message: object = asked): Promise<readonly Post[]> {
  await stage.settled();
  const before = stage.posts().length;
  await stage.send(message);
  return stage.posts().slice(before);
}

function answer(messageOutcome: string, messageData: unknown): object {
  return { messageOutcome, messageData, messageCorrelationId: 'e1', messageType: 'CIF_Response' };
}

async function withHandlers(
  { open }: LibraryContext,
  ...handlers: readonly ((data: unknown) => unknown)[]
): Promise<LibraryStage> {
  const stage = await open();
  for (const handler of handlers) stage.call('addHandler', 'onmodechanged', handler);
  return stage;
}

export const eventLibraryCases = {
  addHandler: [
    posts(
      ['x', resolved, 'c'],
      'addGenericHandler',
      { eventType: 'x', correlationId: 'c' },
      { checks: [12] },
    ),
    refuses(['', resolved, 'c'], {
      text: 'The parameter EventName is blank. Provide a value to the parameter.',
      functName: 'addGenericHandler',
      correlationId: 'c',
    }),
    refuses(['x', null], {
      text: 'Passing data parameters to addHandler is mandatory.',
      functName: 'addGenericHandler',
    }),
    {
      rule: 'EV6',
      says: 'returns undefined, not a promise',
      run: async ({ open }) =>
        returned((await open()).call('addHandler', 'x', resolved), undefined),
    },
    {
      rule: 'EV6',
      says: 'the handler gets the JSON string, and its promise is the answer',
      checks: [12],
      run: async (context) => {
        const seen: unknown[] = [];
        const stage = await withHandlers(context, async (data) => {
          seen.push(data);
          return { done: true };
        });
        equal(await answersOf(stage), [answer('success', { done: true })], 'answers');
        equal(seen, ['{"value":1}'], 'arguments of the handler');
      },
    },
    {
      rule: 'EV3',
      says: 'a handler that rejects answers with a failure that carries the reason',
      run: async (context) => {
        const stage = await withHandlers(context, () => Promise.reject({ why: 'busy' }));
        equal(await answersOf(stage), [answer('failure', { why: 'busy' })], 'answers');
      },
    },
    {
      rule: 'EV7',
      says: 'a handler that returns no promise answers with a failure and a Map',
      checks: [12],
      run: async (context) => {
        const stage = await withHandlers(context, () => undefined);
        const [failure] = await answersOf(stage);
        equal(failure?.messageOutcome, 'failure', 'outcome');
        equal(failure?.messageCorrelationId, 'e1', 'correlation id');
        const data = failure?.messageData;
        isTrue(
          isMap(data) && [...data.keys()].join() === 'message,msdyn_name',
          'a Map of the text',
        );
      },
    },
    {
      rule: 'EV7',
      says: 'a handler that throws answers with its text, and the next one still runs',
      run: async (context) => {
        const seen: unknown[] = [];
        const stage = await withHandlers(
          context,
          () => {
            throw new Error('broken');
          },
          async (data) => void seen.push(data),
        );
        const text = new Map([
          ['message', 'broken'],
          ['msdyn_name', undefined],
        ]);
        const expected = [answer('failure', text), answer('success', undefined)];
        equal(await answersOf(stage), expected, 'answers');
        equal(seen.length, 1, 'calls of the second handler');
      },
    },
    {
      rule: 'EV8',
      says: 'an event without a handler is answered with success and a message',
      checks: [13],
      run: async ({ open }) =>
        equal(await answersOf(await open()), [answer('success', noHandlers)], 'answers'),
    },
    {
      rule: 'EV9',
      says: 'handlers run in the order in which they were added, each once, and each answers',
      run: async (context) => {
        const order: string[] = [];
        const first = async (): Promise<string> => String(order.push('first'));
        const second = async (): Promise<string> => String(order.push('second'));
        const stage = await withHandlers(context, first, second, first);
        equal((await answersOf(stage)).length, 2, 'number of answers');
        equal(order, ['first', 'second'], 'order of calls');
      },
    },
    {
      rule: 'EV5',
      says: 'event names are case-sensitive',
      run: async ({ open }) => {
        const stage = await open();
        stage.call('addHandler', 'onModeChanged', resolved);
        equal(await answersOf(stage), [answer('success', noHandlers)], 'answers');
      },
    },
    {
      rule: 'EV8',
      says: 'an event that expects no answer gets none, and the handler runs',
      run: async (context) => {
        const seen: unknown[] = [];
        const stage = await withHandlers(context, async (data) => void seen.push(data));
        equal(await answersOf(stage, event), [], 'answers');
        equal(seen.length, 1, 'calls');
      },
    },
    {
      rule: 'EV10',
      says: 'a Map gets the sender under originURL before the handler sees it',
      run: async (context) => {
        const seen: unknown[] = [];
        const stage = await withHandlers(context, async (data) => void seen.push(data));
        await answersOf(stage, { ...asked, messageData: new Map([['value', 1]]) });
        const expected = new Map<string, unknown>([
          ['value', 1],
          ['originURL', stage.hostOrigin],
        ]);
        equal(seen, [expected], 'arguments of the handler');
      },
    },
    {
      rule: 'EV6',
      says: 'an answer that cannot be cloned is not sent',
      run: async (context) => {
        const stage = await withHandlers(context, async () => () => undefined);
        equal(await answersOf(stage), [], 'answers');
      },
    },
  ],
  removeHandler: [
    posts(['x', resolved, 'c'], 'removeGenericHandler', { eventType: 'x', correlationId: 'c' }),
    refuses([null, resolved], {
      text: 'The EventName parameter is blank. Provide a value to the parameter.',
      functName: 'removeGenericHandler',
    }),
    refuses(['x', undefined, 'c'], {
      text: 'Passing data parameters to removeHandler is mandatory.',
      functName: 'removeGenericHandler',
      correlationId: 'c',
    }),
    {
      rule: 'EV8',
      says: 'once all handlers are removed, the event is not answered at all',
      run: async (context) => {
        const stage = await withHandlers(context, resolved);
        returned(stage.call('removeHandler', 'onmodechanged', resolved), undefined);
        equal(await answersOf(stage), [], 'answers');
      },
    },
    {
      rule: 'EV9',
      says: 'only the given function is removed',
      run: async (context) => {
        const seen: unknown[] = [];
        const stage = await withHandlers(context, async (data) => void seen.push(data));
        stage.call('removeHandler', 'onmodechanged', resolved);
        await answersOf(stage);
        equal(seen.length, 1, 'calls');
      },
    },
  ],
  raiseEvent: [
    posts(
      ['my-event', '{}', 'c'],
      'my-event',
      { value: '{}', correlationId: 'c' },
      { rule: 'EV11', checks: [36] },
    ),
    posts(
      ['my-event'],
      'my-event',
      { value: undefined, correlationId: undefined },
      { rule: 'EV11' },
    ),
    posts([''], '', { value: undefined, correlationId: undefined }, { rule: 'EV11' }),
    posts(
      ['my-event', { when: new Date(0) }],
      'my-event',
      { value: { when: new Date(0) }, correlationId: undefined },
      { rule: 'EV11' },
    ),
    refuses([null, '{}', 'c'], {
      text: 'raiseEvent payload data does not have eventName. ',
      functName: 'raiseEvent',
      correlationId: 'c',
    }),
    {
      rule: 'EV11',
      says: 'resolves to null when no handler listens on the page',
      checks: [36],
      run: async ({ open }) => {
        const stage = await open();
        const outcome = stage.call('raiseEvent', 'my-event', '{}');
        await stage.settled();
        await stage.send(replyTo(stage.posts()[0], noHandlers));
        equal(outcome.read(), { resolved: null }, 'outcome');
      },
    },
    ...timedValue(['my-event', '{}']),
  ],
  isNullOrUndefined: [
    answersAtOnce([null], true),
    answersAtOnce([undefined], true),
    answersAtOnce([0], false),
    answersAtOnce([''], false),
  ],
} satisfies LibraryCasesFor<Record<IrregularMethod, unknown>>;

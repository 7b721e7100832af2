import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { methods } from '../contract/index.ts';
import { createManualClock, createMemoryWidget, type MemoryWidget } from '../testing/index.ts';

// A failure prints seed and path: enter them here to see it again.
const settings = { seed: 20_260_701, numRuns: 1_500 };
const limit = 60_000;
const hostOrigin = 'https://host.test';

/** Error of a caller's own getter, for the caller to catch. */
class OwnError extends Error {}

const odd: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => {
  const node = fc.dictionary(
    fc.oneof(
      fc.constantFrom('message', 'then', 'context', 'templateParameters', 'notificationUXObject'),
      fc.string({ maxLength: 8 }),
    ),
    tie('any'),
    { maxKeys: 3 },
  );
  return {
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(
        null,
        undefined,
        true,
        false,
        '',
        ' ',
        '{"message":"x"}',
        '[1]',
        'null',
        '{"',
      ),
      fc.oneof(fc.integer(), fc.double(), fc.bigInt(), fc.date({ noInvalidDate: false })),
      fc.oneof(fc.string(), fc.constantFrom('x'.repeat(100_000), Symbol('s'), Symbol.iterator)),
      fc.constantFrom<unknown>(() => undefined, new WeakMap(), Promise.resolve(1), /x/),
      fc.constantFrom<unknown>(Object.create(null), new Uint8Array(2), new Error('x')),
      node,
      node.map((object) => Object.assign(object, { self: object })),
      fc.constantFrom('any', 'context', 'templateName', 'valueOf', 'then').map(withTrap),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.array(fc.tuple(tie('any'), tie('any')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
    ),
  };
}).any;

function withTrap(name: string): object {
  const get = (): never => {
    throw new OwnError('a getter of the caller');
  };
  return Object.defineProperties(
    {},
    { [name]: { enumerable: true, get }, [fc.toStringMethod]: { value: () => `trap ${name}` } },
  );
}

function aWidget() {
  const clock = createManualClock();
  const widget = createMemoryWidget({
    origin: 'https://widget.test',
    hostOrigin,
    after: clock.after,
    deliver: () => undefined,
  });
  const receive = (data: unknown): void =>
    widget.receive({ data: structuredClone(data), origin: hostOrigin, source: {} });
  return { ...widget, clock, receive };
}

const names = Object.keys(aWidget().framework);
const calls = fc.record({
  name: fc.constantFrom(...names),
  args: fc.array(odd, { maxLength: 5 }),
});

interface Posted {
  readonly messageType: unknown;
  readonly messageData: unknown;
  readonly messageCorrelationId: string;
  readonly messageOutcome?: unknown;
}

function postsOf({ posted }: MemoryWidget): readonly Posted[] {
  return posted as readonly Posted[];
}

/** The state of a call: settled once, permanently. */
interface Watched {
  thrown?: unknown;
  settlements: number;
  outcome: readonly [state: string, value?: unknown];
}

function watch(widget: MemoryWidget, name: string, args: readonly unknown[]): Watched {
  const watched: Watched = { settlements: 0, outcome: ['pending'] };
  const settle = (state: string) => (value: unknown) => {
    watched.settlements++;
    watched.outcome = [state, value];
  };
  try {
    const result = widget.framework[name]?.(...args);
    if (result instanceof Promise) result.then(settle('resolved'), settle('rejected'));
    else watched.outcome = ['returned', result];
  } catch (error) {
    watched.thrown = error;
    watched.outcome = ['thrown'];
  }
  return watched;
}

/** Waits until every promise that can settle has settled. */
async function flush(): Promise<void> {
  for (let round = 0; round < 8; round++) await Promise.resolve();
}

function holds<T>(values: fc.Arbitrary<T>, property: (value: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(values, property), settings);
}

const readingJson = new Set(['createRecord', 'updateRecord', 'updateConversation', 'notifyEvent']);

/** Bad JSON, an ID that is not a string, a width that is not a number, and errors of the caller's code. */
function mayThrow(name: string, error: unknown): boolean {
  if (error instanceof OwnError) return true;
  if (readingJson.has(name)) return error instanceof SyntaxError || error instanceof TypeError;
  return (name === 'closeTab' || name === 'setWidth') && error instanceof TypeError;
}

test(
  '[WR10] for any arguments, a call throws only for bad JSON, and posts three members once',
  () =>
    holds(calls, async ({ name, args }) => {
      const widget = aWidget();
      const { thrown } = watch(widget, name, args);
      await flush();
      if (thrown !== undefined && !mayThrow(name, thrown)) throw thrown as Error;
      expect(widget.posted.length).toBeLessThanOrEqual(1);
      for (const post of postsOf(widget)) {
        expect(Object.keys(post)).toEqual(['messageType', 'messageData', 'messageCorrelationId']);
        expect(post.messageData).toBeInstanceOf(Map);
        expect(post.messageCorrelationId).toMatch(/^[\da-z]+$/);
      }
    }),
  limit,
);

function isPlain(name: string): boolean {
  const found = Object.entries(methods).find(([known]) => known === name);
  return found === undefined || found[1].result.style === 'value';
}

test(
  '[WR11] for any arguments, a call of a value method that posted nothing settles by itself',
  () =>
    holds(calls, async ({ name, args }) => {
      const widget = aWidget();
      const watched = watch(widget, name, args);
      await flush();
      if (widget.posted.length > 0) return;
      // The text of WR11 is not a Map, so only methods that return a value unchanged can pass it
      // on.
      if (isPlain(name)) expect(watched.outcome).not.toEqual(['pending']);
      if (watched.outcome[0] === 'rejected') {
        expect(JSON.parse(String(watched.outcome[1]))).toEqual({ message: expect.any(String) });
      }
    }),
  limit,
);

const cloneable = odd.map((value) => {
  try {
    return structuredClone(value);
  } catch {
    return null; // Nothing else can arrive.
  }
});

const replies = fc.array(
  fc.record({
    isOwn: fc.boolean(),
    messageOutcome: fc.constantFrom<unknown>('success', 'failure', 'Success', undefined),
    messageData: fc.oneof(
      cloneable,
      cloneable.map((value) => new Map([['value', value]])),
      cloneable.map((value) => new Map([['value', new Map([['a', value]])]])),
    ),
    wait: fc.constantFrom<number>(0, 0, 0, 9_999, 10_000),
  }),
  { maxLength: 4 },
);

type Replies = typeof replies extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Makes valid calls, then delivers replies; returns the state of the promise and the posted
 * messages.
 */
async function converse(name: string, story: Replies) {
  const widget = aWidget();
  const watched = watch(widget, name, goodArguments[name] ?? ['{}', '{}', '{}', '{}']);
  const [request] = postsOf(widget);
  for (const { isOwn, messageOutcome, messageData, wait } of story) {
    widget.clock.advance(wait);
    const messageCorrelationId = isOwn ? request?.messageCorrelationId : 'foreign';
    const messageType = 'CIF_Response';
    widget.receive({ messageOutcome, messageData, messageCorrelationId, messageType });
    await flush();
  }
  widget.clock.advance(10_000);
  await flush();
  return { ...watched, posts: widget.posted.length };
}

const goodArguments: Readonly<Record<string, readonly unknown[]>> = {
  setMode: [1],
  setWidth: [400],
  notifyEvent: [{}],
};
const answered = Object.keys(methods);

test(
  '[WR5] the first timely reply settles the call, once, and no reply is answered',
  () =>
    holds(fc.tuple(fc.constantFrom(...answered), replies), async ([name, story]) => {
      const { outcome, settlements, posts } = await converse(name, story);
      const first = story.findIndex(({ isOwn }) => isOwn);
      const alone = await converse(name, first < 0 ? [] : untilOwn(story, first));
      expect(outcome).toEqual(alone.outcome);
      expect(settlements).toBeLessThanOrEqual(1);
      expect(posts).toBe(1);
    }),
  limit,
);

/** The first own reply, however late it was. */
function untilOwn(story: Replies, first: number): Replies {
  const wait = story.slice(0, first + 1).reduce((sum, reply) => sum + reply.wait, 0);
  return story.slice(first, first + 1).map((reply) => ({ ...reply, wait }));
}

/** Handlers, and the number of answers that each can give. */
const handlers = fc.uniqueArray(
  fc.constantFrom<{ readonly handler: unknown; readonly answers: number }>(
    { handler: undefined, answers: 0 },
    { handler: async () => 'done', answers: 1 },
    { handler: async () => () => 'not cloneable', answers: 0 },
    { handler: () => undefined, answers: 1 },
    { handler: () => Promise.reject(new Error('x')), answers: 1 },
    { handler: () => new Promise(() => undefined), answers: 0 },
    { handler: 'no function', answers: 1 },
  ),
  { maxLength: 3 },
);

const messages = fc.oneof(
  cloneable,
  fc.record(
    {
      messageType: fc.oneof(fc.constantFrom('onmodechanged', 'CIF_Response'), cloneable),
      messageData: fc.oneof(fc.constant('{}'), fc.constant(new Map()), cloneable),
      messageOutcome: cloneable,
      messageCorrelationId: fc.oneof(fc.constantFrom('a', 'b'), cloneable),
    },
    { requiredKeys: [] },
  ),
);

test(
  '[EV7] the library survives any message, and answers an event once for each handler',
  () =>
    holds(fc.tuple(handlers, fc.array(messages, { maxLength: 4 })), async ([added, story]) => {
      const widget = aWidget();
      for (const { handler } of added) watch(widget, 'addHandler', ['onmodechanged', handler]);
      await flush();
      for (const message of story) {
        const before = widget.posted.length;
        widget.receive(message);
        await flush();
        const answers = postsOf(widget).slice(before);
        const { messageType, messageCorrelationId: id } = Object(message) as Partial<Posted>;
        for (const answer of answers) expect(answer.messageCorrelationId).toEqual(id);
        const possible = added.reduce((sum, handler) => sum + handler.answers, 0);
        expect(answers.length).toBeLessThanOrEqual(
          messageType === 'CIF_Response' ? 0 : Math.max(1, possible),
        );
        const isHandled = added.some(({ handler }) => handler !== undefined);
        if (isHandled && isEvent(message)) expect(answers).toHaveLength(possible);
      }
    }),
  limit,
);

function isEvent(message: unknown): boolean {
  const { messageType, messageData, messageCorrelationId: id } = Object(message) as Partial<Posted>;
  const hasData = typeof messageData === 'string' || messageData instanceof Map;
  return messageType === 'onmodechanged' && hasData && typeof id === 'string' && id !== '';
}

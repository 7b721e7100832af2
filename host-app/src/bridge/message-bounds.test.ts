import { describe as describeValue } from 'provider-sdk/contract';
import { expect, test } from 'vitest';
import { exceededBound, messageBounds } from './message-bounds.ts';
import { aWorkbench } from './testing/workbench.ts';

/** Lists that each contain the next one twice: a walk visits 2 to the power of `levels` values. */
function doubled(levels: number): unknown {
  let list: unknown[] = [];
  for (let level = 0; level < levels; level++) list = [list, list];
  return list;
}

function nested(levels: number): unknown {
  let list: unknown[] = [];
  for (let level = 0; level < levels; level++) list = [list];
  return list;
}

function sparse(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function cycle(): unknown {
  const list: unknown[] = [];
  list.push(list, new Map([['again', list]]));
  return list;
}

const request = (messageType: string, entries: readonly [string, unknown][]) => ({
  messageType,
  messageData: new Map<string, unknown>(entries),
  messageCorrelationId: 'one',
});

const huge = 1n << 10_000_000n;

test.each<[name: string, value: unknown, bound: RegExp]>([
  ['lists that hold the next one twice', doubled(40), /100,000 values/],
  ['such lists as keys of a Map', new Map([[doubled(40), 1]]), /100,000 values/],
  ['such lists in a set', new Set([doubled(40)]), /100,000 values/],
  ['such lists as the cause of an error', new Error('x', { cause: doubled(40) }), /values/],
  ['such lists beside a way back', [cycle(), doubled(40)], /100,000 values/],
  ['an endless list without values', sparse(4_294_967_295), /100,000 values/],
  ['many bytes', new Uint8Array(1_000_000), /100,000 values/],
  ['letters as an object', Object('x'.repeat(1_000_000)), /100,000 values/],
  ['many levels', nested(2_000), /500 levels/],
  ['a huge integer', { id: huge }, /65,536 bits/],
])('[WR24] %s exceed a limit, which is named', (_name, value, bound) => {
  expect(exceededBound(structuredClone(value))).toMatch(bound);
});

test.each<[name: string, value: unknown]>([
  ['a long text', 'x'.repeat(20_000_000)],
  ['a way back', cycle()],
  ['many values', Array.from({ length: 90_000 }, (_, index) => index)],
  ['bytes that are not walked', new ArrayBuffer(20_000_000)],
  ['a few levels', nested(400)],
])('[WR24] %s exceeds no limit', (_name, value) => {
  expect(exceededBound(structuredClone(value))).toBeUndefined();
});

test('[WR24] shared values count as often as a walk would visit them', () => {
  const shared = sparse(messageBounds.values / 2 - 10);
  expect(exceededBound([shared, 'x'])).toBeUndefined();
  expect(exceededBound([shared, shared, 'x'])).toBeUndefined();
  expect(exceededBound([shared, shared, shared])).toBeDefined();
});

test.each([
  ['createsession', [['input', doubled(40)]]],
  ['notifyEvent', [['cifInput', { details: doubled(40) }]]],
  ['openForm', [['entityFormOptions', { entityName: doubled(40) }]]],
  ['setwidth', [['value', doubled(40)]]],
  ['nobodyknowsit', [['value', doubled(40)]]],
  [
    'getEntityMetadata',
    [
      ['entityName', 'account'],
      ['attributes', sparse(4_294_967_295)],
    ],
  ],
] as [string, [string, unknown][]][])(
  '[WR24] %s beyond a limit is refused with a failure, and leaves one line in the log',
  async (type, entries) => {
    const bench = aWorkbench({ providers: ['phone', 'mail'] });
    bench.widget('phone').post(request(type, entries));
    await bench.settled();
    expect(bench.diagnoses()).toContain('WR24');
    const [reply] = bench.widget('phone').received;
    expect(reply).toMatchObject({ messageOutcome: 'failure', messageCorrelationId: 'one' });
    const [logged] = bench.journal.traffic.entries();
    expect(logged?.data).toBe('Not kept: more than 100,000 values');
    expect(await bench.call('mail', 'getMode')).toBeDefined();
  },
);

test('[WR24] a reply to an event beyond a limit counts as a failed one', async () => {
  const bench = aWorkbench();
  bench.widget('phone').post({
    messageOutcome: 'success',
    messageData: new Map([['value', doubled(40)]]),
    messageCorrelationId: 'one',
  });
  await bench.settled();
  expect(bench.diagnoses()).toEqual(expect.arrayContaining(['WR5', 'WR24']));
  expect(bench.journal.traffic.entries()).toMatchObject([{ outcome: 'failure' }]);
});

test('[WR1] a huge integer is described without its digits', () => {
  expect(describeValue(huge)).toBe('a huge BigInt');
  expect(describeValue(12n)).toBe('12');
});

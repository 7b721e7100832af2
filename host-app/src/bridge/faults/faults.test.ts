import { describe, expect, test } from 'vitest';
import { parseFaultPlan } from '../../config/parse-fault-plan.ts';
import { presetRules } from '../../store/fault-presets.ts';
import { faultPresets, type Fault } from '../../store/faults.ts';
import { selectConnection } from '../../workspace/providers/providers.ts';
import { aWorkbench, type Workbench } from '../testing/workbench.ts';
import { createChance } from '../../store/chance.ts';
import { drawLatency } from './draw-latency.ts';

const session = { templateName: 'contoso_phone_session' };
const newContact = ['contact', JSON.stringify({ fullname: 'Ada' })] as const;

async function withFaults(plan: unknown, options?: Parameters<typeof aWorkbench>[0]) {
  const bench = aWorkbench(options);
  await bench.faults.set(parseFaultPlan(plan));
  return bench;
}

const one = (fault: object, messages?: readonly string[]): object => ({
  rules: [{ fault, ...(messages ? { messages } : {}) }],
});

/** State of a call so far: `waiting`, or `done` or `failed` with its result. */
function watched(call: Promise<unknown>): { state: string; value: unknown } {
  const outcome = { state: 'waiting', value: undefined as unknown };
  const settle = (state: string) => (value: unknown) => Object.assign(outcome, { state, value });
  call.then(settle('done'), settle('failed'));
  return outcome;
}

const contactsOf = (bench: Workbench): number => bench.records.query('contact', '').records.length;

describe('the choice of messages', () => {
  test('[FI1] no message is struck without a plan, or after its removal', async () => {
    const bench = await withFaults(one({ kind: 'rejection' }));
    await expect(bench.call('phone', 'getMode')).rejects.toBeDefined();
    await bench.faults.set(undefined);
    expect(await bench.call('phone', 'getMode')).toBe(2);
  });

  test('[FI1] a diagnostic names a struck message, and the traffic marks it', async () => {
    const bench = await withFaults(one({ kind: 'duplicate' }, ['getMode']));
    await bench.call('phone', 'getMode');
    const faults = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'FI1');
    expect(faults.map(({ message }) => message)).toEqual([
      'getmode failed because the fault duplicate is active.',
    ]);
    const marked = bench.journal.traffic.entries().filter(({ fault }) => fault === 'duplicate');
    expect(marked.map(({ kind, type }) => [kind, type])).toEqual([['request', 'getmode']]);
  });

  test('[FI1] the diagnostic of a struck event leads to the event', async () => {
    const bench = await withFaults(one({ kind: 'latency', milliseconds: 5 }, ['onmodechanged']));
    await bench.call('phone', 'setMode', 0);
    await bench.settled();
    const struck = bench.journal.traffic.entries().filter(({ fault }) => fault !== undefined);
    const found = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'FI1');
    expect(struck.map(({ type }) => type)).toEqual(['onmodechanged']);
    expect(found.map(({ about }) => about)).toEqual(struck.map(({ id }) => id));
  });

  test('[FI2] only the nth call of the provider that the rule names is struck', async () => {
    const bench = await withFaults(
      {
        rules: [
          { provider: 'contoso_chat', messages: ['getMode'], nth: 2, fault: { kind: 'rejection' } },
        ],
      },
      { providers: ['phone', 'chat'] },
    );
    const outcomes = [];
    for (const name of ['phone', 'phone', 'chat', 'chat', 'chat']) {
      const call = bench.call(name, 'getMode');
      outcomes.push(await call.then(() => 'done').catch(() => 'failed'));
    }
    expect(outcomes).toEqual(['done', 'done', 'done', 'failed', 'done']);
  });

  test('[FI2] background messages of the library fail only when a rule names them', async () => {
    const bench = await withFaults(one({ kind: 'rejection' }));
    bench.widget('phone').framework['addHandler']?.('onclicktoact', async () => undefined);
    await bench.settled();
    expect(bench.diagnoses()).not.toContain('FI1');
  });

  test('[FI3] the same seed strikes the same calls', async () => {
    const run = async (seed: number) => {
      const bench = await withFaults({
        seed,
        rules: [{ probability: 0.5, fault: { kind: 'rejection' } }],
      });
      const outcomes = [];
      for (let call = 0; call < 20; call++) {
        outcomes.push(await bench.call('phone', 'getMode').catch(() => 'failed'));
      }
      return outcomes;
    };
    expect(await run(7)).toEqual(await run(7));
    expect(await run(7)).not.toEqual(await run(8));
  });

  test('[FI3] latencies keep to their distribution', () => {
    const draw = (distribution: 'fixed' | 'uniform' | 'normal' | 'exponential') => {
      const chance = createChance(1);
      const fault = { kind: 'latency', milliseconds: 500, spread: 100, distribution } as const;
      return Array.from({ length: 2_000 }, () => drawLatency(fault, chance));
    };
    const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
    expect(new Set(draw('fixed'))).toEqual(new Set([500]));
    expect(Math.min(...draw('uniform'))).toBeGreaterThanOrEqual(400);
    expect(Math.max(...draw('uniform'))).toBeLessThanOrEqual(600);
    for (const distribution of ['uniform', 'normal', 'exponential'] as const) {
      expect(Math.abs(mean(draw(distribution)) - 500)).toBeLessThan(25);
    }
  });
});

describe('the effects of faults', () => {
  test('[FI4] a slow reply arrives after its delay, and the work is done at once', async () => {
    const bench = await withFaults(one({ kind: 'latency', milliseconds: 800 }));
    const outcome = watched(bench.call('phone', 'setMode', 1));
    await bench.settled();
    expect(bench.workspace.getState().panel.mode).toBe('docked');
    expect(outcome.state).toBe('waiting');
    bench.clock.advance(800);
    await bench.settled();
    expect(outcome).toEqual({ state: 'done', value: 1 });
  });

  test('[FI4] a call without a reply ends at the time limit, whether or not its work was done', async () => {
    for (const isWorkDone of [false, true]) {
      const bench = await withFaults(one({ kind: 'no-answer', isWorkDone }));
      const before = contactsOf(bench);
      const outcome = watched(bench.call('phone', 'createRecord', ...newContact));
      await bench.settled();
      expect(contactsOf(bench) - before).toBe(isWorkDone ? 1 : 0);
      bench.clock.advance(10_000);
      await bench.settled();
      expect(outcome.state).toBe('failed');
    }
  });

  test('[FI4] a late reply finds no caller, although the work was done', async () => {
    const bench = await withFaults(one({ kind: 'late-answer' }));
    const before = contactsOf(bench);
    const outcome = watched(bench.call('phone', 'createRecord', ...newContact));
    await bench.settled();
    bench.clock.advance(10_000);
    await bench.settled();
    expect(outcome.state).toBe('failed');
    expect(contactsOf(bench)).toBe(before + 1);
    const replies = () =>
      bench.journal.traffic.entries().filter(({ kind }) => kind === 'reply').length;
    expect(replies()).toBe(0);
    bench.clock.advance(1_000);
    expect(replies()).toBe(1);
  });

  test('[FI5] a call is refused in each shape of the product', async () => {
    const shapes = { F1: 'No', F2: 'No', F3: 'No', F4: 'Failure', F5: 'No' };
    for (const [shape, words] of Object.entries(shapes)) {
      const bench = await withFaults(one({ kind: 'rejection', shape, message: 'No' }));
      const outcome = watched(bench.call('phone', 'canCreateSession'));
      await bench.settled();
      const reply = bench.journal.traffic.entries().at(-1);
      expect(reply).toMatchObject({ kind: 'reply', outcome: 'failure' });
      expect(reply?.data instanceof Map).toBe(shape !== 'F3');
      const text = JSON.stringify(reply?.data instanceof Map ? [...reply.data] : reply?.data);
      expect(text).toContain(words);
      expect(outcome.state).toBe('failed');
    }
  });

  test('[FI5] offline, records fail in their own shape and the panel still works', async () => {
    const bench = await withFaults({ preset: 'offline' });
    expect(await bench.call('phone', 'setMode', 1)).toBe(1);
    const outcome = watched(bench.call('phone', 'createRecord', ...newContact));
    await bench.settled();
    expect(outcome.state).toBe('failed');
    expect(outcome.value).toContain('"sourceFunc"');
  });

  test('[FI6] replies and events arrive twice, and the library uses the first', async () => {
    const bench = await withFaults({ preset: 'duplicates' });
    expect(await bench.call('phone', 'setMode', 1)).toBe(1);
    await bench.settled();
    expect(bench.events('phone').map(([name]) => name)).toEqual([
      'onmodechanged',
      'onmodechanged',
      'onsizechanged',
      'onsizechanged',
    ]);
  });

  test('[FI6] a reply is overtaken by the next one', async () => {
    const bench = await withFaults({
      rules: [{ messages: ['getMode'], nth: 1, fault: { kind: 'reorder' } }],
    });
    const order: string[] = [];
    const calls = ['getMode', 'getWidth'].map(async (method) => {
      await bench.call('phone', method);
      order.push(method);
    });
    await Promise.all(calls);
    expect(order).toEqual(['getWidth', 'getMode']);
  });

  test('[FI6] a reply that nothing overtakes still arrives', async () => {
    const bench = await withFaults(one({ kind: 'reorder' }, ['getMode']));
    const outcome = watched(bench.call('phone', 'getMode'));
    await bench.settled();
    bench.clock.advance(2_000);
    await bench.settled();
    expect(outcome).toEqual({ state: 'done', value: 2 });
  });

  test("[FI7] the widget's page reloads, and its session stays", async () => {
    const bench = await withFaults({ preset: 'widget-reload' });
    watched(bench.call('phone', 'createSession', session));
    await bench.settled();
    const state = bench.workspace.getState();
    expect(selectConnection(state, 'contoso_phone')).toEqual({ status: 'loading', revision: 1 });
    expect(state.sessions.map(({ id }) => id)).toContain('session-id-1');
  });

  test('[FI7] a crashed page is gone until it reloads', async () => {
    const bench = await withFaults({ preset: 'frame-crash' });
    watched(bench.call('phone', 'createSession', session));
    await bench.settled();
    expect(selectConnection(bench.workspace.getState(), 'contoso_phone').status).toBe('crashed');
  });
});

describe('plans', () => {
  test('[FI2] each preset describes itself and is a usable plan', () => {
    expect(Object.keys(presetRules)).toEqual([...faultPresets]);
    for (const { says, rules } of Object.values(presetRules)) {
      expect(says).toMatch(/\.$/);
      expect(parseFaultPlan({ rules }).rules).toEqual(rules);
    }
  });

  test('[FI2] an unusable plan names each problem', () => {
    const plan = { seed: -1, rules: [{ nth: 0, fault: { kind: 'latency' } }, { fault: {} }] };
    expect(() => parseFaultPlan(plan)).toThrow(
      /seed: expected a whole number.*rules\[0\]\.nth.*rules\[0\]\.fault\.milliseconds.*rules\[1\]/s,
    );
  });

  test('[FI2] every kind of fault has a default for its optional members', () => {
    const kinds: readonly Fault['kind'][] = ['no-answer', 'rejection', 'offline', 'host-reload'];
    for (const kind of kinds) expect(parseFaultPlan(one({ kind })).rules[0]?.fault.kind).toBe(kind);
  });
});

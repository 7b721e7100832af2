import { expect, test } from 'vitest';
import { apiUseOf, type SceneUse } from './api-use.ts';
import { budgetsCheck } from './budgets-check.ts';
import { useRows } from './use-text.ts';

const start: SceneUse = {
  requests: { setclicktoact: [1_000], addGenericHandler: [1_100, 1_450], getclicktoact: [1_200] },
  registered: ['onmodechanged', 'setPresenceEvent', 'acmeEvent'],
  answers: {},
  longTasks: [80, 120],
};
const later: SceneUse = {
  requests: { setmode: [0, 30_000, 59_000, 61_000] },
  registered: ['onmodechanged'],
  answers: { onmodechanged: [4, 900.4], setPresenceEvent: [2] },
  longTasks: [7_000],
};
const use = apiUseOf([start, later]);

test('[VD14] the use of the API counts calls by method, and names what is unused or deprecated', () => {
  expect(use.methods).toContainEqual({ name: 'setMode', calls: 4 });
  expect(use.methods).toContainEqual(
    expect.objectContaining({ name: 'setClickToAct', calls: 1, deprecated: expect.any(String) }),
  );
  expect(use.unusedMethods).toContain('createSession');
  expect(use.unusedMethods).not.toContain('setMode');
  expect(use.events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['onmodechanged', 'setPresenceEvent']),
  );
  expect(use.unhandledEvents).toContain('onclicktoact');
  expect(use.unhandledEvents).not.toContain('onmodechanged');
});

test('[VD14] times come from the start and from the slowest handler', () => {
  expect(use.events.find(({ name }) => name === 'onmodechanged')).toMatchObject({
    answered: 2,
    longestMilliseconds: 900,
  });
  expect(use.callsPerMinute).toBe(4);
  expect(apiUseOf([later]).callsPerMinute).toBe(3);
  expect(use.readyMilliseconds).toBe(450);
  expect(use.longTasks).toEqual({ count: 2, longestMilliseconds: 120 });
  expect(apiUseOf([])).toMatchObject({ methods: [], callsPerMinute: 0, readyMilliseconds: 0 });
});

test('[VD14] a broken budget is a finding with its number; without budgets there is no check', () => {
  const [check] = budgetsCheck({ handlerMilliseconds: 500, callsPerMinute: 4 }, use, undefined);
  expect(check).toMatchObject({ id: 'start.budgets', result: 'failed' });
  expect(check?.findings).toEqual([
    expect.objectContaining({
      id: 'start.budgets/VD14/handlerMilliseconds',
      message: 'budgets.handlerMilliseconds: expected at most 500 ms in a handler, got 900.',
    }),
  ]);
  expect(budgetsCheck({ callsPerMinute: 4 }, use, undefined)[0]?.result).toBe('passed');
  expect(budgetsCheck({ callsPerMinute: 1 }, use, 'No start.')[0]?.result).toBe('not exercised');
  expect(budgetsCheck(undefined, use, undefined)).toEqual([]);
});

test('[VD14] the table names every number', () => {
  const rows = Object.fromEntries(useRows(use));
  expect(rows['Deprecated']).toContain('setPresenceEvent: use onPresenceChange');
  expect(rows['Events handled']).toContain('onmodechanged (2 answered, at most 900 ms)');
  expect(rows['Long tasks at the start']).toBe('2, at most 120 ms');
});

import { expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';

const bar = (message: string) => ({ type: 2, level: 1, message, showCloseButton: true });

test('[NT23] a widget that shows endless bars has fifty, other widgets keep theirs, and one diagnostic names the limit', async () => {
  const bench = aWorkbench({ providers: ['phone', 'mail'] });
  const show = (provider: string, message: string) =>
    bench.call(provider, 'showGlobalNotification', bar(message));
  await show('mail', 'You have mail');
  const ids: unknown[] = [];
  for (let count = 1; count <= 200; count++) ids.push(await show('phone', `Line ${count}`));
  const { bars } = bench.workspace.getState();
  const own = bars.filter(({ ownerId }) => ownerId === 'contoso_phone');
  expect(own.map(({ id }) => id)).toEqual(ids.slice(-50).toReversed());
  expect(own[0]?.message).toBe('Line 200');
  expect(bars.filter(({ ownerId }) => ownerId === 'contoso_mail')).toHaveLength(1);
  expect(bench.diagnoses().filter((rule) => rule === 'NT23')).toHaveLength(1);
});

test('[NT12] a widget that shows endless brief messages has three on screen', async () => {
  const bench = aWorkbench();
  for (let count = 1; count <= 200; count++) {
    const notificationUXObject = JSON.stringify({ headerDataCIF: `Line ${count}` });
    await bench.call('phone', 'notifyEvent', { notificationUXObject });
  }
  expect(bench.workspace.getState().briefToasts).toHaveLength(3);
});

test('[WR23] a widget that posts endless noise is reported once, and pushes no other diagnostic out', async () => {
  const bench = aWorkbench({ providers: ['phone', 'mail'] });
  const noise = (provider: string, times: number) => {
    for (let count = 0; count < times; count++) bench.widget(provider).post({ noise: count });
  };
  const counted = (rule: string) => bench.diagnoses().filter((each) => each === rule).length;
  noise('mail', 1);
  for (let second = 0; second < 3; second++) {
    noise('phone', 5_000);
    await bench.settled();
    bench.clock.advance(1_000);
  }
  expect([counted('WR1'), counted('WR23')]).toEqual([301, 1]);
  expect(await bench.call('mail', 'getMode')).toBeDefined();

  bench.clock.advance(5_000);
  noise('phone', 101);
  await bench.settled();
  expect(counted('WR23')).toBe(2);
});

test('[WR25] the calls of a widget that floods wait for those of another, none is lost, and one diagnostic reports it', async () => {
  const bench = aWorkbench({ providers: ['phone', 'mail'] });
  bench.workspace.subscribe(
    ({ bars }) => bars,
    () => bench.clock.advance(1),
  );
  const answered: string[] = [];
  const show = async (provider: string, message: string): Promise<void> => {
    await bench.call(provider, 'showGlobalNotification', bar(message));
    answered.push(provider);
  };
  const flood = Array.from({ length: 500 }, (_none, index) => show('phone', `Line ${index}`));
  const few = [1, 2, 3].map((number) => show('mail', `Mail ${number}`));
  for (let task = 0; task < 100; task++) {
    await bench.settled();
    bench.clock.advance(10);
  }
  await Promise.all([...flood, ...few]);
  expect(answered).toHaveLength(503);
  expect(answered.lastIndexOf('mail')).toBeLessThan(20);
  const { message, provider } = bench.journal.diagnostics
    .entries()
    .find(({ rule }) => rule === 'WR25')!;
  expect(provider).toBe('contoso_phone');
  expect(message).toContain('more from this sender wait');
  expect(bench.diagnoses().filter((rule) => rule === 'WR25')).toHaveLength(1);
});

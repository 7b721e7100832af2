import { expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';

const bar = (message: string) => ({ type: 2, level: 1, message, showCloseButton: true });

test('[NT23] a widget that shows bars without end has fifty, others keep theirs, and one diagnostic names the bound', async () => {
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

test('[NT12] a widget that shows brief messages without end has three on screen', async () => {
  const bench = aWorkbench();
  for (let count = 1; count <= 200; count++) {
    const notificationUXObject = JSON.stringify({ headerDataCIF: `Line ${count}` });
    await bench.call('phone', 'notifyEvent', { notificationUXObject });
  }
  expect(bench.workspace.getState().briefToasts).toHaveLength(3);
});

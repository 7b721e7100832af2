import type { Page } from '@playwright/test';
import { agentClock } from '../../agent-clock.ts';
import { expect, test, type RingingWidget } from './ringing-widget.ts';

const toast = (page: Page) => page.getByRole('alertdialog');

function isResult(widget: RingingWidget, name: string, actionName: string, responseReason: string) {
  const expected = `{"actionName":"${actionName}","responseReason":"${responseReason}"}`;
  return expect.poll(() => widget.result(name)).toBe(expected);
}

test('[NT2] an accepted call', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb');
  await toast(page).getByRole('button', { name: 'Accept' }).click();
  await isResult(widget, 'Ada Whitcomb', 'Accept', 'Accept');
  await expect(toast(page)).toBeHidden();
});

test('[NT2] a rejected call, in the list behind the bell', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb');
  await toast(page).getByRole('button', { name: 'Reject' }).click();
  await isResult(widget, 'Ada Whitcomb', 'Reject', 'DeclinedByAgent');
  await page.getByRole('button', { name: 'Notifications' }).click();
  await expect(page.getByRole('list', { name: 'Answered' })).toContainText(
    'Rejected · Ada Whitcomb',
  );
});

test('[NT3] a call that no one answers', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb');
  await expect(toast(page).getByRole('timer')).toHaveText('Wait time 0:30');
  await agentClock.step(page, 29_000);
  await expect(toast(page).getByRole('timer')).toHaveText('Wait time 0:01');
  await agentClock.step(page, 1_000);
  await isResult(widget, 'Ada Whitcomb', 'Timeout', 'DisplayTimeout');
  await expect(toast(page)).toBeHidden();
});

test('[NT6] a provider cancels its shown call', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb', { token: 'one' });
  await expect(toast(page)).toContainText('Ada Whitcomb');
  expect(await widget.cancel('one')).toBe(
    '{"cancellationToken":"one","actionName":"Cancel","responseReason":"Cancelled"}',
  );
  await isResult(widget, 'Ada Whitcomb', 'Cancel', 'Cancelled');
  await expect(toast(page)).toBeHidden();
});

test('[NT6] a provider cancels its waiting call', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb');
  await widget.ring('Grace Holloway', { token: 'two' });
  await expect(toast(page)).toContainText('Ada Whitcomb');
  await widget.cancel('two');
  await isResult(widget, 'Grace Holloway', 'Cancel', 'Cancelled');
  await expect(toast(page)).toContainText('Ada Whitcomb');
  expect(await widget.result('Ada Whitcomb')).toBeUndefined();
});

test('[NT4] ten calls wait, and the next one is refused at once', async ({ page, widget }) => {
  await widget.ring('shown');
  for (let count = 1; count <= 11; count++) await widget.ring(`waiting ${count}`);
  await isResult(widget, 'waiting 11', 'Reject', 'NotificationQueueLimitExceeded');
  await expect(toast(page)).toContainText('shown');
  expect(await widget.result('waiting 10')).toBeUndefined();
});

test('[NT9] a call that waits for half a minute', async ({ page, widget }) => {
  await widget.ring('shown', { template: 'msdyn_chat_incoming_authenticated' });
  await widget.ring('waiting');
  await agentClock.step(page, 29_999);
  expect(await widget.result('waiting')).toBeUndefined();
  await agentClock.step(page, 1);
  await isResult(widget, 'waiting', 'Reject', 'NotificationQueueTimeLimitExceeded');
  await expect(toast(page)).toBeVisible();
});

test('[NT8] the next call appears two seconds later, and its waiting time counts', async ({
  page,
  widget,
}) => {
  await widget.ring('first', { template: 'acme_short' });
  await widget.ring('Grace Holloway');
  await agentClock.step(page, 10_000);
  await isResult(widget, 'first', 'Timeout', 'DisplayTimeout');
  await expect(toast(page)).toBeHidden();
  await agentClock.step(page, 2_000);
  await expect(toast(page)).toContainText('Grace Holloway');
  await expect(toast(page).getByRole('timer')).toHaveText('Wait time 0:18');
});

test('[NT10] a call that is accepted automatically', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb', { template: 'acme_auto' });
  await expect(toast(page).getByRole('button')).toHaveText(['Open']);
  await agentClock.step(page, 1_000);
  await isResult(widget, 'Ada Whitcomb', 'Accept', 'AutoAccept');
});

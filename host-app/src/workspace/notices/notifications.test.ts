import { expect, test } from 'vitest';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import {
  advanceNotifications,
  answerNotification,
  cancelNotification,
  raiseNotification,
  selectNextNotificationTime,
  selectShownToast,
  selectWaitingToasts,
} from './notifications.ts';
import { toastFromTemplate } from './toast.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { findTemplate } from '../templates/templates.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const template = findTemplate(builtInTemplates.notifications, 'contoso_call_incoming');
if (!template) throw new Error('The seeded template is missing');
const { content } = toastFromTemplate(template, { customerName: 'Ada', number: '1' });

function raise(state: WorkspaceState, now = 0, over: Partial<typeof content> = {}): WorkspaceState {
  return raiseNotification(state, {
    kind: 'toast',
    ownerId: 'contoso_phone',
    details: {
      content: { ...content, ...over },
      cancellationToken: `token-${state.questions.next}`,
      raisedAt: now,
    },
  });
}

const shownId = (state: WorkspaceState): string | undefined => selectShownToast(state)?.id;

test('[NT7] a field without a value is replaced by the next one', () => {
  expect(content.rows.map(({ header }) => header)).toEqual(['Caller', 'Number']);
});

test('[NT7] at most four fields are shown, in order, those without an order last', () => {
  const fields = [5, 3, undefined, 1, 2, 4].map((order) => ({
    title: String(order),
    value: 'x',
    order,
  }));
  const { rows } = toastFromTemplate({ ...template, fields }, {}).content;
  expect(rows.map(({ header }) => header)).toEqual(['1', '2', '3', '4']);
});

test('[NT8] one notification is shown at a time, and the next one two seconds later', () => {
  const two = raise(raise(aWorkspace()));
  expect(shownId(two)).toBe('question-id-1');
  const answered = answerNotification(two, {
    id: 'question-id-1',
    answer: 'accept',
    now: 1_000,
  });
  expect(shownId(advanceNotifications(answered, { now: 2_999 }))).toBeUndefined();
  expect(selectNextNotificationTime(answered)).toBe(3_000);
  expect(shownId(advanceNotifications(answered, { now: 3_000 }))).toBe('question-id-2');
});

test('[NT3] waiting time counts toward the time on screen', () => {
  const two = raise(raise(aWorkspace()), 5_000);
  const answered = answerNotification(two, {
    id: 'question-id-1',
    answer: 'reject',
    now: 20_000,
  });
  const second = advanceNotifications(answered, { now: 22_000 });
  expect(selectNextNotificationTime(second)).toBe(35_000);
  const over = advanceNotifications(second, { now: 35_000 });
  expect(over.questions.answers.toast['question-id-2']).toEqual({
    actionName: 'Timeout',
    responseReason: 'DisplayTimeout',
  });
});

test('[NT9] a notification ends after waiting half a minute', () => {
  const first = raise(aWorkspace(), 0, { timeoutSeconds: 120 });
  const state = advanceNotifications(raise(first, 1_000), { now: 31_000 });
  expect(state.questions.answers.toast['question-id-2']).toEqual({
    actionName: 'Reject',
    responseReason: 'NotificationQueueTimeLimitExceeded',
  });
});

test('[NT4] ten notifications may wait, and the next one is refused at once', () => {
  let state = aWorkspace();
  for (let count = 0; count < 12; count++) state = raise(state);
  expect(selectWaitingToasts(state)).toHaveLength(10);
  expect(state.questions.answers.toast['question-id-12']?.responseReason).toBe(
    'NotificationQueueLimitExceeded',
  );
});

test('[NT10] a notification with automatic acceptance is accepted after a second', () => {
  const state = advanceNotifications(raise(aWorkspace(), 0, { autoAccept: true }), { now: 1_000 });
  expect(state.questions.answers.toast['question-id-1']?.responseReason).toBe('AutoAccept');
});

test('[NT11] a timeout of zero never ends', () => {
  expect(selectNextNotificationTime(raise(aWorkspace(), 0, { timeoutSeconds: 0 }))).toBeUndefined();
});

test('[NT6] only its own provider can cancel a notification', () => {
  const state = raise(aWorkspace());
  const input = { cancellationToken: 'token-1', now: 0 };
  expect(cancelNotification(state, { ...input, ownerId: 'contoso_chat' })).toBe(state);
  const cancelled = cancelNotification(state, { ...input, ownerId: 'contoso_phone' });
  expect(cancelled.questions.answers.toast['question-id-1']?.actionName).toBe('Cancel');
});

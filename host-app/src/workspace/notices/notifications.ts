import type { Notification, Notifications } from './notification-shape.ts';
import type { Asking } from '../questions/question.ts';
import { addQuestion, answerQuestion } from '../questions/questions.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { NotificationOutcome } from './toast.ts';

export const noNotifications: Notifications = { quietUntil: 0, past: [] };

/** Observed in the host: the queue's times in milliseconds. */
const gapBetweenToasts = 2_000;
const autoAcceptDelay = 1_000;
const mostPast = 50;

export function selectShownToast({ questions }: WorkspaceState): Notification | undefined {
  return questions.open.toast.find(({ shownAt }) => shownAt !== undefined);
}

/** The toasts behind the one on screen, oldest first. */
export function selectWaitingToasts({
  questions,
}: Pick<WorkspaceState, 'questions'>): readonly Notification[] {
  return questions.open.toast.filter(({ shownAt }) => shownAt === undefined);
}

/**
 * Shows a notification, or queues it behind the one on screen; with ten waiting, it is refused at
 * once.
 */
export function raiseNotification(state: WorkspaceState, asking: Asking<'toast'>): WorkspaceState {
  const now = asking.details.raisedAt;
  const isFull = selectWaitingToasts(state).length >= state.settings.limits.queuedNotifications;
  const queued = addQuestion(state, asking);
  const raised = queued.questions.open.toast.at(-1);
  if (!isFull || !raised) return advanceNotifications(queued, { now });
  const reason = 'NotificationQueueLimitExceeded';
  return settle(queued, raised, { actionName: 'Reject', responseReason: reason }, now);
}

/** The agent accepts or declines the toast on screen. */
export function answerNotification(
  state: WorkspaceState,
  input: { readonly id: string; readonly answer: 'accept' | 'reject'; readonly now: number },
): WorkspaceState {
  const shown = selectShownToast(state);
  if (shown?.id !== input.id) return state;
  const outcome: NotificationOutcome =
    input.answer === 'accept'
      ? { actionName: 'Accept', responseReason: 'Accept' }
      : { actionName: 'Reject', responseReason: 'DeclinedByAgent' };
  return settle(state, shown, outcome, input.now);
}

interface TokenOfProvider {
  readonly ownerId: string;
  readonly cancellationToken: string;
}

/** The reason why a token cancels nothing. */
export type UselessToken =
  /** Its notification has ended, in this way. */
  | { readonly kind: 'ended'; readonly outcome: NotificationOutcome }
  /** The token belongs to another provider. */
  | { readonly kind: 'foreign' }
  /** The provider has a notification on screen or waiting, without a token. */
  | { readonly kind: 'tokenless' }
  | { readonly kind: 'unknown' };

export function selectUselessToken(state: WorkspaceState, input: TokenOfProvider): UselessToken {
  const { ownerId, cancellationToken: token } = input;
  const open = state.questions.open.toast;
  const ended = state.notifications.past.find(
    ({ notification: { ownerId: owner, cancellationToken } }) =>
      owner === ownerId && cancellationToken === token,
  );
  if (ended) return { kind: 'ended', outcome: ended.outcome };
  if (open.some(({ cancellationToken }) => cancellationToken === token)) return { kind: 'foreign' };
  const own = open.filter((each) => each.ownerId === ownerId);
  const isTokenless = own.some(({ cancellationToken }) => cancellationToken === undefined);
  return { kind: isTokenless ? 'tokenless' : 'unknown' };
}

/** Takes back a shown or waiting notification; an unknown token changes nothing. */
export function cancelNotification(
  state: WorkspaceState,
  input: TokenOfProvider & { readonly now: number },
): WorkspaceState {
  const found = state.questions.open.toast.find(
    ({ ownerId, cancellationToken }) =>
      ownerId === input.ownerId && cancellationToken === input.cancellationToken,
  );
  return found ? cancelToast(state, found, input.now) : state;
}

export function cancelToast(
  state: WorkspaceState,
  toast: Notification,
  now: number,
): WorkspaceState {
  return settle(state, toast, { actionName: 'Cancel', responseReason: 'Cancelled' }, now);
}

/** Advances the queue to a point in time: due entries are shown, expired or accepted. */
export function advanceNotifications(
  state: WorkspaceState,
  { now }: { readonly now: number },
): WorkspaceState {
  const shown = selectShownToast(state);
  let current = state;
  if (shown && now >= deadlineOf(shown)) {
    current = settle(current, shown, outcomeAtDeadline(shown), now);
  }
  const limit = queueTimeLimitOf(state);
  for (const toast of selectWaitingToasts(current)) {
    if (now < toast.raisedAt + limit) continue;
    const reason = 'NotificationQueueTimeLimitExceeded';
    current = settle(current, toast, { actionName: 'Reject', responseReason: reason }, now);
  }
  return showNext(current, now);
}

function showNext(state: WorkspaceState, now: number): WorkspaceState {
  const [first] = selectWaitingToasts(state);
  if (!first || selectShownToast(state) || now < state.notifications.quietUntil) return state;
  const { open } = state.questions;
  const toast = open.toast.map((each) => (each === first ? { ...each, shownAt: now } : each));
  return { ...state, questions: { ...state.questions, open: { ...open, toast } } };
}

/** Time at which the queue must advance next; undefined when nothing is pending. */
export function selectNextNotificationTime(state: WorkspaceState): number | undefined {
  const shown = selectShownToast(state);
  const waiting = selectWaitingToasts(state);
  const times = waiting.map(({ raisedAt }) => raisedAt + queueTimeLimitOf(state));
  if (shown) times.push(deadlineOf(shown));
  else if (waiting.length > 0) times.push(state.notifications.quietUntil);
  const next = Math.min(...times);
  return Number.isFinite(next) ? next : undefined;
}

/** Time at which the toast on screen expires; waiting time counts (observed). */
export function deadlineOf(notification: Notification): number {
  const { timeoutSeconds } = notification.content;
  if (acceptsAtOnce(notification))
    return (notification.shownAt ?? notification.raisedAt) + autoAcceptDelay;
  return timeoutSeconds > 0 ? notification.raisedAt + timeoutSeconds * 1000 : Infinity;
}

/** Both switches together accept at the end of the time, if there is one (documented). */
function acceptsAtOnce({ content }: Notification): boolean {
  const { autoAccept, autoAcceptOnTimeout, timeoutSeconds } = content;
  return autoAccept && !(autoAcceptOnTimeout === true && timeoutSeconds > 0);
}

function outcomeAtDeadline(notification: Notification): NotificationOutcome {
  const { autoAcceptOnTimeout } = notification.content;
  if (acceptsAtOnce(notification)) return { actionName: 'Accept', responseReason: 'AutoAccept' };
  if (autoAcceptOnTimeout) return { actionName: 'Accept', responseReason: 'AutoAcceptOnTimeout' };
  return { actionName: 'Timeout', responseReason: 'DisplayTimeout' };
}

function queueTimeLimitOf({ settings }: WorkspaceState): number {
  return settings.notifications.queueSeconds * 1000;
}

function settle(
  state: WorkspaceState,
  notification: Notification,
  outcome: NotificationOutcome,
  now: number,
): WorkspaceState {
  const { quietUntil, past } = state.notifications;
  const { id, shownAt } = notification;
  return {
    ...answerQuestion(state, { kind: 'toast', id, answer: outcome }),
    notifications: {
      quietUntil: shownAt === undefined ? quietUntil : now + gapBetweenToasts,
      past: [{ notification, outcome, endedAt: now }, ...past].slice(0, mostPast),
    },
  };
}

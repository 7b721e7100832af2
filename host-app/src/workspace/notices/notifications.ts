import type { RowLookup } from '../records/row-lookup.ts';
import { resolveSlugs, type SlugValues } from '../templates/slugs.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { NotificationTemplate } from '../templates/templates.ts';

/** How a notification ended, in the words a provider gets (api.md 7.1). */
export type NotificationOutcome =
  | {
      readonly actionName: 'Accept';
      readonly responseReason: 'Accept' | 'AutoAccept' | 'AutoAcceptOnTimeout';
    }
  | {
      readonly actionName: 'Reject';
      readonly responseReason:
        | 'DeclinedByAgent'
        | 'NotificationQueueLimitExceeded'
        | 'NotificationQueueTimeLimitExceeded';
    }
  | { readonly actionName: 'Timeout'; readonly responseReason: 'DisplayTimeout' }
  | { readonly actionName: 'Cancel'; readonly responseReason: 'Cancelled' };

/** What a toast shows, with all slugs resolved. */
export interface ToastContent {
  readonly title: string;
  readonly icon?: string | undefined;
  readonly rows: readonly { readonly header: string; readonly value: string }[];
  readonly acceptText: string;
  /** Absent: an accept-only toast. */
  readonly rejectText?: string | undefined;
  readonly theme: 'Dark' | 'Light';
  readonly showTimeout: boolean;
  /** 0: no limit. */
  readonly timeoutSeconds: number;
  readonly autoAccept: boolean;
  /** The end of the time accepts instead of missing. */
  readonly autoAcceptOnTimeout?: boolean | undefined;
  /** Whether the browser may show it outside its window. */
  readonly desktop?: NotificationTemplate['desktop'] | undefined;
}

export interface Notification {
  readonly id: string;
  /** Unique name of the provider that raised it. */
  readonly ownerId: string;
  readonly cancellationToken?: string | undefined;
  readonly content: ToastContent;
  /** Milliseconds on the workspace clock. */
  readonly raisedAt: number;
  readonly shownAt?: number;
}

/**
 *   raise --> waiting --gap over--> shown --agent, time, cancel--> settled
 *      `--queue full, 30 s waited, cancel--> settled
 *
 * One is shown at a time, first in first out.
 */
export interface Notifications {
  readonly shown: Notification | undefined;
  readonly waiting: readonly Notification[];
  /** The next one is not shown before this time. */
  readonly quietUntil: number;
  /** Outcomes that nobody has collected yet, by notification id. */
  readonly settled: Readonly<Record<string, NotificationOutcome>>;
  /** What became of the last ones, newest first. */
  readonly past: readonly PastNotification[];
}

export interface PastNotification {
  readonly notification: Notification;
  readonly outcome: NotificationOutcome;
  readonly endedAt: number;
}

export const noNotifications: Notifications = {
  shown: undefined,
  waiting: [],
  quietUntil: 0,
  settled: {},
  past: [],
};

/** Observed in the host: rules of the queue in milliseconds. */
const gapBetweenToasts = 2_000;
const autoAcceptDelay = 1_000;
const rowsShown = 4;
const mostPast = 50;

/** Fills a template: at most four rows in order, rows without a value give way to the next (observed). */
export function toastFromTemplate(
  template: NotificationTemplate,
  values: SlugValues,
  lookup?: RowLookup,
): { readonly content: ToastContent; readonly unresolved: readonly string[] } {
  const sources = { values, scopes: [template.uniqueName, template.name], lookup };
  const title = resolveSlugs(template.title, sources);
  const fields = template.fields
    .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity))
    .map((field) => ({ header: field.title, ...resolveSlugs(field.value, sources) }));
  const filled = fields.filter((field) => field.unresolved.length === 0 && field.text !== '');
  return {
    content: {
      title: title.text,
      icon: template.icon ?? undefined,
      rows: filled.slice(0, rowsShown).map(({ header, text }) => ({ header, value: text })),
      acceptText: template.acceptText,
      rejectText: template.showReject && !template.autoAccept ? template.rejectText : undefined,
      theme: template.theme,
      showTimeout: template.showTimeout,
      timeoutSeconds: template.timeoutSeconds,
      autoAccept: template.autoAccept,
      autoAcceptOnTimeout: template.autoAcceptOnTimeout,
      desktop: template.desktop,
    },
    unresolved: [...title.unresolved, ...fields.flatMap((field) => field.unresolved)],
  };
}

export function nextNotificationId(state: WorkspaceState): string {
  return `notification-id-${state.next.notification}`;
}

export interface RaiseNotification {
  readonly ownerId: string;
  readonly content: ToastContent;
  readonly cancellationToken?: string | undefined;
  readonly now: number;
}

/** Shows a notification, or queues it behind the one on screen; with ten waiting it is refused at once. */
export function raiseNotification(state: WorkspaceState, input: RaiseNotification): WorkspaceState {
  const { now, ...content } = input;
  const notification = { id: nextNotificationId(state), raisedAt: now, ...content };
  const next = { ...state.next, notification: state.next.notification + 1 };
  const { notifications } = state;
  if (notifications.waiting.length >= state.settings.limits.queuedNotifications) {
    const outcome = {
      actionName: 'Reject',
      responseReason: 'NotificationQueueLimitExceeded',
    } as const;
    return { ...state, next, notifications: settle(notifications, notification, outcome, now) };
  }
  const waiting = [...notifications.waiting, notification];
  const queued = { ...state, next, notifications: { ...notifications, waiting } };
  return advanceNotifications(queued, { now });
}

/** The agent accepts or declines the toast on screen. */
export function answerNotification(
  state: WorkspaceState,
  input: { readonly id: string; readonly answer: 'accept' | 'reject'; readonly now: number },
): WorkspaceState {
  const { shown } = state.notifications;
  if (shown?.id !== input.id) return state;
  const outcome =
    input.answer === 'accept'
      ? ({ actionName: 'Accept', responseReason: 'Accept' } as const)
      : ({ actionName: 'Reject', responseReason: 'DeclinedByAgent' } as const);
  return withNotifications(state, settle(state.notifications, shown, outcome, input.now));
}

/** Takes back a shown or waiting notification; an unknown token changes nothing. */
export function cancelNotification(
  state: WorkspaceState,
  input: { readonly ownerId: string; readonly cancellationToken: string; readonly now: number },
): WorkspaceState {
  const { shown, waiting } = state.notifications;
  const found = [...(shown ? [shown] : []), ...waiting].find(
    (candidate) =>
      candidate.ownerId === input.ownerId &&
      candidate.cancellationToken === input.cancellationToken,
  );
  if (!found) return state;
  const outcome = { actionName: 'Cancel', responseReason: 'Cancelled' } as const;
  return withNotifications(state, settle(state.notifications, found, outcome, input.now));
}

/** Takes back everything a provider raised: it is not there any more. */
export function cancelNotificationsOf(
  state: WorkspaceState,
  input: { readonly ownerId: string; readonly now: number },
): WorkspaceState {
  const { shown, waiting } = state.notifications;
  const outcome = { actionName: 'Cancel', responseReason: 'Cancelled' } as const;
  const notifications = [...(shown ? [shown] : []), ...waiting]
    .filter(({ ownerId }) => ownerId === input.ownerId)
    .reduce((current, each) => settle(current, each, outcome, input.now), state.notifications);
  return withNotifications(state, notifications);
}

/** Moves the queue to a point in time: what is due is shown, expired or accepted by itself. */
export function advanceNotifications(
  state: WorkspaceState,
  input: { readonly now: number },
): WorkspaceState {
  const { now } = input;
  let current = state.notifications;
  if (current.shown && now >= deadlineOf(current.shown)) {
    current = settle(current, current.shown, outcomeAtDeadline(current.shown), now);
  }
  for (const notification of current.waiting) {
    if (now < notification.raisedAt + queueTimeLimitOf(state)) continue;
    const outcome = {
      actionName: 'Reject',
      responseReason: 'NotificationQueueTimeLimitExceeded',
    } as const;
    current = settle(current, notification, outcome, now);
  }
  const [first, ...rest] = current.waiting;
  if (!current.shown && first && now >= current.quietUntil) {
    current = { ...current, shown: { ...first, shownAt: now }, waiting: rest };
  }
  return withNotifications(state, current);
}

/** When the queue wants to be advanced next; undefined when nothing is pending. */
export function selectNextNotificationTime(state: WorkspaceState): number | undefined {
  const { shown, waiting, quietUntil } = state.notifications;
  const times = waiting.map(({ raisedAt }) => raisedAt + queueTimeLimitOf(state));
  if (shown) times.push(deadlineOf(shown));
  else if (waiting.length > 0) times.push(quietUntil);
  const next = Math.min(...times);
  return Number.isFinite(next) ? next : undefined;
}

/** Drops an outcome once its provider has it. */
export function collectOutcome(
  state: WorkspaceState,
  input: { readonly id: string },
): WorkspaceState {
  const { [input.id]: collected, ...settled } = state.notifications.settled;
  return collected ? withNotifications(state, { ...state.notifications, settled }) : state;
}

/** When the shown toast ends by itself; time spent waiting counts (observed). */
export function deadlineOf(notification: Notification): number {
  const { autoAccept, timeoutSeconds } = notification.content;
  if (autoAccept) return (notification.shownAt ?? notification.raisedAt) + autoAcceptDelay;
  return timeoutSeconds > 0 ? notification.raisedAt + timeoutSeconds * 1000 : Infinity;
}

function outcomeAtDeadline(notification: Notification): NotificationOutcome {
  const { autoAccept, autoAcceptOnTimeout } = notification.content;
  if (autoAccept) return { actionName: 'Accept', responseReason: 'AutoAccept' };
  if (autoAcceptOnTimeout) return { actionName: 'Accept', responseReason: 'AutoAcceptOnTimeout' };
  return { actionName: 'Timeout', responseReason: 'DisplayTimeout' };
}

function queueTimeLimitOf({ settings }: WorkspaceState): number {
  return settings.notifications.queueSeconds * 1000;
}

function settle(
  notifications: Notifications,
  notification: Notification,
  outcome: NotificationOutcome,
  now: number,
): Notifications {
  const { id } = notification;
  const wasShown = notifications.shown?.id === id;
  return {
    shown: wasShown ? undefined : notifications.shown,
    waiting: notifications.waiting.filter((waiting) => waiting.id !== id),
    quietUntil: wasShown ? now + gapBetweenToasts : notifications.quietUntil,
    settled: { ...notifications.settled, [id]: outcome },
    past: [{ notification, outcome, endedAt: now }, ...notifications.past].slice(0, mostPast),
  };
}

function withNotifications(state: WorkspaceState, notifications: Notifications): WorkspaceState {
  return notifications === state.notifications ? state : { ...state, notifications };
}

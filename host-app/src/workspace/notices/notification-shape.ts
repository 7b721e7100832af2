import type { Question } from '../questions/question.ts';
import type { NotificationOutcome } from './toast.ts';

export type Notification = Question<'toast'>;

/** What the queue remembers; its toasts are open questions. */
export interface Notifications {
  /** The next one is not shown before this time. */
  readonly quietUntil: number;
  /** What became of the last ones, newest first. */
  readonly past: readonly PastNotification[];
}

export interface PastNotification {
  readonly notification: Notification;
  readonly outcome: NotificationOutcome;
  readonly endedAt: number;
}

import type { Question } from '../questions/question.ts';
import type { NotificationOutcome } from './toast.ts';

export type Notification = Question<'toast'>;

/** State of the queue; its toasts are open questions. */
export interface Notifications {
  /** The next one is not shown before this time. */
  readonly quietUntil: number;
  /** Latest outcomes, newest first. */
  readonly past: readonly PastNotification[];
}

export interface PastNotification {
  readonly notification: Notification;
  readonly outcome: NotificationOutcome;
  readonly endedAt: number;
}

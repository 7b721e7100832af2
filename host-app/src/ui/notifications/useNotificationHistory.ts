import { useEffect, useState } from 'react';
import { useApp } from '../../store/hooks.ts';
import type {
  Notification,
  NotificationOutcome,
  Notifications,
} from '../../workspace/notifications.ts';

export interface PastNotification {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly outcome: string;
}

const mostKept = 50;

const words: Record<NotificationOutcome['responseReason'], string> = {
  Accept: 'Accepted',
  AutoAccept: 'Accepted by itself',
  DeclinedByAgent: 'Rejected',
  NotificationQueueLimitExceeded: 'Refused: queue full',
  NotificationQueueTimeLimitExceeded: 'Waited too long',
  DisplayTimeout: 'Missed',
  Cancelled: 'Cancelled',
};

/** What became of the notifications of this visit, newest first. */
export function useNotificationHistory(): readonly PastNotification[] {
  const { workspace } = useApp();
  const [past, setPast] = useState<readonly PastNotification[]>([]);
  useEffect(() => {
    const known = new Map<string, Notification>();
    // An outcome may be collected while others still hear that it was settled, so both states count.
    return workspace.subscribe(
      (state) => state.notifications,
      (value, previous) => {
        for (const notification of [...live(previous), ...live(value)]) {
          known.set(notification.id, notification);
        }
        const ended = Object.entries({ ...previous.settled, ...value.settled }).flatMap(
          ([id, outcome]) => {
            const notification = known.get(id);
            known.delete(id);
            return notification ? [describe(notification, outcome)] : [];
          },
        );
        if (ended.length > 0) setPast((current) => [...ended, ...current].slice(0, mostKept));
      },
    );
  }, [workspace]);
  return past;
}

function live(notifications: Notifications): readonly Notification[] {
  const { shown, waiting } = notifications;
  return shown ? [shown, ...waiting] : waiting;
}

function describe({ id, content }: Notification, outcome: NotificationOutcome): PastNotification {
  const detail = content.rows.map(({ value }) => value).join(' · ');
  return { id, title: content.title, detail, outcome: words[outcome.responseReason] };
}

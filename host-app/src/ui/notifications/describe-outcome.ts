import type { NotificationOutcome } from '../../workspace/notices/toast.ts';

const words: Record<NotificationOutcome['responseReason'], string> = {
  Accept: 'Accepted',
  AutoAccept: 'Accepted by itself',
  AutoAcceptOnTimeout: 'Accepted when time ran out',
  DeclinedByAgent: 'Rejected',
  NotificationQueueLimitExceeded: 'Refused: queue full',
  NotificationQueueTimeLimitExceeded: 'Waited too long',
  DisplayTimeout: 'Missed',
  Cancelled: 'Cancelled',
};

/** How a notification ended, as the agent would say it. */
export function describeOutcome({ responseReason }: NotificationOutcome): string {
  return words[responseReason];
}

import type { NotificationOutcome } from '../../workspace/notices/toast.ts';

const words: Record<NotificationOutcome['responseReason'], string> = {
  Accept: 'Accepted',
  AutoAccept: 'Accepted automatically',
  AutoAcceptOnTimeout: 'Accepted at timeout',
  DeclinedByAgent: 'Rejected',
  NotificationQueueLimitExceeded: 'Refused: queue full',
  NotificationQueueTimeLimitExceeded: 'Timed out while waiting',
  DisplayTimeout: 'Missed',
  Cancelled: 'Cancelled',
};

/** How a notification ended, in the agent's words. */
export function describeOutcome({ responseReason }: NotificationOutcome): string {
  return words[responseReason];
}

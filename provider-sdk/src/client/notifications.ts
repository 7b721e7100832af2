import { json, nothing } from './answers.ts';
import type { Call } from './call.ts';

export type NotifyEventInput = Microsoft.CIFramework.NotifyEventInput;

/** The agent's answer: narrow on `actionName`, then `responseReason` gives the reason. */
export type NotificationOutcome = Microsoft.CIFramework.NotificationOutcome;

export const notificationMethods = (callPatiently: Call) => ({
  /**
   * Shows a toast, or queues it, and resolves to the agent's answer, even when they decline, when
   * the time runs out, or when the queue is full. It has no time limit. Accepting creates no
   * session.
   *
   * @throws {CifError} `TEMPLATE_NOT_FOUND`.
   */
  notifyEvent: (input: NotifyEventInput, correlationId?: string) =>
    callPatiently('notifyEvent', (api) => api.notifyEvent(input, correlationId), json),

  /**
   * Cancels a toast by the `cancellationToken` given to `notifyEvent`, which then resolves with
   * `Cancel`. It has no time limit, and never settles on a host that does not know it.
   *
   * @throws {CifError} `NOT_SUPPORTED` with an older library.
   */
  cancelEvent: (cancellationToken: string, correlationId?: string) =>
    callPatiently(
      'cancelEvent',
      (api) => api.cancelEvent(cancellationToken, correlationId),
      nothing,
    ),
});

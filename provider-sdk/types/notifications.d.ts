/** Toasts that ask the agent. */
declare namespace Microsoft.CIFramework {
  interface NotifyEventInput {
    /** Unique name of a notification template. */
    readonly templateName?: string;
    readonly templateParameters?: TemplateParameters;
    readonly templateNameResolver?: unknown;
    /** Names this toast, so that `cancelEvent` can remove it. Older libraries drop it. */
    readonly cancellationToken?: string;
    /** For a toast without a template, for example `informational`. */
    readonly eventType?: string;
    /** JSON text of a toast without a template. **Throws synchronously** when it is not JSON. */
    readonly notificationUXObject?: string;
    /** For telemetry. Functions in it keep the call from ever settling. */
    readonly additionalParametersObject?: { readonly [name: string]: unknown };
  }

  /** Outcome of a toast. */
  type NotificationOutcome =
    | {
        readonly actionName: 'Accept';
        readonly responseReason: 'Accept' | 'AutoAccept' | 'AutoAcceptOnTimeout';
      }
    | {
        readonly actionName: 'Reject';
        readonly responseReason:
          | 'DeclinedByAgent'
          | 'NotificationQueueLimitExceeded'
          | 'NotificationQueueTimeLimitExceeded'
          | 'RejectAfterTimeoutNonPlatformTimer';
      }
    | { readonly actionName: 'Timeout'; readonly responseReason: 'DisplayTimeout' }
    | { readonly actionName: 'Cancel'; readonly responseReason: 'Cancelled' };

  /** Its members are chosen: the shipped reply was never observed. */
  interface CancelOutcome {
    readonly cancellationToken?: string;
    readonly actionName?: string;
    readonly responseReason?: string;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Shows a toast, or queues it behind the one on screen (at most 10, 30 seconds each).
     *
     * Resolves to JSON of the agent's answer, even when they decline. **Waits indefinitely.**
     * Accepting creates no session: do that yourself.
     *
     * Rejects: string, for example `{"message":"NotificationTemplateNotFoundError",...}`. Source:
     * documented (wrapped in `value`), L, H; `Cancel` chosen.
     */
    notifyEvent(
      input: CIFramework.NotifyEventInput,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.NotificationOutcome>>;

    /**
     * Cancels a toast, shown or queued, by the token given to `notifyEvent`.
     *
     * Resolves to JSON. **Waits indefinitely**, and never settles on a host that does not know it.
     * Rejects: string. Source: documented (as the token), L3.
     */
    cancelEvent(
      cancellationToken: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.CancelOutcome>>;
  }
}

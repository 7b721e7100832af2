/** The conversation behind a session, its context and its analytics. */
declare namespace Microsoft.CIFramework {
  interface AnalyticsEvent {
    readonly kpiEventName?: string;
    readonly kpiEventReason?: string;
    readonly eventTimestamp?: string;
    readonly additionalData?: string;
    readonly notificationResponseAction?: unknown;
    readonly externalCorrelationId?: string;
    readonly customData?: readonly { readonly attribute: string; readonly value: unknown }[];
  }

  interface AnalyticsData {
    readonly conversationId?: string;
    readonly providerSessionId?: string;
    readonly clientSessionId?: string;
    readonly participantId?: string;
    readonly events?: readonly AnalyticsEvent[];
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Changes the conversation whose ID `getSession` returned. `data` is JSON text of columns.
     *
     * Resolves to JSON of table and ID. Rejects: string. **Throws synchronously** (`SyntaxError`)
     * when `data` is not JSON. Source: documented (data as an object), L, H.
     */
    updateConversation(
      entityId: string,
      data: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.RecordReference>>;

    /**
     * Sets keys of a session's automation dictionary; with `isDelete`, `input` is an array of keys
     * to clear. A blank `sessionId` means the focused session.
     *
     * Resolves to a **plain object**: the session's parameters. Rejects: string (checks); Map
     * `Please provide valid session id`. Source: documented (as text), L, H.
     */
    updateContext(
      input: CIFramework.TemplateParameters | readonly string[],
      sessionId?: string,
      isDelete?: boolean,
      correlationId?: string,
    ): Promise<CIFramework.TemplateParameters>;

    /**
     * Passes an event to analytics. Resolves to `Success`; rejects with a Map whose `value` is
     * `Failure`, or with a string when both arguments are blank. Source: documented, L, H.
     */
    logAnalyticsEvent(
      data: CIFramework.AnalyticsData | null,
      eventName: string,
      correlationId?: string,
    ): Promise<string>;
  }
}

/** Events from the host, and events to it. */
declare namespace Microsoft.CIFramework {
  /** Payloads by exact, case-sensitive event name. Handlers get them as JSON text. */
  interface EventPayloads {
    /** A phone field was selected. The last two members come with built-in fields. */
    readonly onclicktoact: {
      readonly value: string;
      readonly name: string;
      readonly format: string;
      readonly entityLogicalName: string;
      readonly entityId?: string;
      readonly recordTitle?: string;
    };
    /** The page area shows another page; the full address, or `""`. */
    readonly onpagenavigate: { readonly value: string };
    /** The agent sends a knowledge article. */
    readonly onsendkbarticle: { readonly title: string; readonly link: string };
    /** One of the caller's sessions gained or lost focus. The reference page writes `focussed`. */
    readonly onSessionSwitched: {
      readonly sessionId: string;
      readonly focused: boolean;
      readonly focussed?: boolean;
      readonly context?: unknown;
    };
    /** The agent closed one of the caller's sessions. */
    readonly onSessionClosed: { readonly sessionId: string; readonly context?: unknown };
    /** The agent's presence changed. */
    readonly onPresenceChange: {
      readonly presenceId: string;
      readonly presenceInfo: PresenceInfo;
    };
    /** Idle in the focused session; needs `idleTimeThreshold=<seconds>` in the channel URL. L, H. */
    readonly onSessionIdle: {
      readonly sessionId: string;
      readonly idle: boolean;
      readonly context?: unknown;
    };
    /** The action of a global notification was pressed. L, H. */
    readonly onGlobalNotificationActionClick: { readonly notificationId: string };
    /** A form opened with `injectOnSave` was saved. L, H. */
    readonly entityRecordSaved: { readonly entityLogicalName: string; readonly entityId: string };
  }

  /**
   * Gets one argument: a JSON string. **Must return a promise**: otherwise the host receives a
   * failure of the handler, although it ran.
   */
  type Handler<Payload = unknown> = (data: JsonText<Payload>) => PromiseLike<unknown>;
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Subscribes to an event of the host, or to a custom event of the page. Names are exact:
     * `onclicktoact` is lower case, `onSessionSwitched` is not.
     *
     * **Returns `undefined`**, so `.then` on it throws; only a refused argument returns a promise,
     * which rejects with a string. The same function twice counts once. Source: documented, L, H.
     */
    addHandler<Name extends keyof CIFramework.EventPayloads>(
      eventName: Name,
      handlerFunction: CIFramework.Handler<CIFramework.EventPayloads[Name]>,
      correlationId?: string,
    ): undefined | Promise<never>;
    addHandler(
      eventName: string,
      handlerFunction: CIFramework.Handler,
      correlationId?: string,
    ): undefined | Promise<never>;

    /**
     * Unsubscribes the same function reference. Returns the same as `addHandler`; a function that
     * was never added is not an error. Source: documented (with a promise), L, H.
     */
    removeHandler<Name extends keyof CIFramework.EventPayloads>(
      eventName: Name,
      handlerFunction: CIFramework.Handler<CIFramework.EventPayloads[Name]>,
      correlationId?: string,
    ): undefined | Promise<never>;
    removeHandler(
      eventName: string,
      handlerFunction: CIFramework.Handler,
      correlationId?: string,
    ): undefined | Promise<never>;

    /**
     * Raises a custom event on the page. `eventInput` is passed unchanged; JSON text is customary.
     *
     * Resolves to the page handler's answer, or `null` without a handler. Never name an event like
     * a method of this library: that method would run. Rejects: string (checks) or Map. Source:
     * documented, L3.
     */
    raiseEvent(
      eventName: string,
      eventInput?: unknown,
      correlationId?: string,
    ): Promise<boolean | null>;
  }
}

/** Workspace sessions. A provider may use only those it created. */
declare namespace Microsoft.CIFramework {
  interface CreateSessionInput {
    /** Unique name of a session template of type Generic. */
    readonly templateName?: string;
    readonly templateParameters?: TemplateParameters;
    readonly templateTag?: string;
    /** Default: `templateParameters.customerName`. */
    readonly customerName?: string;
    /** Returned by `getSession` and in the session events. No functions. Source: L, H. */
    readonly context?: unknown;
  }

  interface SetSessionTitleInput {
    /** Blank means the focused session. */
    readonly sessionId?: string;
    /** A value for every slug in the title of the session's template. */
    readonly [slug: string]: unknown;
  }

  /**
   * Result of `getSession`: a real `Map`. Plain members (`session.sessionId`) are always
   * `undefined`.
   */
  interface SessionMap extends ReadonlyMap<string, unknown> {
    get(key: 'sessionId'): string;
    get(key: 'focused'): boolean;
    /** As given to `createSession`. */
    get(key: 'context'): unknown;
    /** For `updateConversation`; the `correlationId` of `createSession` when analytics are off. */
    get(key: 'conversationId'): string | undefined;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Resolves to whether another session fits: 10 at once, including the home session. Rejects:
     * Map. Source: documented, L, H; what counts is chosen.
     */
    canCreateSession(correlationId?: string): Promise<boolean>;

    /**
     * Opens a session from a template, focuses it and sets the panel to the template's mode.
     *
     * Resolves to its ID (`session-id-1`) once it exists; tabs may still be loading, and
     * `onSessionSwitched` follows. **Waits indefinitely.**
     *
     * Rejects: string (checks) or Map, at the limit and for an unknown template. Source:
     * documented, L, H.
     */
    createSession(
      input: CIFramework.CreateSessionInput,
      correlationId?: string,
      providerSessionId?: string,
    ): Promise<string>;

    /**
     * Resolves to the IDs of the caller's open sessions, oldest first, never the home session.
     * Rejects: Map. Source: documented, L, H.
     */
    getAllSessions(correlationId?: string): Promise<string[]>;

    /**
     * Resolves to the focused session's ID when it is the caller's or the home session
     * (`session-id-0`), else to `null`. Rejects: Map. Source: documented (home as `null`), L, H.
     */
    getFocusedSession(correlationId?: string): Promise<string | null>;

    /**
     * Resolves to a `Map` about one of the caller's sessions.
     *
     * Rejects: string (checks); Map `Session with ID:<id> does not exist`, also for the home
     * session. Source: documented (as an object with `isFocused`), L, H.
     */
    getSession(sessionId: string, correlationId?: string): Promise<CIFramework.SessionMap>;

    /**
     * Resolves the title of the session's template again with these slug values. It does not accept
     * a literal title. Refused on the home session.
     *
     * Resolves to the new title. Rejects: string (checks) or Map. The shipped host changes the
     * title and then lets the call time out. Source: documented, L, H, T; the result is chosen.
     */
    setSessionTitle(
      input: CIFramework.SetSessionTitleInput,
      correlationId?: string,
    ): Promise<string>;

    /**
     * Marks a session so that the agent notices it; it moves no focus. Resolves to `null`.
     *
     * The reference page puts the correlation ID second; the library takes a count there. Rejects:
     * string (checks) or Map. Source: documented, L, H.
     */
    requestFocusSession(
      sessionId: string,
      messagesCount?: number,
      correlationId?: string,
    ): Promise<null>;
  }
}

/** The agent's presence. */
declare namespace Microsoft.CIFramework {
  type BasePresenceStatus =
    | 'AVAILABLE'
    | 'BUSY'
    | 'BUSY_DO_NOT_DISTURB'
    | 'AWAY'
    | 'OFFLINE'
    | 'FAILED';

  interface PresenceInfo {
    readonly presenceId: string;
    readonly presenceText: string;
    readonly presenceColor: string;
    readonly basePresenceStatus: BasePresenceStatus;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Sets the presence whose text equals `presenceText` exactly. Resolves to `false` when there is
     * none, or no presence service. Success raises `onPresenceChange`.
     * Rejects: string (checks) or Map. Source: documented, L3.
     */
    setPresence(presenceText: string, correlationId?: string): Promise<boolean>;

    /** Resolves to the presence text, or `FAILED`. Rejects: Map. Source: documented, L3. */
    getPresence(correlationId?: string): Promise<string>;

    /**
     * Shows a presence in the header. `presenceInfo` is JSON text of a `PresenceInfo`. Resolves to
     * `false` without a presence control. Rejects: string (checks) or Map. Source: L, H.
     */
    setAgentPresence(presenceInfo: string, correlationId?: string): Promise<boolean>;

    /**
     * Sets the list that the agent chooses from. `presenceList` is JSON text of an array of
     * `PresenceInfo`. Resolves to `true`. Rejects: string (checks) or Map. Source: L, H.
     */
    initializeAgentPresenceList(presenceList: string, correlationId?: string): Promise<boolean>;
  }
}

/** Marks on a session, for the agent to notice. */
declare namespace Microsoft {
  interface CIFramework {
    /**
     * Marks a session as urgent; strict `false` removes the mark. `details` is its tooltip
     * (chosen). Resolves to `null`.
     *
     * Rejects: string (checks); Map `Session with ID:<id> does not exist`. Source: documented, L,
     * H; sources disagree about the flag.
     */
    notifyKpiBreach(
      sessionId: string,
      shouldReset?: boolean,
      details?: string,
      correlationId?: string,
    ): Promise<null>;

    /**
     * Shows a count on a session that is not focused; 0 is a plain dot; blank or `shouldReset`
     * clears it. Resolves to `null`, also when nothing is shown.
     *
     * Rejects: string (checks); Map `Session with ID:<id> does not exist`. Source: documented, L,
     * H.
     */
    notifyNewActivity(
      sessionId: string,
      count?: number,
      shouldReset?: boolean,
      correlationId?: string,
    ): Promise<null>;
  }
}

/**
 * Application tabs. All except `createTabInHomeSession` act on the focused session, which must be
 * the caller's or the home session; otherwise they reject with the Map `Focused session is neither
 * the default session nor it belongs to the provider`. A session has at most 10 tabs.
 */
declare namespace Microsoft.CIFramework {
  interface CreateTabInput {
    /** Unique name of an application tab template. */
    readonly templateName: string;
    readonly templateParameters?: TemplateParameters;
    /** Default `false`: the tab opens in the background. */
    readonly isFocused?: boolean;
    /** Closes the tab after save-and-close and raises `entityRecordSaved`. Source: L. */
    readonly injectOnSave?: boolean;
  }

  interface SetTabTitleInput {
    /** May contain slugs that are filled from the other members. */
    readonly title: string;
    readonly [slug: string]: unknown;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /** Resolves to the new tab's ID, for example `tab-id-2`. Source: documented, L, H. */
    createTab(input: CIFramework.CreateTabInput, correlationId?: string): Promise<string>;

    /** Like `createTab`, but always in the home session. Source: T. */
    createTabInHomeSession(
      input: CIFramework.CreateTabInput,
      correlationId?: string,
    ): Promise<string>;

    /**
     * Resolves to IDs of open tabs, the anchor first: all of them, or those created from the
     * template `name`, or those whose template has the tag `tag`.
     *
     * The second argument is the tag, although the reference page's example passes a correlation ID
     * there. Source: documented, L, H; tag alone is chosen.
     */
    getTabs(name?: string, tag?: string, correlationId?: string): Promise<string[]>;

    /** Shows a tab. Resolves to `null`. Rejects: string (checks) or Map. Source: documented, L, H. */
    focusTab(tabId: string, correlationId?: string): Promise<null>;

    /**
     * Resolves to the shown tab's ID; `null` in another provider's session. Source: documented, L,
     * H.
     */
    getFocusedTab(correlationId?: string): Promise<string | null>;

    /** Reloads a tab. Resolves to `null` when that has started. Source: documented, L, H. */
    refreshTab(tabId: string, correlationId?: string): Promise<null>;

    /** Resolves to the title as shown. Source: documented, L, H. */
    setTabTitle(
      tabId: string,
      input: CIFramework.SetTabTitleInput,
      correlationId?: string,
    ): Promise<string>;

    /**
     * Closes a tab. The anchor tab is refused. Resolves to `null` (chosen). **Throws
     * synchronously** (`TypeError`) for an ID that is neither blank nor a string. Source:
     * documented, L3.
     */
    closeTab(tabId: string, correlationId?: string): Promise<null>;
  }
}

/**
 * Application tabs. All but `createTabInHomeSession` act on the focused session, which must be the
 * caller's or the home session; else they reject with the Map `Focused session is neither the
 * default session nor it belongs to the provider`. A session holds at most 10 tabs.
 */
declare namespace Microsoft.CIFramework {
  interface CreateTabInput {
    /** Unique name of an application tab template. */
    readonly templateName: string;
    readonly templateParameters?: TemplateParameters;
    /** Default `false`: the tab opens behind. */
    readonly isFocused?: boolean;
    /** Closes the tab after save-and-close and raises `entityRecordSaved`. Source: L. */
    readonly injectOnSave?: boolean;
  }

  interface SetTabTitleInput {
    /** May hold slugs that are filled from the other members. */
    readonly title: string;
    readonly [slug: string]: unknown;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /** Resolves to the new tab's id, for example `tab-id-2`. Source: documented, L, H. */
    createTab(input: CIFramework.CreateTabInput, correlationId?: string): Promise<string>;

    /** As `createTab`, but in the home session whatever is focused. Source: T. */
    createTabInHomeSession(
      input: CIFramework.CreateTabInput,
      correlationId?: string,
    ): Promise<string>;

    /**
     * Resolves to ids of open tabs, the anchor first: all of them, or those made from the template
     * named `name`, or those whose template carries `tag`.
     *
     * The second argument is the tag, although the reference page's example passes a correlation id
     * there. Source: documented, L, H; tag alone is chosen.
     */
    getTabs(name?: string, tag?: string, correlationId?: string): Promise<string[]>;

    /** Shows a tab. Resolves to `null`. Rejects: string (checks) or Map. Source: documented, L, H. */
    focusTab(tabId: string, correlationId?: string): Promise<null>;

    /** Resolves to the shown tab's id; `null` in a session of somebody else. Source: documented, L, H. */
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
     * Closes a tab. The anchor tab is refused. Resolves to `null` (chosen). **Throws at once**
     * (`TypeError`) for an id that is neither blank nor a string. Source: documented, L3.
     */
    closeTab(tabId: string, correlationId?: string): Promise<null>;
  }
}

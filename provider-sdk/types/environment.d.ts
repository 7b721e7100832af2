/** Environment of the widget, click-to-act, and feature flags. */
declare namespace Microsoft.CIFramework {
  /**
   * The organization, the app, the agent and the page. Every query parameter of the current page is
   * a member too (`etn`, `id`, `pagetype`, ...), while the focused session is the caller's.
   */
  interface Environment {
    readonly clientUrl: string;
    readonly appUrl: string;
    readonly orgUniqueName: string;
    readonly orgId: string;
    readonly orgLcid: number;
    readonly tenantId?: string;
    /** In braces. */
    readonly userId: string;
    readonly username: string;
    readonly userLcid: number;
    readonly userRoles: readonly string[];
    readonly crmVersion: string;
    readonly cifVersion: string;
    /** `null` when no form is open. */
    readonly isDirty: boolean | null;
    /** Custom parameters of the provider's record: any text. */
    readonly msdyn_customparams?: string;
    /** The same text under the name some hosts use. */
    readonly customParams?: string;
    readonly appid?: string;
    readonly orgGeo?: string;
    readonly navigationType?: number;
    readonly [queryParameter: string]: unknown;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Resolves to JSON that describes organization, app, agent and current page.
     *
     * Rejects: string. A timeout usually means that the library posts to a wrong origin: the widget
     * reloaded itself and has no `data-crmurl`. Source: documented, L, H.
     */
    getEnvironment(correlationId?: string): Promise<CIFramework.JsonText<CIFramework.Environment>>;

    /**
     * Switches click-to-act for this provider; blank counts as `false`. Resolves to `null`.
     *
     * It writes the provider's record, so the agent needs the privilege for it. Rejects: Map.
     * Source: documented, L, H.
     */
    setClickToAct(value: boolean, correlationId?: string): Promise<null>;

    /** Resolves to whether click-to-act is on. Rejects: Map. Source: documented, L, H. */
    getClickToAct(correlationId?: string): Promise<boolean>;

    /** Resolves to `true` in a multi-session app. Rejects: Map. Source: L, H. */
    isConsoleApp(): Promise<boolean>;

    /** Resolves to whether a feature is on. Rejects: Map. Source: T. */
    isFeatureEnabled(featureName: string, correlationId?: string): Promise<boolean>;

    /**
     * Resolves to a feature flag. **Returns plain `null`, not a promise**, when one of the first
     * two arguments is empty. Rejects: Map. Source: L3.
     */
    getFcsValue(
      featureNameSpace: string,
      featureUniqueName: string,
      correlationId?: string,
    ): Promise<boolean> | null;

    /** `true` for `null` and `undefined`. A plain function. Source: L. */
    isNullOrUndefined(value: unknown): value is null | undefined;
  }
}

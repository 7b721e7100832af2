/** Finding records and showing them. */
declare namespace Microsoft.CIFramework {
  /** 0 relevance, 1 categorized (the default). */
  type SearchType = 0 | 1;

  /** Found records under `"0"`, `"1"`, ...; `{}` when there is none. It has no `length`. */
  interface FoundRecords {
    readonly [index: `${number}`]: RecordColumns;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Reads records and, unless `searchOnly`, shows them: a single match opens its form, none or
     * several open the search page. `queryParameters` is OData text with or without a leading `?`,
     * and may contain `$search=<text>`.
     *
     * Resolves to JSON of an **object** keyed by index: use `Object.values(JSON.parse(result))`. At
     * most 5,000 records. Showing is for the active provider only.
     *
     * Rejects: string. Source: documented (as an array), L, H; `searchType` L3.
     */
    searchAndOpenRecords(
      entityName: string,
      queryParameters: string,
      searchOnly: boolean,
      correlationId?: string,
      searchType?: CIFramework.SearchType,
    ): Promise<CIFramework.JsonText<CIFramework.FoundRecords>>;

    /**
     * Opens the search page of one table. Resolves to `null` as soon as it is requested. Only for
     * the active provider.
     *
     * The reference page puts the search type third; the library takes it fourth.
     *
     * Rejects: string (checks) or Map. Source: documented, L, H; `searchType` L3.
     */
    renderSearchPage(
      entityName: string,
      searchString: string,
      correlationId?: string,
      searchType?: CIFramework.SearchType,
    ): Promise<null>;

    /**
     * Moves focus to the knowledge search control of the open form; the text is not used.
     *
     * Resolves to `false` when the form has none. Only for the active provider. Rejects: string or
     * Map. Source: L, H.
     */
    openKBSearchControl(searchString: string, correlationId?: string): Promise<boolean>;
  }
}

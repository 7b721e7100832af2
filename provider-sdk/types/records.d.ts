/** Reading and writing Dataverse records with the agent's own privileges. */
declare namespace Microsoft.CIFramework {
  /** One unbound action or function for `executeAction`. */
  interface ActionRequest {
    readonly operationName: string;
    /** 0: action. */
    readonly operationType: number;
    readonly parameters?: readonly {
      readonly name: string;
      readonly value: unknown;
      readonly type: { readonly structuralProperty: number; readonly typeName: string };
    }[];
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Creates a record. `data` is JSON text of its columns; a lookup is
     * `"parentcustomerid_account@odata.bind": "/accounts(<id>)"`.
     *
     * Resolves to JSON of table and ID. A column named `message` loses all other columns (L).
     *
     * Rejects: string. **Throws synchronously** (`SyntaxError`) when `data` is not JSON. Source:
     * documented (as the record's columns), L, H.
     */
    createRecord(
      entityName: string,
      data: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.RecordReference>>;

    /**
     * Reads one record. `query` starts with `?` and contains `$select` and `$expand`; without
     * `$select`, all columns are returned.
     *
     * Resolves to JSON of the columns. Rejects: string. Source: documented, L, H.
     */
    retrieveRecord(
      entityName: string,
      entityId: string,
      query?: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.RecordColumns>>;

    /**
     * Changes the columns named in `data`, which is JSON text.
     *
     * Resolves to JSON of table and ID. Rejects: string. **Throws synchronously** (`SyntaxError`)
     * when `data` is not JSON. Source: documented (as the changed columns), L, H.
     */
    updateRecord(
      entityName: string,
      entityId: string,
      data: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.RecordReference>>;

    /**
     * Deletes a record. Resolves to JSON of table and ID. Rejects: string. Source: documented (as
     * the primary ID column), L, H.
     */
    deleteRecord(
      entityName: string,
      entityId: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.RecordReference>>;

    /**
     * Sends a GET to the organization's Web API: `entityName` is the plural set name, `options` the
     * rest of the address (`?$top=1`, `(<id>)/<column>`).
     *
     * Resolves to JSON of the response's body; the body of an HTTP error counts as success (H).
     * Rejects: string. Source: L, H.
     */
    executeFetchQuery(entityName: string, options: string): Promise<CIFramework.JsonText<unknown>>;

    /** Runs an unbound action. Resolves to the host's result. Rejects: Map. Source: L3. */
    executeAction(request: CIFramework.ActionRequest, correlationId?: string): Promise<unknown>;
  }
}

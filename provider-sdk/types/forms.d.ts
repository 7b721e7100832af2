/** Record forms, notes and table metadata. */
declare namespace Microsoft.CIFramework {
  /** The form to open. All members are optional; unknown ones are passed to the platform. */
  interface FormOptions {
    readonly entityName?: string;
    /** Absent: a form for a new record. */
    readonly entityId?: string;
    readonly formId?: string;
    readonly useQuickCreateForm?: boolean;
    readonly openInNewWindow?: boolean;
    readonly createFromEntity?: {
      readonly entityType: string;
      readonly id: string;
      readonly name?: string;
    };
    readonly height?: number;
    readonly width?: number;
    /** 1 center, 2 side. */
    readonly windowPosition?: 1 | 2;
    readonly cmdbar?: boolean;
    readonly navbar?: 'on' | 'off' | 'entity';
    readonly processId?: string;
    readonly processInstanceId?: string;
    readonly selectedStageId?: string;
    readonly relationship?: { readonly [member: string]: unknown };
  }

  /** Result of `openForm` once the form is done. */
  interface FormOutcome {
    readonly savedEntityReference:
      | readonly { readonly entityType: string; readonly id: string; readonly name?: string }[]
      | null;
  }

  /** Metadata of one column. */
  interface AttributeMetadata {
    readonly LogicalName: string;
    readonly EntityLogicalName: string;
    readonly DisplayName: string;
    readonly AttributeType: number;
    readonly OptionSet?: unknown;
    readonly DefaultFormValue?: unknown;
  }

  /** Metadata of one table. Further members may be present. */
  interface EntityMetadata {
    readonly LogicalName: string;
    readonly LogicalCollectionName?: string;
    readonly EntitySetName: string;
    readonly DisplayName: string;
    readonly DisplayCollectionName?: string;
    readonly Description?: string;
    readonly PrimaryIdAttribute: string;
    readonly PrimaryNameAttribute: string;
    readonly ObjectTypeCode?: number;
    readonly OwnershipType?: string;
    readonly IsActivity?: boolean;
    readonly IsCustomEntity?: boolean;
    /** By logical name; empty when no columns were requested. */
    readonly Attributes: { readonly [logicalName: string]: AttributeMetadata };
    readonly [member: string]: unknown;
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Opens a form in a new focused tab. **Both arguments are JSON text**: an object is refused.
     *
     * Resolves to JSON of the saved record, or `"null"` when the platform returns nothing. **Waits
     * indefinitely**, because the agent decides when the form is done. Only for the active
     * provider.
     *
     * Rejects: string; a failure of the platform never settles (H). Source: documented, L, H.
     */
    openForm(
      entityFormOptions: string,
      entityFormParameters?: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.FormOutcome | null>>;

    /**
     * Refreshes the open form, saving it first if requested. Resolves to JSON, usually `"null"`.
     * Rejects: string. Source: L, H.
     */
    refreshForm(save?: boolean, correlationId?: string): Promise<CIFramework.JsonText<unknown>>;

    /**
     * Resolves to JSON text with a table's metadata, including the requested columns.
     *
     * Rejects: string (checks) or Map. Source: documented (as an object), L, H.
     */
    getEntityMetadata(
      entityName: string,
      attributes?: readonly string[],
      correlationId?: string,
    ): Promise<CIFramework.JsonText<CIFramework.EntityMetadata>>;

    /**
     * Opens a note editor beside the widget, for a new annotation or the given one.
     *
     * Resolves to JSON `{"value":"<annotation id>"}`, with `""` when the agent cancels. **Waits
     * indefinitely.** Rejects: string; `{"value":"Flap already expanded","errorCode":101}` while
     * one is open. Source: L, H.
     */
    insertNotes(
      entityName: string,
      entitySetName: string,
      entityId: string,
      annotationId?: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<{ readonly value: string }>>;

    /** Closes the note editor. Resolves to `null` (chosen). Rejects: Map. Source: L3. */
    closeNotes(correlationId?: string): Promise<null>;
  }
}

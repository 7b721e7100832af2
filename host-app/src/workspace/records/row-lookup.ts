/** Names one row of a table. */
export interface RecordAddress {
  readonly entityName: string;
  readonly entityId: string;
}

/** Columns by logical name, annotations among them. */
export type RecordRow = Readonly<Record<string, unknown>>;

/**
 * Reads one row for a slug: by its id, or the first one of a query. Undefined when there is none.
 *
 * The domain gets it passed in; what it gives is part of the input, as an id or the time is.
 */
export type RowLookup = (
  table: string,
  which: { readonly id: string } | { readonly options: string },
) => RecordRow | undefined;

/** Names one row of a table. */
export interface RecordAddress {
  readonly entityName: string;
  readonly entityId: string;
}

/** Columns by logical name, including annotations. */
export type RecordRow = Readonly<Record<string, unknown>>;

/**
 * Reads one row for a slug: by its ID, or the first result of a query. Undefined when there is
 * none.
 *
 * It is passed to the domain as part of the input, like an ID or the time.
 */
export type RowLookup = (
  table: string,
  which: { readonly id: string } | { readonly options: string },
) => RecordRow | undefined;

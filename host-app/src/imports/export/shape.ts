/** A row that is named by others: its table, its GUID and its names. */
export interface RowKey {
  readonly table: string;
  readonly id: string;
  /** Empty for tables whose rows have none. */
  readonly uniqueName: string;
  readonly name: string;
}

/** A row of the product's tables, before a form of export writes it. */
export interface OutgoingRow {
  readonly key: RowKey;
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly lookups: Readonly<Record<string, RowKey>>;
}

/** Two rows that a many-to-many relationship connects. */
export interface OutgoingLink {
  readonly intersect: string;
  readonly ends: readonly [RowKey, RowKey];
}

export interface Outgoing {
  readonly rows: readonly OutgoingRow[];
  readonly links: readonly OutgoingLink[];
  /** Members of the config that the product has no column for. */
  readonly losses: readonly string[];
}

/** The value of a column, whatever form it came in. Empty columns are absent. */
export type Cell = string | number | boolean;

/** A lookup, as an export names its target. */
export interface Reference {
  /** Logical name of the target's table, if the export says it. */
  readonly table?: string | undefined;
  /** GUID in lower case, without braces. */
  readonly id?: string | undefined;
  readonly uniqueName?: string | undefined;
  /** Display name. */
  readonly name?: string | undefined;
}

/** A row of any export. */
export interface ExportedRow {
  /** Logical name. */
  readonly table: string;
  readonly id?: string | undefined;
  readonly uniqueName?: string | undefined;
  /** Columns by name in lower case. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Lookup columns by name in lower case, without `_` and `_value`. */
  readonly references: ReadonlyMap<string, Reference>;
  /** The file or folder that was named. */
  readonly source: string;
  readonly place: string;
  /** Came with another row, perhaps with few of its columns. */
  readonly isPartial?: boolean;
}

/** Two rows that a many-to-many relationship connects, in the order of its ends. */
export interface ExportedLink {
  readonly intersect: string;
  readonly ends: readonly [Reference, Reference];
  readonly source: string;
  readonly place: string;
}

/** The content of a web resource. */
export interface ExportedResource {
  /** Name under which it is served; may contain slashes. */
  readonly name: string;
  /** The type's number; decides the content type. */
  readonly type: number | undefined;
  readonly bytes: Uint8Array;
}

/** Everything that one export holds. */
export interface Exported {
  readonly rows: readonly ExportedRow[];
  readonly links: readonly ExportedLink[];
  readonly resources: readonly ExportedResource[];
  /** The organization's own address, if the export says it. */
  readonly origin?: string | undefined;
  /** Name and version of a solution. */
  readonly solution?: { readonly name: string; readonly version: string } | undefined;
}

const guid = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

/** A GUID in lower case without braces; undefined for any other text. */
export function toGuid(value: unknown): string | undefined {
  return typeof value === 'string' ? guid.exec(value.trim())?.[1]?.toLowerCase() : undefined;
}

/** The value as a cell; undefined when the column is empty. */
export function toCell(value: unknown): Cell | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

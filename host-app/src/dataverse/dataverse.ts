import type { JsonObject, JsonValue } from './json.ts';
import type { AnswerFetch } from './fetch/run-fetch.ts';
import type { NoticeListener } from './notice.ts';
import type { Navigation } from './metadata/catalog.ts';
import type { TableDefinition } from './metadata/definition.ts';
import type { SchemaRule } from './metadata/name-rules.ts';
import type { TableRows } from './row.ts';

/**
 * Data of a write: columns, `x@odata.bind` lookups and nested rows, as the Web API accepts them.
 * Checked on arrival, so that parsed JSON can be passed as is.
 */
export type RecordData = Readonly<Record<string, unknown>>;

/**
 * One row as the Web API shows it: columns by logical name, lookups as `_x_value`, with annotations
 * for formatted values and lookup tables. `@odata.etag` and the primary ID are always present. The
 * object has no prototype.
 */
export type DataverseRecord = JsonObject;

/** Result of every write, in the shape that travels to the widget. */
export type RecordReference = { readonly entityType: string; readonly id: string };

export type QueryResult = {
  readonly records: readonly DataverseRecord[];
  /** Number of all matching rows, when the query has `$count=true`; not limited by `$top`. */
  readonly count?: number;
  /** More rows match than `limit` allowed to return. */
  readonly hasMore: boolean;
};

export type QueryLimits = {
  /**
   * Maximum number of rows to return; 5000 as in the product (documented) unless a list page asks
   * for more.
   */
  readonly limit?: number;
  /** Matching rows to skip: those of the pages before. */
  readonly first?: number;
  /** Only the rows of this collection of one row. */
  readonly within?: Collection;
};

/** A collection-valued navigation property of one row. */
export type Collection = RecordReference & { readonly property: string };

/**
 * Result of a query at the time it ran: rows are formatted when they are read, so a long result
 * costs little.
 */
export type RowList = {
  readonly count: number;
  /** Rows from the first index up to but not including the second. */
  readonly read: (from: number, to: number) => readonly DataverseRecord[];
};

/** The rows of one table that a search found, best first as far as the table's order goes. */
export type SearchGroup = {
  readonly table: string;
  readonly records: readonly DataverseRecord[];
  readonly hasMore: boolean;
};

export type SearchOptions = {
  /** Logical names; by default, every table with a searched column, except intersect tables. */
  readonly tables?: readonly string[];
  /** Maximum number of rows per table; default: 50. */
  readonly limit?: number;
};

export type PhoneMatch = RecordReference & {
  readonly name: string;
  /** The column that holds the number, and the number as stored. */
  readonly column: string;
  readonly number: string;
};

/**
 * A change as listeners receive it. `replaced` covers everything: after import or reset, and when
 * the start was extended.
 */
export type DataverseChange =
  | {
      readonly kind: 'created' | 'updated' | 'deleted';
      readonly table: string;
      readonly id: string;
    }
  | { readonly kind: 'replaced'; readonly isExtension?: true };

export type ChangeListener = (change: DataverseChange) => void;

/** One row of a snapshot. Names are values here and not keys, so that `__proto__` survives. */
export type SnapshotRow = {
  readonly id: string;
  readonly version: number;
  readonly values: readonly (readonly [column: string, value: JsonValue])[];
  readonly lookups: readonly (readonly [column: string, table: string, id: string])[];
};

/** All rows, and the tables that are not built in, as plain JSON; from `exportData`. */
export type Snapshot = {
  readonly format: 'sidetone-dataverse-1';
  readonly tables: readonly TableDefinition[];
  readonly rows: readonly { readonly table: string; readonly rows: readonly SnapshotRow[] }[];
};

/** Complete rows, and deleted rows, as another page has written them. */
export type AdoptedRows = {
  readonly tables: readonly TableDefinition[];
  readonly rows: Snapshot['rows'];
  readonly deleted: readonly { readonly table: string; readonly id: string }[];
  /** All other rows are removed. */
  readonly isWhole?: boolean;
};

/**
 * Initial rows, by logical table name, in the shape that `create` takes; they may refer to each
 * other in any order. Rows as a query returns them are accepted too: `_x_value` with its table
 * annotation, and columns that are otherwise stamped or calculated.
 */
export type Seed = Readonly<Record<string, readonly RecordData[]>>;

export type DataverseOptions = {
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Returns GUIDs in lower case. */
  readonly newId: () => string;
  readonly notice?: NoticeListener;
  /** The system tables; default: those of the first screen. */
  readonly model?: readonly TableDefinition[];
  /** The treatment of undefined names; default: `prefixed`. */
  readonly schema?: SchemaRule;
  /** Custom tables, and custom columns of system ones, that exist from the start. */
  readonly tables?: readonly TableDefinition[];
  /** Default: empty tables. */
  readonly seed?: Seed;
  /**
   * Answers FetchXML synchronously. By default, the browser's implementation is loaded on first
   * use, which takes real time; a host whose clock is moved by hand cannot wait for that.
   */
  readonly answerFetch?: AnswerFetch;
  /**
   * Returns the signed-in user, in lower case: the owner of new rows and the user that
   * `EqualUserId` compares with.
   */
  readonly userId?: () => string;
  /** Language of the signed-in user, which `EqualUserLanguage` compares with. */
  readonly userLanguage?: () => number;
  /** The signed-in user, when `userId` is another one whom they act for. */
  readonly delegateId?: (() => string) | undefined;
};

/**
 * An in-memory Dataverse: tables with metadata, rows, and the Web API's query language over them.
 *
 * Every call is synchronous and either completes or throws a `DataverseError` and changes nothing.
 * `table` is always a logical name (`contact`), except in `read`, which takes an address.
 */
export type Dataverse = {
  /** All tables, built-in and custom, in order of definition. */
  readonly tables: () => readonly TableDefinition[];

  /** A table by logical name or by entity set name. */
  readonly findTable: (name: string) => TableDefinition | undefined;

  /** Target of a navigation property of a table. */
  readonly navigation: (table: string, property: string) => Navigation | undefined;

  /** The table that a display name, a plural or a misspelled name probably refers to. */
  readonly tableMeant: (name: string) => TableDefinition | undefined;

  /** Adds a custom table, or adds its columns to an existing one. */
  readonly define: (table: TableDefinition) => void;

  /** Replaces the system tables of the first screen with all system tables. Rows stay. */
  readonly complete: (model: readonly TableDefinition[]) => void;

  /** Additions by the configuration and by first use, as definitions that contain nothing else. */
  readonly added: () => readonly TableDefinition[];

  /**
   * Adds a row. Unknown tables and columns are refused, or created on first use with a notice when
   * the naming rule allows it.
   *
   * @throws {DataverseError} `invalid-value`, `invalid-id`, `invalid-name`, `record-exists`;
   * `resource-not-found` and `record-not-found` for a lookup to a missing row; `table-not-found`
   * when the name is an entity set name or differs from a table's only in case.
   */
  readonly create: (table: string, data: RecordData) => RecordReference;

  /**
   * Reads one row. `options` holds `$select` and `$expand`, with or without the leading `?`;
   * without `$select`, all columns are returned.
   *
   * @throws {DataverseError} `record-not-found`, `table-not-found`, and the query's codes.
   */
  readonly retrieve: (table: string, id: string, options?: string) => DataverseRecord;

  /**
   * Changes the given columns and leaves all others as they are, so that two writers of different
   * columns both succeed. With `ifMatch` (an etag), it refuses when the row has changed since.
   *
   * @throws {DataverseError} as `create` and `retrieve`, and `version-mismatch`.
   */
  readonly update: (
    table: string,
    id: string,
    data: RecordData,
    options?: { readonly ifMatch?: string },
  ) => RecordReference;

  /**
   * Deletes a row, with its notes and activity parties; lookups that point to it are cleared.
   *
   * @throws {DataverseError} `record-not-found`, `table-not-found`, `invalid-id`.
   */
  readonly delete: (table: string, id: string) => RecordReference;

  /**
   * Connects two rows by a many-to-many relationship, named as seen from the first.
   *
   * @throws {DataverseError} `resource-not-found` for another name, `record-not-found`.
   */
  readonly connect: (from: RecordReference, relationship: string, id: string) => void;

  /**
   * Reads rows with OData options: `$select $filter $orderby $top $expand $search $count`.
   *
   * @throws {DataverseError} with a message like the product's and the position of the mistake.
   */
  readonly query: (table: string, options?: string, limits?: QueryLimits) => QueryResult;

  /**
   * Like `query`, for lists that show a few of many rows at a time: all matching rows, sorted once.
   *
   * @throws {DataverseError} as `query`.
   */
  readonly list: (table: string, options?: string) => RowList;

  /**
   * Answers a GET on the Web API: `contacts?$top=1`, `contacts(<id>)?$select=fullname`,
   * `contacts/$count`. Returns the body, such as `{ '@odata.context': …, value: [ … ] }`.
   *
   * @throws {DataverseError} as `query` and `retrieve`.
   */
  readonly read: (address: string) => JsonObject;

  /**
   * Like `read`, and also answers `contacts?fetchXml=<fetch>…`.
   *
   * @throws {DataverseError} as `read`; `syntax` for invalid XML or FetchXML.
   */
  readonly readAny: (address: string) => Promise<JsonObject>;

  /**
   * The search page: every word must occur in some searched column, phone numbers by their digits.
   */
  readonly search: (text: string, options?: SearchOptions) => readonly SearchGroup[];

  /**
   * Rows whose phone columns hold this number, however it is written; the rule is in
   * `phone-number.ts`.
   * Active and inactive rows alike, with tables in order of definition.
   */
  readonly findByPhone: (number: string, tables?: readonly string[]) => readonly PhoneMatch[];

  /** The primary name of a row; undefined when there is no such row or it has no name. */
  readonly nameOf: (reference: RecordReference) => string | undefined;

  readonly exportData: () => Snapshot;

  /** The tables of a snapshot, without the built-in ones. */
  readonly exportTables: () => readonly TableDefinition[];

  /** Rows of a snapshot, in the order of the IDs; IDs without a row are left out. */
  readonly exportRows: (table: string, ids: readonly string[]) => readonly SnapshotRow[];

  /**
   * Replaces everything with a snapshot, parsed or as text.
   *
   * Rejects with a `DataverseError`, `invalid-snapshot`; nothing has changed then.
   */
  readonly importData: (snapshot: unknown) => Promise<void>;

  /**
   * Adopts rows as another page of the same browser has written them, without checking whether they
   * could be written here; each gets a new version.
   */
  readonly adopt: (rows: AdoptedRows) => void;

  /** Remembers the current state at little cost; calling the result restores it. */
  readonly remember: () => () => void;

  /**
   * Adds complete rows to the start, and to the current rows unless those came from a snapshot. If
   * the start already has a row with that ID, the row gets the given columns; a row that was
   * changed or deleted since stays that way.
   */
  readonly extendStart: (tables: readonly TableRows[]) => void;

  /** Returns to the tables and rows of the start; all later changes are lost. */
  readonly reset: () => void;

  /** The number of changes; equal numbers mean that no row has changed in between. */
  readonly changeCount: () => number;

  /** Calls `listener` after each change. Returns a function that stops it. */
  readonly subscribe: (listener: ChangeListener) => () => void;

  /**
   * The same tables and rows; notices of its requests go to `notice` instead. With `actor`, the ID
   * of a user in lower case, it acts for that user on behalf of the signed-in one.
   */
  readonly heardBy: (notice: NoticeListener, actor?: string) => Dataverse;
};

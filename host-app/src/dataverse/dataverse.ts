import type { JsonObject, JsonValue } from './json.ts';
import type { AnswerFetch } from './fetch/run-fetch.ts';
import type { NoticeListener } from './notice.ts';
import type { TableDefinition } from './metadata/definition.ts';
import type { SchemaRule } from './metadata/name-rules.ts';
import type { TableRows } from './row.ts';

/**
 * Data of a write: columns, `x@odata.bind` lookups and nested rows, as the Web API takes them.
 * Checked on arrival, so that parsed JSON can be passed on as it is.
 */
export type RecordData = Readonly<Record<string, unknown>>;

/**
 * One row as the Web API shows it: columns by logical name, lookups as `_x_value`, beside them the
 * annotations for formatted values and lookup tables. `@odata.etag` and the primary id are always
 * there. The object has no prototype.
 */
export type DataverseRecord = JsonObject;

/** Result of every write, in the shape that travels to the widget. */
export type RecordReference = { readonly entityType: string; readonly id: string };

export type QueryResult = {
  readonly records: readonly DataverseRecord[];
  /** Number of all rows that match, when the query has `$count=true`; not cut by `$top`. */
  readonly count?: number;
  /** More rows match than `limit` allowed to return. */
  readonly hasMore: boolean;
};

export type QueryLimits = {
  /** Most rows to return; 5000 as in the product (documented) unless a list page asks for more. */
  readonly limit?: number;
};

/** Result of a query at the time it ran: rows are written when they are read, so it may be long. */
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
  /** Logical names; unless given, every table with a searched column that is not an intersect. */
  readonly tables?: readonly string[];
  /** Most rows per table, 50 unless given. */
  readonly limit?: number;
};

export type PhoneMatch = RecordReference & {
  readonly name: string;
  /** The column that holds the number, and the number as it is stored. */
  readonly column: string;
  readonly number: string;
};

/**
 * A change as listeners hear it. `replaced` stands for everything: after import or reset, and when the
 * start was extended.
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

/** All rows, and the tables that are not the built-in ones, as plain JSON; from `exportData`. */
export type Snapshot = {
  readonly format: 'sidetone-dataverse-1';
  readonly tables: readonly TableDefinition[];
  readonly rows: readonly { readonly table: string; readonly rows: readonly SnapshotRow[] }[];
};

/** Rows that are whole already, and rows that are gone, as another page has written them. */
export type AdoptedRows = {
  readonly tables: readonly TableDefinition[];
  readonly rows: Snapshot['rows'];
  readonly deleted: readonly { readonly table: string; readonly id: string }[];
  /** All other rows go. */
  readonly isWhole?: boolean;
};

/**
 * Rows to begin with, by logical table name, in the shape `create` takes; they may point at each other
 * in any order. Rows as a query returns them are taken too: `_x_value` with its table annotation, and
 * columns that are otherwise stamped or calculated.
 */
export type Seed = Readonly<Record<string, readonly RecordData[]>>;

export type DataverseOptions = {
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Gives GUIDs in lower case. */
  readonly newId: () => string;
  readonly notice?: NoticeListener;
  /** The system tables; those of the first screen unless given. */
  readonly model?: readonly TableDefinition[];
  /** The treatment of undefined names; `prefixed` unless given. */
  readonly schema?: SchemaRule;
  /** Custom tables, and custom columns of system ones, that are there from the start. */
  readonly tables?: readonly TableDefinition[];
  /** Empty tables unless given. */
  readonly seed?: Seed;
  /**
   * Answers FetchXML at once. Unless given, a browser's answer is loaded when it is first asked for,
   * which takes real time; a host whose clock is moved by hand cannot wait for that.
   */
  readonly answerFetch?: AnswerFetch;
  /** Gives the signed-in user, in lower case: owner of new rows and the one `EqualUserId` means. */
  readonly userId?: () => string;
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

  /** The table that somebody means who writes a display name, a plural or a slip of the name. */
  readonly tableMeant: (name: string) => TableDefinition | undefined;

  /** Adds a custom table, or adds the columns it brings to an existing one. */
  readonly define: (table: TableDefinition) => void;

  /** Takes all system tables in the place of those of the first screen. Rows stay. */
  readonly complete: (model: readonly TableDefinition[]) => void;

  /** Additions by the configuration and by first use, as definitions with nothing else in them. */
  readonly added: () => readonly TableDefinition[];

  /**
   * Adds a row. Unknown tables and columns are refused, or made on first use with a notice when the
   * rule for names allows.
   *
   * @throws {DataverseError} `invalid-value`, `invalid-id`, `invalid-name`, `record-exists`;
   * `resource-not-found` and `record-not-found` for a lookup that points nowhere;
   * `table-not-found` when the name is an entity set name or differs from a table's only in case.
   */
  readonly create: (table: string, data: RecordData) => RecordReference;

  /**
   * Reads one row. `options` holds `$select` and `$expand`, with or without the leading `?`; all
   * columns come back without `$select`.
   *
   * @throws {DataverseError} `record-not-found`, `table-not-found`, and the query's codes.
   */
  readonly retrieve: (table: string, id: string, options?: string) => DataverseRecord;

  /**
   * Changes the columns named and leaves all others as they are, so that two writers of different
   * columns both win. With `ifMatch` (an etag) it refuses when the row has changed since.
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
   * Deletes a row, with the notes and activity parties that belong to it; lookups that point at it
   * are cleared.
   *
   * @throws {DataverseError} `record-not-found`, `table-not-found`, `invalid-id`.
   */
  readonly delete: (table: string, id: string) => RecordReference;

  /**
   * Reads rows with OData options: `$select $filter $orderby $top $expand $search $count`.
   *
   * @throws {DataverseError} with a message like the product's and the position of the mistake.
   */
  readonly query: (table: string, options?: string, limits?: QueryLimits) => QueryResult;

  /**
   * Like `query`, for lists that show a few rows of many at a time: all rows that match, sorted once.
   *
   * @throws {DataverseError} as `query`.
   */
  readonly list: (table: string, options?: string) => RowList;

  /**
   * Answers a GET on the Web API: `contacts?$top=1`, `contacts(<id>)?$select=fullname`,
   * `contacts/$count`. Gives the body, such as `{ '@odata.context': …, value: [ … ] }`.
   *
   * @throws {DataverseError} as `query` and `retrieve`.
   */
  readonly read: (address: string) => JsonObject;

  /**
   * As `read`, and answers `contacts?fetchXml=<fetch>…` as well.
   *
   * @throws {DataverseError} as `read`; `syntax` for XML or FetchXML with a mistake.
   */
  readonly readAny: (address: string) => Promise<JsonObject>;

  /** The search page: every word found in some searched column, phone numbers by their digits. */
  readonly search: (text: string, options?: SearchOptions) => readonly SearchGroup[];

  /**
   * Rows whose phone columns hold this number however it is written; the rule is in `phone-number.ts`.
   * Active and inactive rows alike, tables in order of definition.
   */
  readonly findByPhone: (number: string, tables?: readonly string[]) => readonly PhoneMatch[];

  /** The primary name of a row; undefined when there is no such row or it has no name. */
  readonly nameOf: (reference: RecordReference) => string | undefined;

  readonly exportData: () => Snapshot;

  /** The tables of a snapshot: those that are not the built-in ones. */
  readonly exportTables: () => readonly TableDefinition[];

  /** Rows of a snapshot, in the order of the ids; ids that lead nowhere are left out. */
  readonly exportRows: (table: string, ids: readonly string[]) => readonly SnapshotRow[];

  /**
   * Replaces everything by a snapshot, parsed or still text.
   *
   * Rejects with a `DataverseError`, `invalid-snapshot`; then nothing has changed.
   */
  readonly importData: (snapshot: unknown) => Promise<void>;

  /**
   * Takes rows over as another page of the same browser has written them, without asking whether they
   * could be written here; each gets a version of its own.
   */
  readonly adopt: (rows: AdoptedRows) => void;

  /** Remembers everything as it is now, at little cost; calling the result goes back to it. */
  readonly remember: () => () => void;

  /**
   * Adds rows that are whole already to the start, and to what is there now unless that came from a
   * snapshot. A row whose id the start has already gets the columns named; one that was changed or
   * deleted since stays so.
   */
  readonly extendStart: (tables: readonly TableRows[]) => void;

  /** Back to the tables and rows of the start; everything made since is forgotten. */
  readonly reset: () => void;

  /** How many changes there were; equal numbers mean that no row has changed in between. */
  readonly changeCount: () => number;

  /** Tells `listener` of each change after it is done. Returns a function that stops it. */
  readonly subscribe: (listener: ChangeListener) => () => void;

  /** The same tables and rows; notices of what is asked through it go to `notice` instead. */
  readonly heardBy: (notice: NoticeListener) => Dataverse;
};

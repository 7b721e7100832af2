/** How a column stores and compares its values. `any` is a column created by a first write. */
export const columnTypes = [
  'id',
  'guid',
  'text',
  'memo',
  'integer',
  'bigint',
  'decimal',
  'double',
  'money',
  'boolean',
  'choice',
  'choices',
  'state',
  'status',
  'datetime',
  'date',
  'lookup',
  'parties',
  'image',
  'table',
  'managed',
  'virtual',
  'any',
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** How to display and edit a text column. */
export const textFormats = ['phone', 'email', 'url'] as const;

export type TextFormat = (typeof textFormats)[number];

export type Choice = {
  readonly value: number;
  readonly label: string;
  /** For a status reason: the state it belongs to. */
  readonly state?: number;
  /** For a state: the default status reason of a row in that state. */
  readonly defaultStatus?: number;
};

/** The effect on a row when the row that its lookup refers to is deleted. */
export const deleteRules = ['Cascade', 'NoCascade', 'RemoveLink', 'Restrict'] as const;

export type DeleteRule = (typeof deleteRules)[number];

/** One target table of a lookup. */
export type LookupTarget = {
  readonly table: string;
  /** Name used in `x@odata.bind`, `$expand` and paths; undefined when the lookup can only be read. */
  readonly navigationProperty?: string;
  /** The shorter name, which an activity has from the table of all activities. */
  readonly baseProperty?: string;
  /** Name of the collection on the target's side, such as `incident_customer_contacts`. */
  readonly inverse?: string;
  readonly onDelete?: DeleteRule;
  /** The relationship exists, but the lookup's own list of tables does not name this one. */
  readonly isUnlisted?: boolean;
};

/**
 * `system`: every row needs a value. `application`: forms require a value, a write through the API
 * may omit it.
 */
export const requiredLevels = ['system', 'application', 'recommended'] as const;

export type RequiredLevel = (typeof requiredLevels)[number];

/** The operations in which a column takes part: create, read, update. */
export const operationSets = ['', 'c', 'r', 'u', 'cr', 'cu', 'ru', 'cru'] as const;

export type Operations = (typeof operationSets)[number];

export type ColumnDefinition = {
  /** Logical name. */
  readonly name: string;
  readonly schemaName?: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly format?: TextFormat;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly precision?: number;
  readonly level?: RequiredLevel;
  /** The form requires a value. */
  readonly isRequired?: boolean;
  /** Default: all three. */
  readonly operations?: Operations;
  /** Stamped or calculated: a written value is ignored. */
  readonly isReadOnly?: boolean;
  /** Read by `$search` and by the search page. */
  readonly isSearched?: boolean;
  /** Labels for choice, state, status and boolean (values 0 and 1). */
  readonly choices?: readonly Choice[];
  readonly defaultValue?: string | number | boolean;
  /** For type `lookup` only; more than one target makes it polymorphic. */
  readonly targets?: readonly LookupTarget[];
  /** A lookup that the platform itself treats differently. */
  readonly lookupKind?: 'customer' | 'owner';
  /** The number of additional target tables from other publishers. */
  readonly otherTargets?: number;
  /** For type `lookup` only: this row is deleted together with the row it refers to. */
  readonly isParent?: boolean;
  /** Prefix of a running number that a new row gets, such as `CAS` for `CAS-01001-A1B2C3`. */
  readonly autoNumber?: string;
  /** The metadata's name for a format that `format` does not have: `TextArea`, `Duration`. */
  readonly shape?: string;
  readonly behavior?: string;
  readonly source?: string;
  /** Derived from another column, as `createdbyname` is from `createdby`. */
  readonly companionOf?: string;
  /** Available in FetchXML, but not in the Web API. */
  readonly isFetchOnly?: boolean;
  /** Belongs to an application that an organization may not have. */
  readonly app?: string;
  /** Neither forms nor lists show it unless an agent asks for all columns. */
  readonly isBackground?: boolean;
  /** The spelling of the schema name is unknown: the first bind settles it. */
  readonly isNameOpen?: boolean;
  /** Created by a first write, or by the configuration. */
  readonly isCustom?: boolean;
};

/** A relationship over an intersect table, seen from one of its two sides. */
export type ManyToMany = {
  readonly navigationProperty: string;
  /** Table at the other end. */
  readonly table: string;
  readonly intersectTable: string;
  /** The columns of the intersect table that refer to this table and to the other one. */
  readonly nearColumn: string;
  readonly farColumn: string;
  /** The relationship's name at the other end; default: the same. */
  readonly farProperty?: string;
};

/** Columns whose values together identify one row. */
export type AlternateKey = { readonly name: string; readonly columns: readonly string[] };

export const ownerships = ['user', 'organization', 'business', 'none'] as const;

export type Ownership = (typeof ownerships)[number];

/** A saved query over one table: the content of a list. */
export type View = {
  readonly name: string;
  /** Logical names, in order. */
  readonly columns: readonly string[];
  /** The text of a `$filter`; without it, all rows match. */
  readonly filter?: string;
  /** The text of an `$orderby`. */
  readonly orderBy?: string;
};

export type TableDefinition = {
  /** Logical name, singular: `contact`. */
  readonly name: string;
  readonly schemaName?: string;
  /** Entity set name, as in addresses: `contacts`. */
  readonly setName: string;
  /** Logical collection name, if it differs from the set's name. */
  readonly collectionName?: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly primaryImage?: string;
  readonly columns: readonly ColumnDefinition[];
  readonly manyToMany: readonly ManyToMany[];
  readonly keys?: readonly AlternateKey[];
  /** Columns that the table has only with another application, by application. */
  readonly columnsOfApps?: ReadonlyMap<string, string>;
  /** Read through `viewsOf`, which knows every table's usual views. */
  readonly views?: readonly View[];
  /** Columns of the quick create form; read through `quickCreateColumnsOf`. */
  readonly quickCreate?: readonly string[];
  readonly isActivity: boolean;
  /** The table whose navigation names this one shares in addition to its own. */
  readonly baseType?: string;
  readonly ownership: Ownership;
  readonly objectTypeCode: number;
  readonly isCustom: boolean;
};

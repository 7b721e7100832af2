/** How a column stores and compares its values. `any` is a column made by a first write. */
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

/** How a text column wants to be shown and edited. */
export const textFormats = ['phone', 'email', 'url'] as const;

export type TextFormat = (typeof textFormats)[number];

export type Choice = {
  readonly value: number;
  readonly label: string;
  /** For a status reason: the state it belongs to. */
  readonly state?: number;
  /** For a state: the reason that a row gets with it. */
  readonly defaultStatus?: number;
};

/** The fate of a row when the row that its lookup refers to is deleted. */
export const deleteRules = ['Cascade', 'NoCascade', 'RemoveLink', 'Restrict'] as const;

export type DeleteRule = (typeof deleteRules)[number];

/** One table a lookup may point at. */
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

/** `system`: no row without it. `application`: forms ask for it, a write by the API may leave it out. */
export const requiredLevels = ['system', 'application', 'recommended'] as const;

export type RequiredLevel = (typeof requiredLevels)[number];

/** The operations that a column takes part in: create, read, update. */
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
  /** The form asks for it. */
  readonly isRequired?: boolean;
  /** All three unless given. */
  readonly operations?: Operations;
  /** Stamped or calculated: a value written to it is left out. */
  readonly isReadOnly?: boolean;
  /** Read by `$search` and by the search page. */
  readonly isSearched?: boolean;
  /** Labels for choice, state, status and boolean (values 0 and 1). */
  readonly choices?: readonly Choice[];
  readonly defaultValue?: string | number | boolean;
  /** For type `lookup` only; more than one makes it polymorphic. */
  readonly targets?: readonly LookupTarget[];
  /** A lookup that the platform itself treats apart. */
  readonly lookupKind?: 'customer' | 'owner';
  /** How many tables of other publishers the lookup leads to besides. */
  readonly otherTargets?: number;
  /** For type `lookup` only: this row goes when the row it points at is deleted. */
  readonly isParent?: boolean;
  /** Prefix of a running number given on creation, such as `CAS` for `CAS-01001-A1B2C3`. */
  readonly autoNumber?: string;
  /** The metadata's own word for the format, where `format` has none: `TextArea`, `Duration`. */
  readonly shape?: string;
  readonly behavior?: string;
  readonly source?: string;
  /** Derived from another column, as `createdbyname` is from `createdby`. */
  readonly companionOf?: string;
  /** FetchXML knows it, the Web API does not. */
  readonly isFetchOnly?: boolean;
  /** Belongs to an application that an organization may not have. */
  readonly app?: string;
  /** Neither forms nor lists show it unless an agent asks for all columns. */
  readonly isBackground?: boolean;
  /** Nobody has said how the schema name is written: the first bind settles it. */
  readonly isNameOpen?: boolean;
  /** Made by a first write, or by the configuration. */
  readonly isCustom?: boolean;
};

/** A relationship over an intersect table, seen from one of its two sides. */
export type ManyToMany = {
  readonly navigationProperty: string;
  /** Table at the other end. */
  readonly table: string;
  readonly intersectTable: string;
  /** Columns of the intersect table that point here and there. */
  readonly nearColumn: string;
  readonly farColumn: string;
  /** The relationship's name at the other end; the same unless given. */
  readonly farProperty?: string;
};

/** Columns whose values together find one row. */
export type AlternateKey = { readonly name: string; readonly columns: readonly string[] };

export const ownerships = ['user', 'organization', 'business', 'none'] as const;

export type Ownership = (typeof ownerships)[number];

/** A saved query over one table: what a list shows. */
export type View = {
  readonly name: string;
  /** Logical names, in order. */
  readonly columns: readonly string[];
  /** The text of a `$filter`; all rows without it. */
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
  /** Logical collection name, where it is not the set's. */
  readonly collectionName?: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly primaryImage?: string;
  readonly columns: readonly ColumnDefinition[];
  readonly manyToMany: readonly ManyToMany[];
  readonly keys?: readonly AlternateKey[];
  /** Columns that the table has only with another application, by that application. */
  readonly columnsOfApps?: ReadonlyMap<string, string>;
  /** Read through `viewsOf`, which knows the usual ones of every table. */
  readonly views?: readonly View[];
  /** Columns of the quick create form; read through `quickCreateColumnsOf`. */
  readonly quickCreate?: readonly string[];
  readonly isActivity: boolean;
  /** The table whose navigation names this one has besides its own. */
  readonly baseType?: string;
  readonly ownership: Ownership;
  readonly objectTypeCode: number;
  readonly isCustom: boolean;
};

/** How a column stores and compares its values. `any` is a column made by a first write. */
export const columnTypes = [
  'id',
  'text',
  'memo',
  'integer',
  'decimal',
  'money',
  'boolean',
  'choice',
  'state',
  'status',
  'datetime',
  'date',
  'lookup',
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
};

/** One table a lookup may point at. */
export type LookupTarget = {
  readonly table: string;
  /** Name used in `x@odata.bind`, `$expand` and paths, such as `customerid_contact`. */
  readonly navigationProperty: string;
  /** Name of the collection on the target's side, such as `incident_customer_contacts`. */
  readonly inverse?: string;
};

export type ColumnDefinition = {
  /** Logical name. */
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  readonly format?: TextFormat;
  readonly maxLength?: number;
  /** The form asks for it; a write by the API may leave it out (observed). */
  readonly isRequired?: boolean;
  /** Stamped or calculated: a value written to it is left out. */
  readonly isReadOnly?: boolean;
  /** Read by `$search` and by the search page. */
  readonly isSearched?: boolean;
  /** Labels for choice, state, status and boolean (values 0 and 1). */
  readonly choices?: readonly Choice[];
  readonly defaultValue?: string | number | boolean;
  /** For type `lookup` only; more than one makes it polymorphic. */
  readonly targets?: readonly LookupTarget[];
  /** For type `lookup` only: this row goes when the row it points at is deleted. */
  readonly isParent?: boolean;
  /** Prefix of a running number given on creation, such as `CAS` for `CAS-01001-A1B2C3`. */
  readonly autoNumber?: string;
  /** Made by a first write, or by the configuration. */
  readonly isCustom?: boolean;
};

/** A relationship over an intersect table, seen from one of its two sides. */
export type ManyToMany = {
  readonly navigationProperty: string;
  /** Table at the other end. */
  readonly table: string;
  readonly intersectTable: string;
  /** Lookups of the intersect table that point here and there. */
  readonly nearColumn: string;
  readonly farColumn: string;
};

export type Ownership = 'user' | 'organization';

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
  /** Entity set name, as in addresses: `contacts`. */
  readonly setName: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly primaryId: string;
  readonly primaryName: string;
  readonly columns: readonly ColumnDefinition[];
  readonly manyToMany: readonly ManyToMany[];
  /** Read through `viewsOf`, which knows the usual ones of every table. */
  readonly views?: readonly View[];
  /** Columns of the quick create form; read through `quickCreateColumnsOf`. */
  readonly quickCreate?: readonly string[];
  readonly isActivity: boolean;
  readonly ownership: Ownership;
  readonly objectTypeCode: number;
  readonly isCustom: boolean;
};

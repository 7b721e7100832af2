import { DataverseError } from '../errors.ts';
import { tableMeant } from './name-hints.ts';
import type { ColumnDefinition, LookupTarget, ManyToMany, TableDefinition } from './definition.ts';

/** Target of a navigation property, and the path to it. */
export type Navigation =
  | { readonly kind: 'one'; readonly column: ColumnDefinition; readonly target: LookupTarget }
  | { readonly kind: 'children'; readonly table: string; readonly column: ColumnDefinition }
  | { readonly kind: 'many'; readonly relation: ManyToMany };

/** One table, with indexes for the names that a query uses. */
export type Table = {
  readonly definition: TableDefinition;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  /** Lookups by their names in returned rows: `_customerid_value`. */
  readonly lookupValues: ReadonlyMap<string, ColumnDefinition>;
  /** Columns that hold telephone numbers. */
  readonly phoneColumns: readonly ColumnDefinition[];
  /** Columns that the Web API shows, which are all of them when a query names none. */
  readonly shownColumns: readonly ColumnDefinition[];
};

export type Catalog = {
  /** The system tables without the additions from configuration and first use. */
  readonly model: () => readonly TableDefinition[];
  /** Replaces the model with a larger one; additions to tables stay. */
  readonly complete: (model: readonly TableDefinition[]) => void;
  readonly all: () => readonly Table[];
  readonly definitions: () => readonly TableDefinition[];
  readonly find: (name: string) => Table | undefined;
  readonly findBySet: (setName: string) => Table | undefined;
  /** @throws {DataverseError} `table-not-found`. */
  readonly get: (name: string) => Table;
  /** @throws {DataverseError} `resource-not-found`. */
  readonly getBySet: (setName: string) => Table;
  readonly put: (definition: TableDefinition) => Table;
  /** Additions to the model, as definitions that contain nothing else. */
  readonly added: () => readonly TableDefinition[];
  /** Adds a table, or adds missing columns, relationships and keys to an existing one. */
  readonly define: (definition: TableDefinition) => void;
  readonly navigation: (table: Table, name: string) => Navigation | undefined;
  readonly navigationNames: (table: Table) => readonly string[];
};

export function lookupValueName(column: string): string {
  return `_${column}_value`;
}

/** The lookup behind a name such as `_customerid_value`; undefined for any other name. */
export function lookupOfValue(name: string): string | undefined {
  return /^_(\w+)_value$/.exec(name)?.[1];
}

/** The known tables, by logical name and by entity set name: those of the model, and others. */
export function createCatalog(
  start: readonly TableDefinition[],
  others: readonly TableDefinition[] = [],
): Catalog {
  let model = start;
  const byName = new Map<string, Table>();
  const bySet = new Map<string, Table>();
  // Collections depend on other tables' lookups, so the lists are rebuilt after each new table.
  let navigations = new Map<string, Map<string, Navigation>>();

  const put = (definition: TableDefinition): Table => {
    const table = toTable(definition);
    byName.set(definition.name, table);
    bySet.set(definition.setName, table);
    navigations = new Map();
    return table;
  };
  const define = (definition: TableDefinition): void => {
    const known = byName.get(definition.name);
    put(known === undefined ? definition : joined(known, definition));
    for (const link of linksOf(definition)) {
      const other = byName.get(link.name);
      if (other !== undefined) put(joined(other, link));
    }
  };
  const complete = (next: readonly TableDefinition[]): void => {
    const added = addedTo(byName, model);
    model = next;
    for (const definition of next) put(definition);
    for (const definition of added) define(definition);
  };
  for (const definition of start) put(definition);
  for (const definition of others) define(definition);

  const navigationsOf = (table: Table): Map<string, Navigation> => {
    const { name } = table.definition;
    const known = navigations.get(name) ?? navigationsTo(table, byName.values());
    navigations.set(name, known);
    return known;
  };

  return {
    model: () => model,
    added: () => addedTo(byName, model),
    complete,
    define,
    all: () => [...byName.values()],
    definitions: () => definitionsOf(byName),
    find: (name) => byName.get(name),
    findBySet: (setName) => bySet.get(setName),
    get: (name) => byName.get(name) ?? refuseTable(name, byName),
    getBySet: (setName) => bySet.get(setName) ?? refuseSet(setName, byName),
    put,
    navigation: (table, name) => navigationsOf(table).get(name),
    navigationNames: (table) => [...navigationsOf(table).keys()],
  };
}

const tables = new WeakMap<TableDefinition, Table>();

/**
 * A definition with its columns by name; created once, as many catalogs share the same definitions.
 */
export function toTable(definition: TableDefinition): Table {
  const known = tables.get(definition) ?? makeTable(definition);
  tables.set(definition, known);
  return known;
}

function makeTable(definition: TableDefinition): Table {
  const { columns } = definition;
  const lookups = columns.filter(({ type }) => type === 'lookup').filter(isShown);
  return {
    definition,
    columns: new Map(columns.map((column) => [column.name, column])),
    lookupValues: new Map(lookups.map((column) => [lookupValueName(column.name), column])),
    phoneColumns: columns.filter(
      ({ format, isBackground }) => format === 'phone' && isBackground !== true,
    ),
    shownColumns: columns.filter(isShown),
  };
}

/** Whether the Web API has the column as a property that can be read. */
export function isShown({ isFetchOnly, operations }: ColumnDefinition): boolean {
  return isFetchOnly !== true && operations?.includes('r') !== false;
}

function addedTo(
  byName: ReadonlyMap<string, Table>,
  model: readonly TableDefinition[],
): readonly TableDefinition[] {
  const known = new Map(model.map((definition) => [definition.name, definition]));
  return [...byName.values()].flatMap(({ definition }) => {
    const before = known.get(definition.name);
    if (before === undefined) return [definition];
    if (before === definition) return [];
    const names = new Set(before.columns.map(({ name }) => name));
    const columns = definition.columns.filter(
      ({ name, isCustom }) => isCustom === true || !names.has(name),
    );
    const manyToMany = relationsBeyond(before, definition);
    const isMore = columns.length > 0 || manyToMany.length > 0 || definition.keys !== before.keys;
    return isMore ? [{ ...withoutApps(definition), columns, manyToMany }] : [];
  });
}

// Only the model knows which applications are present.
function withoutApps(definition: TableDefinition): TableDefinition {
  const { columnsOfApps: _unused, ...others } = definition;
  return others;
}

function joined({ definition: known, columns }: Table, added: TableDefinition): TableDefinition {
  const keys = [...(known.keys ?? []), ...(added.keys ?? [])];
  return {
    ...known,
    columns: [
      ...known.columns.map((column) => withTargetsOf(column, added)),
      ...added.columns.filter(({ name }) => !columns.has(name)),
    ],
    manyToMany: [...known.manyToMany, ...relationsBeyond(known, added)],
    ...(keys.length === 0 ? {} : { keys }),
  };
}

function relationsBeyond(known: TableDefinition, added: TableDefinition): readonly ManyToMany[] {
  const names = new Set(known.manyToMany.map(({ navigationProperty }) => navigationProperty));
  return added.manyToMany.filter(({ navigationProperty }) => !names.has(navigationProperty));
}

function withTargetsOf(column: ColumnDefinition, { columns }: TableDefinition): ColumnDefinition {
  const targets = columns.find(({ name }) => name === column.name)?.targets ?? [];
  const known = column.targets ?? [];
  const more = targets.filter(({ table }) => known.every((target) => target.table !== table));
  return more.length === 0 ? column : { ...column, targets: [...known, ...more] };
}

/** Links from a custom activity to other tables: to its parties, notes and queue items. */
function linksOf({ name, isActivity, isCustom }: TableDefinition): readonly TableDefinition[] {
  if (!isActivity || !isCustom) return [];
  const link = (table: string, column: string, inverse: string): TableDefinition => ({
    ...emptyTable,
    name: table,
    columns: [
      {
        name: column,
        label: '',
        type: 'lookup',
        targets: [{ table: name, navigationProperty: `${column}_${name}`, inverse }],
      },
    ],
  });
  return [
    link('activityparty', 'activityid', `${name}_activity_parties`),
    link('annotation', 'objectid', `${name}_Annotations`),
    link('queueitem', 'objectid', `${name}_QueueItems`),
  ];
}

const emptyTable: TableDefinition = {
  name: '',
  setName: '',
  label: '',
  pluralLabel: '',
  primaryId: '',
  primaryName: '',
  columns: [],
  manyToMany: [],
  isActivity: false,
  ownership: 'none',
  objectTypeCode: 0,
  isCustom: false,
};

function navigationsTo(table: Table, others: Iterable<Table>): Map<string, Navigation> {
  const found = new Map<string, Navigation>();
  for (const column of table.definition.columns) {
    if (column.type !== 'lookup') continue;
    for (const target of column.targets ?? []) addOne(found, { kind: 'one', column, target });
  }
  for (const relation of table.definition.manyToMany) {
    found.set(relation.navigationProperty, { kind: 'many', relation });
  }
  for (const other of others) addChildren(found, table.definition.name, other);
  return found;
}

// An activity has two names for each relationship that all activities share:
// `regardingobjectid_contact` belongs to the table of all activities,
// `regardingobjectid_contact_phonecall` to the activity's own table.
function addOne(
  found: Map<string, Navigation>,
  navigation: Extract<Navigation, { kind: 'one' }>,
): void {
  const { navigationProperty, baseProperty } = navigation.target;
  for (const name of [navigationProperty, baseProperty]) {
    if (name !== undefined && !found.has(name)) found.set(name, navigation);
  }
}

function addChildren(found: Map<string, Navigation>, name: string, other: Table): void {
  for (const column of other.lookupValues.values()) {
    for (const target of column.targets ?? []) {
      if (target.table !== name || target.inverse === undefined) continue;
      found.set(target.inverse, { kind: 'children', table: other.definition.name, column });
    }
  }
}

type Names = ReadonlyMap<string, Table>;

function definitionsOf(byName: Names): readonly TableDefinition[] {
  return [...byName.values()].map(({ definition }) => definition);
}

function refuseTable(name: string, byName: Names): never {
  throw new DataverseError(
    'table-not-found',
    `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
    { source: name, nearest: meantBy(name, byName, (table) => table.name) },
  );
}

function refuseSet(setName: string, byName: Names): never {
  throw new DataverseError(
    'resource-not-found',
    `Resource not found for the segment '${setName}'.`,
    { source: setName, nearest: meantBy(setName, byName, (table) => table.setName) },
  );
}

// A hint that repeats the written name is useless.
function meantBy(
  name: string,
  byName: Names,
  nameOf: (table: TableDefinition) => string,
): string | undefined {
  const table = tableMeant(name, definitionsOf(byName));
  const hint = table === undefined ? undefined : nameOf(table);
  return hint === name ? undefined : hint;
}

import { DataverseError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { ColumnDefinition, LookupTarget, ManyToMany, TableDefinition } from './definition.ts';

/** Target of a navigation property, and the path to it. */
export type Navigation =
  | { readonly kind: 'one'; readonly column: ColumnDefinition; readonly target: LookupTarget }
  | { readonly kind: 'children'; readonly table: string; readonly column: ColumnDefinition }
  | { readonly kind: 'many'; readonly relation: ManyToMany };

/** One table, with what a query asks of it answered by name. */
export type Table = {
  readonly definition: TableDefinition;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  /** Lookups by the name they have in rows that are read: `_customerid_value`. */
  readonly lookupValues: ReadonlyMap<string, ColumnDefinition>;
  /** Columns that hold telephone numbers. */
  readonly phoneColumns: readonly ColumnDefinition[];
};

export type Catalog = {
  readonly all: () => readonly Table[];
  readonly find: (name: string) => Table | undefined;
  readonly findBySet: (setName: string) => Table | undefined;
  /** @throws {DataverseError} `table-not-found`. */
  readonly get: (name: string) => Table;
  /** @throws {DataverseError} `resource-not-found`. */
  readonly getBySet: (setName: string) => Table;
  readonly put: (definition: TableDefinition) => Table;
  readonly navigation: (table: Table, name: string) => Navigation | undefined;
  readonly navigationNames: (table: Table) => readonly string[];
};

export function lookupValueName(column: string): string {
  return `_${column}_value`;
}

/** The tables known, by logical name and by entity set name. */
export function createCatalog(definitions: readonly TableDefinition[]): Catalog {
  const byName = new Map<string, Table>();
  const bySet = new Map<string, Table>();
  // Collections hang on other tables' lookups, so the lists are made again after each new table.
  let navigations = new Map<string, Map<string, Navigation>>();

  const put = (definition: TableDefinition): Table => {
    const table = toTable(definition);
    byName.set(definition.name, table);
    bySet.set(definition.setName, table);
    navigations = new Map();
    return table;
  };
  for (const definition of definitions) put(definition);

  const navigationsOf = (table: Table): Map<string, Navigation> => {
    const { name } = table.definition;
    const known = navigations.get(name) ?? navigationsTo(table, byName.values());
    navigations.set(name, known);
    return known;
  };

  return {
    all: () => [...byName.values()],
    find: (name) => byName.get(name),
    findBySet: (setName) => bySet.get(setName),
    get: (name) => byName.get(name) ?? refuseTable(name, byName, bySet),
    getBySet: (setName) => bySet.get(setName) ?? refuseSet(setName, byName, bySet),
    put,
    navigation: (table, name) => navigationsOf(table).get(name),
    navigationNames: (table) => [...navigationsOf(table).keys()],
  };
}

/** A definition with its columns by name. */
export function toTable(definition: TableDefinition): Table {
  const { columns } = definition;
  const lookups = columns.filter(({ type }) => type === 'lookup');
  return {
    definition,
    columns: new Map(columns.map((column) => [column.name, column])),
    lookupValues: new Map(lookups.map((column) => [lookupValueName(column.name), column])),
    phoneColumns: columns.filter(({ format }) => format === 'phone'),
  };
}

function navigationsTo(table: Table, tables: Iterable<Table>): Map<string, Navigation> {
  const found = new Map<string, Navigation>();
  for (const column of table.lookupValues.values()) {
    for (const target of column.targets ?? []) {
      addOne(found, { kind: 'one', column, target }, table.definition.name);
    }
  }
  for (const relation of table.definition.manyToMany) {
    found.set(relation.navigationProperty, { kind: 'many', relation });
  }
  for (const other of tables) addChildren(found, table.definition.name, other);
  return found;
}

// Activities name their relationships `regardingobjectid_contact_phonecall` (documented); widgets also
// write the shorter `regardingobjectid_contact` that other tables use, so both lead there (observed).
function addOne(
  found: Map<string, Navigation>,
  navigation: Extract<Navigation, { kind: 'one' }>,
  table: string,
): void {
  const { column, target } = navigation;
  const short = `${column.name}_${target.table}`;
  for (const name of [target.navigationProperty, short, `${short}_${table}`]) {
    if (!found.has(name)) found.set(name, navigation);
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

function refuseTable(name: string, byName: Names, bySet: Names): never {
  throw new DataverseError(
    'table-not-found',
    `The entity with a name = '${name}' with namemapping = 'Logical' was not found in the MetadataCache.`,
    { nearest: bySet.get(name)?.definition.name ?? nearestName(name, byName.keys()) },
  );
}

function refuseSet(setName: string, byName: Names, bySet: Names): never {
  throw new DataverseError(
    'resource-not-found',
    `Resource not found for the segment '${setName}'.`,
    { nearest: byName.get(setName)?.definition.setName ?? nearestName(setName, bySet.keys()) },
  );
}

import type { ColumnDefinition, LookupTarget, TableDefinition } from './definition.ts';
import { startTables } from './start-tables.ts';
import { toolTables } from './tool-tables.ts';
import { tableFacts } from './facts/index.ts';
import { readCollections, readTable, withCollection, type TableFacts } from './read-table.ts';

/**
 * All system tables with all their columns, and the tables of the agent's tools: the facts, overlaid with our own additions (form
 * labels, searched columns, column order), which the tables of the first screen carry.
 *
 * Large: a page loads this module after its first screen. Columns of other applications are present
 * only when one of `apps` adds them.
 */
export function wholeModel(apps: readonly string[] = []): readonly TableDefinition[] {
  const key = apps.toSorted().join();
  const known = models.get(key) ?? readModel().map((table) => withApps(table, apps));
  models.set(key, known);
  return known;
}

const models = new Map<string, readonly TableDefinition[]>();
let model: readonly TableDefinition[] | undefined;

function readModel(): readonly TableDefinition[] {
  model ??= [...withCollections(tableFacts).map(withOurs), ...toolTables];
  return model;
}

function withCollections(all: readonly TableFacts[]): readonly TableDefinition[] {
  const tables = all.map((facts) => readTable(facts));
  const pointers = tables.find(({ name }) => name === 'activitypointer');
  const collections = all.flatMap(readCollections);
  return tables.map((table, index) => {
    const based = all[index]?.baseType === undefined ? table : withBase(table, pointers);
    const columns = new Map(based.columns.map((column) => [column.name, column]));
    for (const collection of collections) {
      if (collection.table !== table.name) continue;
      const column = columns.get(collection.column);
      if (column !== undefined) columns.set(column.name, withCollection(column, collection));
    }
    return { ...based, columns: [...columns.values()] };
  });
}

// `regardingobjectid_contact` of all activities has the same target as
// `regardingobjectid_contact_phonecall`.
function withBase(table: TableDefinition, base: TableDefinition | undefined): TableDefinition {
  const basis = new Map(base?.columns.map((column) => [column.name, column]));
  return {
    ...table,
    columns: table.columns.map((column) => {
      const names = basis.get(column.name)?.targets;
      if (column.targets === undefined) return column;
      if (names === undefined) return withShortName(column, table.name);
      const nameOf = (target: LookupTarget) =>
        names.find(({ table: other }) => other === target.table)?.navigationProperty;
      const targets = column.targets.map((target) => {
        const baseProperty = nameOf(target);
        return baseProperty === undefined ? target : { ...target, baseProperty };
      });
      return { ...column, targets };
    }),
  };
}

// Samples bind `msdyn_activeagentid` where the metadata has
// `msdyn_activeagentid_msdyn_ocliveworkitem`.
function withShortName(column: ColumnDefinition, table: string): ColumnDefinition {
  const [target, another] = column.targets ?? [];
  const end = `_${table}`;
  const name = target?.navigationProperty;
  if (target === undefined || another !== undefined) return column;
  if (name?.endsWith(end) !== true) return column;
  return { ...column, targets: [{ ...target, baseProperty: name.slice(0, -end.length) }] };
}

/** Our columns first, in our order; the others stay hidden by default. */
function withOurs(table: TableDefinition): TableDefinition {
  const ours = startTables.find(({ name }) => name === table.name);
  if (ours === undefined) return table;
  const facts = new Map(table.columns.map((column) => [column.name, column]));
  const shown = ours.columns.flatMap((column) => {
    const fact = facts.get(column.name);
    return fact === undefined ? [] : [withOurColumn(fact, column)];
  });
  const names = new Set(shown.map(({ name }) => name));
  const others = table.columns.filter(({ name }) => !names.has(name));
  return {
    ...table,
    label: ours.label,
    pluralLabel: ours.pluralLabel,
    columns: [...shown, ...others.map((column) => ({ ...column, isBackground: true }))],
  };
}

function withOurColumn(fact: ColumnDefinition, ours: ColumnDefinition): ColumnDefinition {
  const { label, isSearched, isParent, autoNumber, isBackground } = ours;
  const defaultValue = fact.defaultValue ?? ours.defaultValue;
  return {
    ...fact,
    label,
    ...(isSearched === undefined ? {} : { isSearched }),
    ...(isParent === undefined ? {} : { isParent }),
    ...(autoNumber === undefined ? {} : { autoNumber }),
    ...(isBackground === undefined ? {} : { isBackground }),
    ...(defaultValue === undefined ? {} : { defaultValue }),
  };
}

function withApps(table: TableDefinition, apps: readonly string[]): TableDefinition {
  const isThere = ({ app }: ColumnDefinition) => app === undefined || isOneOf(app, apps);
  const missing = table.columns.filter((column) => !isThere(column));
  if (missing.length === 0) return table;
  return {
    ...table,
    columns: table.columns.filter(isThere),
    columnsOfApps: new Map(missing.map(({ name, app = '' }) => [name, app])),
  };
}

/** `Sales or Field Service` comes with either application, `Portals` with Power Pages. */
function isOneOf(app: string, apps: readonly string[]): boolean {
  return app
    .replace(/^Portals$/, 'Power Pages')
    .split(' or ')
    .some((name) => apps.some((wanted) => name === wanted || name.startsWith(`${wanted} `)));
}

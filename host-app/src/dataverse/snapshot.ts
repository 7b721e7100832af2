import * as v from 'valibot';
import type { Snapshot, SnapshotRow } from './dataverse.ts';
import { DataverseError } from './errors.ts';
import type { EntriesOf } from './entries-of.ts';
import { toJson, type JsonValue } from './json.ts';
import { createCatalog } from './metadata/catalog.ts';
import {
  columnTypes,
  deleteRules,
  operationSets,
  ownerships,
  requiredLevels,
  textFormats,
  type Choice,
  type ColumnDefinition,
  type LookupTarget,
  type ManyToMany,
  type TableDefinition,
  type View,
} from './metadata/definition.ts';
import type { Row } from './row.ts';
import { createState, type State } from './state.ts';

const choice = v.object({
  value: v.number(),
  label: v.string(),
  state: v.exactOptional(v.number()),
  defaultStatus: v.exactOptional(v.number()),
} satisfies EntriesOf<Choice>);

const column = v.object({
  name: v.string(),
  schemaName: v.exactOptional(v.string()),
  label: v.string(),
  type: v.picklist(columnTypes),
  format: v.exactOptional(v.picklist(textFormats)),
  maxLength: v.exactOptional(v.number()),
  minimum: v.exactOptional(v.number()),
  maximum: v.exactOptional(v.number()),
  precision: v.exactOptional(v.number()),
  level: v.exactOptional(v.picklist(requiredLevels)),
  operations: v.exactOptional(v.picklist(operationSets)),
  isRequired: v.exactOptional(v.boolean()),
  isReadOnly: v.exactOptional(v.boolean()),
  isSearched: v.exactOptional(v.boolean()),
  choices: v.exactOptional(v.array(choice)),
  defaultValue: v.exactOptional(v.union([v.string(), v.number(), v.boolean()])),
  targets: v.exactOptional(
    v.array(
      v.object({
        table: v.string(),
        navigationProperty: v.exactOptional(v.string()),
        baseProperty: v.exactOptional(v.string()),
        inverse: v.exactOptional(v.string()),
        onDelete: v.exactOptional(v.picklist(deleteRules)),
        isUnlisted: v.exactOptional(v.boolean()),
      } satisfies EntriesOf<LookupTarget>),
    ),
  ),
  isParent: v.exactOptional(v.boolean()),
  autoNumber: v.exactOptional(v.string()),
  lookupKind: v.exactOptional(v.picklist(['customer', 'owner'])),
  otherTargets: v.exactOptional(v.number()),
  shape: v.exactOptional(v.string()),
  behavior: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  companionOf: v.exactOptional(v.string()),
  isFetchOnly: v.exactOptional(v.boolean()),
  app: v.exactOptional(v.string()),
  isNameOpen: v.exactOptional(v.boolean()),
  isBackground: v.exactOptional(v.boolean()),
  isCustom: v.exactOptional(v.boolean()),
} satisfies EntriesOf<ColumnDefinition>);

const view = v.object({
  name: v.string(),
  columns: v.array(v.string()),
  filter: v.exactOptional(v.string()),
  orderBy: v.exactOptional(v.string()),
} satisfies EntriesOf<View>);

export const tableSchema = v.object({
  name: v.string(),
  schemaName: v.exactOptional(v.string()),
  setName: v.string(),
  collectionName: v.exactOptional(v.string()),
  label: v.string(),
  pluralLabel: v.string(),
  primaryId: v.string(),
  primaryName: v.string(),
  primaryImage: v.exactOptional(v.string()),
  columns: v.array(column),
  manyToMany: v.array(
    v.object({
      navigationProperty: v.string(),
      table: v.string(),
      intersectTable: v.string(),
      nearColumn: v.string(),
      farColumn: v.string(),
      farProperty: v.exactOptional(v.string()),
    } satisfies EntriesOf<ManyToMany>),
  ),
  keys: v.exactOptional(v.array(v.object({ name: v.string(), columns: v.array(v.string()) }))),
  views: v.exactOptional(v.array(view)),
  quickCreate: v.exactOptional(v.array(v.string())),
  isActivity: v.boolean(),
  baseType: v.exactOptional(v.string()),
  ownership: v.picklist(ownerships),
  objectTypeCode: v.number(),
  isCustom: v.boolean(),
} satisfies EntriesOf<Omit<TableDefinition, 'columnsOfApps'>>);

const value = v.custom<JsonValue>((input) => toJson(input) !== undefined);

export const rowSchema = v.object({
  id: v.string(),
  version: v.number(),
  values: v.array(v.tuple([v.string(), value])),
  lookups: v.array(v.tuple([v.string(), v.string(), v.string()])),
} satisfies EntriesOf<SnapshotRow>);

const snapshot = v.object({
  format: v.literal('sidetone-dataverse-1'),
  tables: v.array(tableSchema),
  rows: v.array(v.object({ table: v.string(), rows: v.array(rowSchema) })),
});

/**
 * Checks a snapshot, given as text or parsed.
 *
 * @throws {DataverseError} `invalid-snapshot`, with the path of the first mistake.
 */
export function parseSnapshot(input: unknown): Snapshot {
  const parsed = v.safeParse(snapshot, typeof input === 'string' ? parseJson(input) : input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new DataverseError(
    'invalid-snapshot',
    `The snapshot cannot be read: ${v.getDotPath(issue) ?? 'snapshot'}: ${issue.message}`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataverseError('invalid-snapshot', `The snapshot is not JSON: ${String(cause)}`);
  }
}

/** Gives a way back to a state as it is now. Rows never change, so keeping them costs little. */
export function rememberState({ catalog, schema, rowsOf }: State): () => State {
  const definitions = catalog.definitions();
  const model = catalog.model();
  const added = catalog.added();
  const rows = definitions.map(({ name }) => [name, [...rowsOf(name).all()]] as const);
  return () => {
    const state = createState(createCatalog(model, added), schema);
    for (const [name, kept] of rows) state.restore(name, kept);
    return state;
  };
}

/** System tables are left out: a snapshot from last year meets the tables of today. */
export function takeSnapshot(state: State): Snapshot {
  const { catalog, rowsOf } = state;
  const definitions = catalog.definitions();
  const filled = definitions.filter(({ name }) => rowsOf(name).size() > 0);
  return {
    format: 'sidetone-dataverse-1',
    tables: tablesOfSnapshot(state),
    rows: filled.map(({ name }) => ({
      table: name,
      rows: [...rowsOf(name).all()].map(toSnapshotRow),
    })),
  };
}

export function tablesOfSnapshot({ catalog }: State): readonly TableDefinition[] {
  return catalog.added();
}

export function rowsOfSnapshot(
  { rowsOf }: State,
  name: string,
  ids: readonly string[],
): readonly SnapshotRow[] {
  const rows = rowsOf(name);
  return ids.flatMap((id) => rows.get(id) ?? []).map(toSnapshotRow);
}

/** Tables of the snapshot add to those of today, which may know more columns than it does. */
export function stateFromSnapshot(
  { tables, rows }: Pick<Snapshot, 'tables' | 'rows'>,
  before: State,
): State {
  const catalog = createCatalog(before.catalog.model(), tables);
  const state = createState(catalog, before.schema);
  for (const group of rows) {
    state.catalog.get(group.table);
    state.restore(group.table, group.rows.map(toRow));
  }
  return state;
}

function toSnapshotRow({ id, version, values, lookups }: Row): SnapshotRow {
  return {
    id,
    version,
    values: [...values],
    lookups: [...lookups].map(([name, target]) => [name, target.table, target.id] as const),
  };
}

export function toRow({ id, version, values, lookups }: SnapshotRow, index: number): Row {
  return {
    id,
    version,
    sequence: index + 1,
    values: new Map(values),
    lookups: new Map(lookups.map(([name, target, to]) => [name, { table: target, id: to }])),
  };
}

import * as v from 'valibot';
import type { Snapshot, SnapshotRow } from './dataverse.ts';
import { DataverseError } from './errors.ts';
import type { EntriesOf } from './entries-of.ts';
import { toJson, type JsonValue } from './json.ts';
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

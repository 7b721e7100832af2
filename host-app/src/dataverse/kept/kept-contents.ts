import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import type { SnapshotRow } from '../dataverse.ts';
import { toTable } from '../metadata/catalog.ts';
import type { TableDefinition } from '../metadata/definition.ts';
import type { Reference } from '../row.ts';
import { tableSchema } from '../snapshot-schema.ts';
import { checkRow } from './check-row.ts';
import type { SetAside } from './keeper.ts';
import type { ChangedRow, KeptSchema, KeptStore } from './kept-database.ts';

/** The records of the database, as found. */
export type RawContents = {
  readonly baseline: string | undefined;
  readonly tables: readonly unknown[];
  readonly chunks: readonly (readonly [table: string, rows: unknown])[];
  readonly changes: readonly (readonly [table: string, id: string, change: ChangedRow])[];
};

/** The usable rows, and the rows that are not. */
export type Contents = {
  readonly tables: readonly TableDefinition[];
  readonly rows: readonly { readonly table: string; readonly rows: readonly SnapshotRow[] }[];
  readonly deleted: readonly Reference[];
  readonly aside: readonly SetAside[];
};

export async function readRaw<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<KeptSchema, KeptStore[], Mode>,
): Promise<RawContents> {
  const chunks = transaction.objectStore('chunks');
  const rows = transaction.objectStore('rows');
  const [baseline, tables, chunkKeys, chunkValues, rowKeys, rowValues] = await Promise.all([
    transaction.objectStore('marks').get('baseline'),
    transaction.objectStore('tables').getAll(),
    chunks.getAllKeys(),
    chunks.getAll(),
    rows.getAllKeys(),
    rows.getAll(),
  ]);
  return {
    baseline,
    tables,
    chunks: chunkKeys.map(([table], index) => [table, chunkValues[index]]),
    changes: rowKeys.map(([table, id], index) => [table, id, rowValues[index] ?? { row: null }]),
  };
}

/** Current content of these rows; undefined when one of them has moved to a chunk since. */
export async function readChanged<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<KeptSchema, KeptStore[], Mode>,
  keys: readonly (readonly [table: string, id: string])[],
): Promise<RawContents | undefined> {
  const rows = transaction.objectStore('rows');
  const [tables, ...found] = await Promise.all([
    transaction.objectStore('tables').getAll(),
    ...keys.map(([table, id]) => rows.get([table, id])),
  ]);
  const changes = keys.flatMap(([table, id], index) => {
    const change = found[index];
    return change === undefined ? [] : [[table, id, change] as const];
  });
  if (changes.length < keys.length) return undefined;
  return { baseline: undefined, tables, chunks: [], changes };
}

/** Applies the changes to the chunks, and checks each row against its table. */
export function sortContents(
  raw: RawContents,
  known: readonly TableDefinition[],
  except: readonly string[],
): Contents {
  const aside: SetAside[] = [];
  const tables = joinAll(raw.tables.flatMap((text) => definitionsOf(text, aside)));
  const byName = new Map(
    joinAll([...known, ...tables]).map((definition) => [definition.name, toTable(definition)]),
  );
  const rows = new Map<string, Map<string, SnapshotRow>>();
  const deleted: Reference[] = [];
  const place = (table: string, row: unknown): void => {
    const checked = checkRow(byName, table, row);
    if ('problem' in checked) {
      aside.push({ table, ...checked, row });
      return;
    }
    const placed = rows.get(table) ?? new Map<string, SnapshotRow>();
    rows.set(table, placed);
    placed.set(checked.row.id, checked.row);
  };
  for (const [table, chunk] of raw.chunks) {
    if (except.includes(table)) continue;
    if (Array.isArray(chunk)) for (const row of chunk) place(table, row);
    else aside.push({ table, id: '', problem: 'expected a list of rows', row: chunk });
  }
  for (const [table, id, change] of raw.changes) {
    if (except.includes(table)) continue;
    if (change.row !== null) {
      place(table, change.row);
      continue;
    }
    rows.get(table)?.delete(id);
    deleted.push({ table, id });
  }
  return {
    tables,
    rows: [...rows].map(([table, kept]) => ({ table, rows: [...kept.values()] })),
    deleted,
    aside,
  };
}

function definitionsOf(text: unknown, aside: SetAside[]): readonly TableDefinition[] {
  const refuse = (problem: string, row: unknown): readonly TableDefinition[] => {
    aside.push({ table: 'tables', id: '', problem, row });
    return [];
  };
  const definitions = parseJson(text);
  if (!Array.isArray(definitions)) return refuse('expected a list of tables as JSON', text);
  return definitions.flatMap((definition: unknown) => {
    const parsed = v.safeParse(tableSchema, definition);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    return refuse(`${v.getDotPath(issue) ?? 'table'}: ${issue.message}`, definition);
  });
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Each table once, with all columns from any definition. */
function joinAll(definitions: readonly TableDefinition[]): readonly TableDefinition[] {
  const joined = new Map<string, TableDefinition>();
  for (const definition of definitions) {
    const known = joined.get(definition.name);
    joined.set(definition.name, known === undefined ? definition : join(known, definition));
  }
  return [...joined.values()];
}

function join(known: TableDefinition, { columns }: TableDefinition): TableDefinition {
  const names = new Set(known.columns.map(({ name }) => name));
  const added = columns.filter(({ name }) => !names.has(name));
  return added.length === 0 ? known : { ...known, columns: [...known.columns, ...added] };
}

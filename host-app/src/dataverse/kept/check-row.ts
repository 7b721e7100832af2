import * as v from 'valibot';
import type { SnapshotRow } from '../dataverse.ts';
import { DataverseError } from '../errors.ts';
import { toGuid } from '../guid.ts';
import { isObject } from '../json.ts';
import type { Table } from '../metadata/catalog.ts';
import { rowSchema } from '../snapshot-schema.ts';
import { toColumnValue } from '../write/column-input.ts';

export type CheckedRow =
  | { readonly row: SnapshotRow }
  | { readonly id: string; readonly problem: string };

/** Whether a row could have been written here: screens that show it rely on that. */
export function checkRow(
  tables: ReadonlyMap<string, Table>,
  name: string,
  raw: unknown,
): CheckedRow {
  const id = isObject(raw) && typeof raw['id'] === 'string' ? raw['id'] : '';
  const parsed = v.safeParse(rowSchema, raw);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { id, problem: `${v.getDotPath(issue) ?? 'row'}: ${issue.message}` };
  }
  const table = tables.get(name);
  if (table === undefined) return { id, problem: `no table has the name "${name}"` };
  const row: SnapshotRow = parsed.output;
  const problem = problemOf(table, row, tables);
  return problem === undefined ? { row } : { id, problem };
}

function problemOf(
  table: Table,
  { id, values, lookups }: SnapshotRow,
  tables: ReadonlyMap<string, Table>,
): string | undefined {
  if (toGuid(id) !== id) return `id: expected a GUID in lower case, got "${id}"`;
  for (const [column, value] of values) {
    const definition = table.columns.get(column);
    if (definition === undefined) continue;
    try {
      toColumnValue(definition, value);
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      return `${column}: ${error.message}`;
    }
  }
  for (const [column, target, to] of lookups) {
    if (!tables.has(target)) return `${column}: no table has the name "${target}"`;
    if (toGuid(to) !== to) return `${column}: expected a GUID in lower case, got "${to}"`;
  }
  return undefined;
}

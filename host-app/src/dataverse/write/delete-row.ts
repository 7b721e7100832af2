import { DataverseError } from '../errors.ts';
import type { ColumnDefinition, LookupTarget } from '../metadata/definition.ts';
import type { Reference } from '../row.ts';
import type { State } from '../state.ts';
import type { Transaction } from './transaction.ts';

/**
 * Removes a row, with the rows that belong to it (notes, parties, queue items, and others that the
 * relationship deletes); lookups of other rows to it are cleared (documented).
 *
 * @throws {DataverseError} `row-in-use` when the rule of a relationship is Restrict.
 */
export function deleteRow(state: State, transaction: Transaction, gone: Reference): void {
  if (transaction.row(gone.table, gone.id) === undefined) return;
  transaction.remove(gone.table, gone.id);
  deleteLinks(state, transaction, gone);
  for (const { definition, lookupValues } of state.catalog.all()) {
    const rows = state.rowsOf(definition.name);
    if (rows.size() === 0) continue;
    for (const column of lookupValues.values()) {
      const target = column.targets?.find(({ table }) => table === gone.table);
      if (target === undefined) continue;
      for (const row of rows.whereEqual(column.name, gone.id)) {
        const reference = { table: definition.name, id: row.id };
        if (target.onDelete === 'Restrict' && isThere(transaction, reference))
          refuseInUse(reference);
        if (belongs(column, target)) deleteRow(state, transaction, reference);
        else clearLookup(transaction, reference, column.name);
      }
    }
  }
}

function isThere(transaction: Transaction, { table, id }: Reference): boolean {
  return transaction.row(table, id) !== undefined;
}

/** The relationship says Restrict (documented). */
function refuseInUse({ table, id }: Reference): never {
  throw new DataverseError(
    'row-in-use',
    'The object you tried to delete is associated with another object and cannot be deleted.',
    { source: table, fix: `Delete or change the row ${id} of ${table} first.` },
  );
}

function belongs({ isParent }: ColumnDefinition, { onDelete }: LookupTarget): boolean {
  return isParent === true || onDelete === 'Cascade';
}

function deleteLinks(
  { catalog, rowsOf }: State,
  transaction: Transaction,
  { table, id }: Reference,
): void {
  for (const relation of catalog.find(table)?.definition.manyToMany ?? []) {
    for (const link of rowsOf(relation.intersectTable).whereEqual(relation.nearColumn, id)) {
      transaction.remove(relation.intersectTable, link.id);
    }
  }
}

function clearLookup(transaction: Transaction, { table, id }: Reference, column: string): void {
  const row = transaction.row(table, id);
  if (row === undefined) return;
  const lookups = new Map(row.lookups);
  lookups.delete(column);
  transaction.put(table, { ...row, lookups });
}

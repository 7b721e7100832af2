import type { Reference } from '../row.ts';
import type { State } from '../state.ts';
import type { Transaction } from './transaction.ts';

/**
 * Takes a row out, with the rows that belong to it (notes, parties, queue items); lookups of other
 * rows that point at it are cleared, as most relationships of the platform do (documented).
 */
export function deleteRow(state: State, transaction: Transaction, gone: Reference): void {
  if (transaction.row(gone.table, gone.id) === undefined) return;
  transaction.remove(gone.table, gone.id);
  for (const { definition, lookupValues } of state.catalog.all()) {
    for (const { name, targets, isParent } of lookupValues.values()) {
      if (!targets?.some(({ table }) => table === gone.table)) continue;
      for (const row of state.rowsOf(definition.name).whereEqual(name, gone.id)) {
        if (isParent === true)
          deleteRow(state, transaction, { table: definition.name, id: row.id });
        else clearLookup(transaction, { table: definition.name, id: row.id }, name);
      }
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

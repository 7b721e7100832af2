import type { AdoptedRows, DataverseChange, SnapshotRow } from './dataverse.ts';
import { toRow } from './snapshot.ts';
import type { State } from './state.ts';

/** Inserts another page's rows and removes rows that are gone there; returns the changes. */
export function adoptRows(state: State, adopted: AdoptedRows): readonly DataverseChange[] {
  for (const definition of adopted.tables) state.catalog.define(definition);
  const put = adopted.rows.flatMap(({ table, rows }) =>
    rows.map((row) => adoptRow(state, table, row)),
  );
  const removed = adopted.deleted.flatMap(({ table, id }): readonly DataverseChange[] => {
    if (state.rowsOf(table).get(id) === undefined) return [];
    state.remove(table, id);
    return [{ kind: 'deleted', table, id }];
  });
  return [...put, ...removed];
}

function adoptRow(state: State, table: string, adopted: SnapshotRow): DataverseChange {
  const known = state.rowsOf(table);
  const before = known.get(adopted.id);
  const sequence = before?.sequence ?? known.nextSequence();
  state.put(table, { ...toRow(adopted, 0), sequence });
  return { kind: before === undefined ? 'created' : 'updated', table, id: adopted.id };
}

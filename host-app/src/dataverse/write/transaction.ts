import { DataverseError } from '../errors.ts';
import { toTable, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { Notice, NoticeListener } from '../notice.ts';
import type { Reference, Row } from '../row.ts';
import type { State } from '../state.ts';
import { makeTable } from './make-table.ts';
import { columnNotice, tableNotice } from './made-names.ts';

export type RowChange = Reference & { readonly kind: 'created' | 'updated' | 'deleted' };

/**
 * Everything one call is about to do. Nothing happens before `commit`, so a call that throws
 * halfway through a nested write has changed nothing, not even a table.
 */
export type Transaction = {
  /** A table, created if it does not exist. @throws {DataverseError} `table-not-found`. */
  readonly table: (name: string) => Table;
  readonly addColumn: (table: string, column: ColumnDefinition) => Table;
  readonly replaceColumn: (table: string, column: ColumnDefinition) => void;
  /** A row as it will be. */
  readonly row: (table: string, id: string) => Row | undefined;
  readonly put: (table: string, row: Row) => void;
  readonly remove: (table: string, id: string) => void;
  readonly nextSequence: (table: string) => number;
  readonly notice: NoticeListener;
  readonly commit: () => readonly RowChange[];
};

type Step = Reference & { readonly row: Row | undefined };

export function beginTransaction(state: State, notice: NoticeListener): Transaction {
  const tables = new Map<string, Table>();
  const steps = new Map<string, Step>();
  const sequences = new Map<string, number>();
  const notices: Notice[] = [];

  const put = (table: string, id: string, row: Row | undefined): void => {
    steps.set(stepKey(table, id), { table, id, row });
  };
  const addTable = (name: string): Table => {
    const made = makeTable(state, name);
    tables.set(name, made);
    if (made.definition.isCustom) notices.push(tableNotice(made));
    return made;
  };
  const tableOf = (name: string): Table =>
    tables.get(name) ?? state.catalog.find(name) ?? addTable(name);

  return {
    table: tableOf,
    addColumn: (name, column) => {
      const { definition } = tableOf(name);
      if (definition.columns.length >= mostColumns) refuseColumn(name, column);
      const grown = toTable({ ...definition, columns: [...definition.columns, column] });
      tables.set(name, grown);
      notices.push(columnNotice(grown, column));
      return grown;
    },
    replaceColumn: (name, column) => {
      const { definition } = tableOf(name);
      const columns = definition.columns.map((known) =>
        known.name === column.name ? column : known,
      );
      tables.set(name, toTable({ ...definition, columns }));
    },
    row: (table, id) => {
      const step = steps.get(stepKey(table, id));
      return step === undefined ? state.rowsOf(table).get(id) : step.row;
    },
    put: (table, row) => put(table, row.id, row),
    remove: (table, id) => put(table, id, undefined),
    nextSequence: (table) => {
      const next = sequences.get(table) ?? state.rowsOf(table).nextSequence();
      sequences.set(table, next + 1);
      return next;
    },
    notice: (message) => notices.push(message),
    commit: () => {
      for (const { definition } of tables.values()) state.catalog.put(definition);
      const changes = [...steps.values()].flatMap((step) => carryOut(state, step));
      for (const message of notices) notice(message);
      return changes;
    },
  };
}

/** About the capacity of the product's database (chosen). */
const mostColumns = 1_000;

function refuseColumn(table: string, { name }: ColumnDefinition): never {
  throw new DataverseError(
    'invalid-name',
    `The column '${name}' cannot be created: the table '${table}' has ${mostColumns.toLocaleString('en')} columns, and no table can have more.`,
  );
}

function stepKey(table: string, id: string): string {
  return `${table}/${id}`;
}

function carryOut(state: State, { table, id, row }: Step): readonly RowChange[] {
  const isThere = state.rowsOf(table).get(id) !== undefined;
  if (row !== undefined) {
    state.put(table, row);
    return [{ kind: isThere ? 'updated' : 'created', table, id }];
  }
  state.remove(table, id);
  return isThere ? [{ kind: 'deleted', table, id }] : [];
}

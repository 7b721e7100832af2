import type { RecordData } from '../src/dataverse/dataverse.ts';
import { startTables } from '../src/dataverse/metadata/start-tables.ts';
import { createCatalog } from '../src/dataverse/metadata/catalog.ts';
import { seedIdOf } from '../src/dataverse/seed/seed-id.ts';
import type { Cell, DeskTable } from './desk-table.ts';

/**
 * The rows in the shape that `create` takes, with IDs and addresses for the numbers of seeded rows.
 */
export function toRecords({ table, columns, rows }: DeskTable): readonly RecordData[] {
  const puts = columns.map((column) => putterOf(table, column));
  return rows.map((cells) => {
    const row: Record<string, unknown> = {};
    for (const [index, cell] of cells.entries()) if (cell !== null) puts[index]?.(row, cell);
    return row;
  });
}

type Put = (row: Record<string, unknown>, cell: Cell) => void;

function putterOf(table: string, column: string): Put {
  const [name = '', mark] = column.split(':');
  if (mark === undefined) {
    return (row, cell) => {
      row[name] = cell;
    };
  }
  if (mark === 'party') return putParty(`${table}_activity_parties`, name === 'from' ? 1 : 2);
  const isId = mark === 'id';
  return (row, cell) => {
    const target = isId ? table : mark;
    row[name] = isId ? seedIdOf(target, Number(cell)) : addressOf(target, Number(cell));
  };
}

function putParty(collection: string, participationtypemask: number): Put {
  return (row, cell) => {
    const [table = '', number] = String(cell).split(' ');
    const party = {
      participationtypemask,
      [`partyid_${table}@odata.bind`]: addressOf(table, Number(number)),
    };
    const known = row[collection];
    row[collection] = Array.isArray(known) ? [...known, party] : [party];
  };
}

const tables = createCatalog(startTables);

function addressOf(table: string, number: number): string {
  return `/${tables.get(table).definition.setName}(${seedIdOf(table, number)})`;
}

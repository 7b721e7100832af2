import type { RecordData } from '../../dataverse.ts';
import { seedId, userId, type SeededTable } from '../seed-id.ts';

type Cell = string | number | boolean | null;

/** Rows of one table as the seed's generator writes them; see `desk-table.ts` beside it. */
export type DeskTable = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The rows in the shape that `create` takes: numbers of seeded rows become ids and addresses. */
export function toRows({ table, columns, rows }: DeskTable): readonly RecordData[] {
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
    row[name] = isId ? idOf(target, Number(cell)) : addressOf(target, Number(cell));
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

const sets: Readonly<Record<SeededTable, string>> = {
  account: 'accounts',
  contact: 'contacts',
  incident: 'incidents',
  phonecall: 'phonecalls',
  task: 'tasks',
  email: 'emails',
  knowledgearticle: 'knowledgearticles',
  queue: 'queues',
  team: 'teams',
  annotation: 'annotations',
  queueitem: 'queueitems',
  lead: 'leads',
};

function isSeeded(table: string): table is SeededTable {
  return table in sets;
}

function idOf(table: string, number: number): string {
  return isSeeded(table) ? seedId(table, number) : userId(number);
}

function addressOf(table: string, number: number): string {
  return `/${isSeeded(table) ? sets[table] : 'systemusers'}(${idOf(table, number)})`;
}

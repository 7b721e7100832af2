import type { Pool } from '../pool.ts';
import type { Report } from '../report.ts';
import { createReader, type RowReader, type Usage } from '../row-reader.ts';

/** Everything that the mappings of one run share. */
export interface MappingContext {
  readonly pool: Pool;
  readonly usage: Usage;
  readonly report: Report;
  /** Rewrites an address: `--map`, and web resources of the exported organization. */
  readonly address: (given: string, place: string) => string;
  /** Loads CIF 1.x providers as if they were of version 2. */
  readonly cif1: boolean;
}

/** A row of the config, as a file would hold it. */
export type ConfigRow = Readonly<Record<string, unknown>>;

/** Readers for the rows of a table that exist: deleted ones are reported and skipped. */
export function readersOf(table: string, { pool, usage, report }: MappingContext): RowReader[] {
  return pool.rows(table).flatMap((row) => {
    const read = createReader(row, usage, report);
    const state = read.number('componentstate') ?? 0;
    if (state !== 2 && state !== 3) return [read];
    read.say('IM10', 'The row is marked as deleted; it was skipped.');
    return [];
  });
}

export function stateOf(read: RowReader): 'Active' | 'Inactive' | undefined {
  return read.choice('statecode', { 0: 'Active', 1: 'Inactive' });
}

/** The row without its empty members. */
export function withoutEmpty(row: ConfigRow): ConfigRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** Name, description and state, which all templates and profiles have. */
export function namedParts(read: RowReader, { pool }: MappingContext): ConfigRow {
  return {
    uniqueName: pool.nameOf(read.row),
    name: read.text('msdyn_name'),
    description: read.text('msdyn_description'),
    state: stateOf(read) === 'Inactive' ? 'Inactive' : undefined,
  };
}

export type { RowReader };

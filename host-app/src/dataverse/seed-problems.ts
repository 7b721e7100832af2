import type { DataverseOptions, RecordData, Seed } from './dataverse.ts';
import { DataverseError } from './errors.ts';
import { keysOf, seedState } from './seed-state.ts';
import { beginTransaction } from './write/transaction.ts';
import type { Writer } from './write/filling.ts';
import { createRow } from './write/write-row.ts';

/** A row that cannot be seeded. */
export interface SeedProblem {
  readonly table: string;
  /** Counted from 0. */
  readonly row: number;
  /** The column without which the row could be seeded, if one is the cause. */
  readonly column: string | undefined;
  /** Content of that column. */
  readonly value: unknown;
  readonly error: DataverseError;
}

const silent = (): void => undefined;

/** Tries every row separately, on top of the existing rows. */
export function findSeedProblems(
  options: DataverseOptions,
  there: Seed,
  added: Seed,
): readonly SeedProblem[] {
  const state = seedState({ ...options, seed: there }, silent);
  const seeded = new Set([...keysOf(state, there), ...keysOf(state, added)]);
  const attempt = (table: string, row: RecordData, isKept: boolean): DataverseError | undefined => {
    const transaction = beginTransaction(state, silent);
    const { newId } = options;
    const writer: Writer = {
      state,
      transaction,
      now: options.now(),
      newId,
      userId: undefined,
      seeded,
    };
    try {
      createRow(writer, table, row);
    } catch (error) {
      if (error instanceof DataverseError) return error;
      throw error;
    }
    if (isKept) transaction.commit();
    return undefined;
  };
  const columnToBlame = (table: string, row: RecordData): string | undefined =>
    Object.keys(row).find((key) => {
      const { [key]: _left, ...others } = row;
      return attempt(table, others, false) === undefined;
    });
  return Object.entries(added).flatMap(([table, rows]) =>
    rows.flatMap((row, index) => {
      const error = attempt(table, row, true);
      if (!error) return [];
      const column = columnToBlame(table, row);
      const value = column === undefined ? undefined : row[column];
      return [{ table, row: index, column, value, error }];
    }),
  );
}

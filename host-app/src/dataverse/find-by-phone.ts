import type { PhoneMatch } from './dataverse.ts';
import type { Table } from './metadata/catalog.ts';
import { digitsOf, hasSameDigits } from './phone-number.ts';
import type { Row } from './row.ts';
import type { State } from './state.ts';

/** Rows that hold the number in some phone column; each row once, with the first such column. */
export function findByPhone(
  { rowsOf }: State,
  tables: readonly Table[],
  number: string,
): readonly PhoneMatch[] {
  const digits = digitsOf(number);
  if (digits === '') return [];
  return tables.flatMap((table) => {
    const rows = rowsOf(table.definition.name);
    const found = new Map<string, PhoneMatch>();
    for (const { name } of table.phoneColumns) {
      for (const row of rows.wherePhone(name, digits)) {
        const stored = row.values.get(name);
        if (found.has(row.id) || typeof stored !== 'string') continue;
        if (hasSameDigits(digitsOf(stored), digits)) {
          found.set(row.id, toMatch(table, row, name, stored));
        }
      }
    }
    return [...found.values()];
  });
}

function toMatch({ definition }: Table, row: Row, column: string, number: string): PhoneMatch {
  const name = row.values.get(definition.primaryName);
  return {
    entityType: definition.name,
    id: row.id,
    name: typeof name === 'string' ? name : '',
    column,
    number,
  };
}

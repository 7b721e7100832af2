import { writeFileSync } from 'node:fs';
import { createDesk } from './create-desk.ts';

/** Writes the rows of the sample desk, one line for each, so that a change can be read. */
export function writeDesk(target: string): void {
  const tables = createDesk().map(({ table, columns, rows }) => {
    const lines = rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    const head = `"table": ${JSON.stringify(table)},\n    "columns": ${JSON.stringify(columns)}`;
    return `  {\n    ${head},\n    "rows": [\n${lines}\n    ]\n  }`;
  });
  writeFileSync(target, `[\n${tables.join(',\n')}\n]\n`);
}

import { writeFileSync } from 'node:fs';
import { finishDesk } from './finish-desk.ts';

/** Writes the rows of the sample desk, one per line, so that diffs are readable. */
export function writeDesk(target: string): void {
  const tables = finishDesk().map(({ rows, ...head }) => {
    const members = Object.entries(head).map(
      ([name, value]) => `    "${name}": ${JSON.stringify(value)},`,
    );
    const lines = rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `  {\n${members.join('\n')}\n    "rows": [\n${lines}\n    ]\n  }`;
  });
  writeFileSync(target, `[\n${tables.join(',\n')}\n]\n`);
}

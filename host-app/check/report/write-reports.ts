import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartError } from '../../server/start-error.ts';
import type { CheckCommand } from '../check-command.ts';
import type { Verdict } from '../verdict.ts';
import { badge } from './badge.ts';
import { htmlReport, type Pictures } from './html-report.ts';
import { junitReport } from './junit-report.ts';
import { sarifReport } from './sarif-report.ts';

/** A verdict, and the pictures that only the HTML report shows. */
export interface Checked {
  readonly verdict: Verdict;
  readonly pictures: Pictures;
}

/**
 * Writes the files that the command names.
 *
 * @throws {StartError} when one cannot be written.
 */
export function writeReports(
  command: CheckCommand,
  { verdict, pictures }: Checked,
  folder: string,
): void {
  const files = [
    ['--junit', command.junit, junitReport],
    [
      '--sarif',
      command.sarif,
      (of: Verdict) => `${JSON.stringify(sarifReport(of), undefined, 2)}\n`,
    ],
    ['--badge', command.badge, badge],
    ['--html', command.html, (of: Verdict) => htmlReport(of, pictures)],
  ] as const;
  for (const [option, file, report] of files) {
    if (file === undefined) continue;
    try {
      writeFileSync(resolve(folder, file), report(verdict));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new StartError(`${option}: expected a file that can be written, got ${reason}`);
    }
  }
}

import { warningsOf } from '../src/config/config-warnings.ts';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { terminalLine, withoutQueries } from './terminal-text.ts';

const mostLines = 10;

/** Valid config entries that are probably mistakes, one per line; Diagnostics lists them too. */
export function warningLines(config: WorkspaceConfig): readonly string[] {
  const lines = warningsOf(config).map(({ rule, message, fix }) =>
    terminalLine(withoutQueries(`Warning ${rule}: ${message} ${fix}`)),
  );
  const more = lines.length - mostLines;
  return more > 0
    ? [...lines.slice(0, mostLines), `${more} more warnings: see Diagnostics in the console.`]
    : lines;
}

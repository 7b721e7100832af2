import { main as runCommand } from './cli.ts';
import { openSourceContent } from './source-content.ts';

/** The command in a checkout, which can also serve its sources. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(args, openSourceContent);
}

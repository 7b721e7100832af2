import { main as runCommand } from './cli.ts';
import { giveImporter } from './import/load-importer.ts';
import * as importer from './import/whole-importer.ts';
import { openSourceContent } from './source-content.ts';

/** The command in a checkout, which can also serve its sources. */
export function main(args: readonly string[]): Promise<void> {
  giveImporter(importer);
  return runCommand(args, openSourceContent);
}

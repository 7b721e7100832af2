import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  importSources,
  usualOptions,
  type ImportResult,
} from '../../src/imports/import-sources.ts';
import { ImportError } from '../../src/imports/report.ts';
import { configText } from '../../src/imports/write-config.ts';
import { schemaFrom } from '../init-config.ts';
import type { ImportCommand } from './commands.ts';
import { requireFree, writeFiles, type OutputFile } from './output.ts';
import { readSources } from './read-sources.ts';
import { reportText } from './report-text.ts';

const folderName = 'webresources';

/** Runs `sidetone import`, and returns its exit code: nothing is written unless all of it can be. */
export function runImport(
  command: ImportCommand,
  from: string,
  print: (text: string) => void,
  complain: (text: string) => void,
): 0 | 1 | 2 {
  try {
    const { maps, cif1 } = command;
    const sources = readSources(command.files, from);
    const result = importSources(sources, { ...usualOptions, maps, cif1 });
    const files = outputOf(result, command, from);
    requireFree(files);
    print(reportText(result.report));
    writeFiles(files);
    if (command.report !== undefined) {
      writeFileSync(resolve(from, command.report), `${JSON.stringify(result.report, null, 2)}\n`);
    }
    if (command.out !== undefined)
      print(`Wrote ${command.out}. Run: sidetone --config ${command.out}`);
    const isFlawed = result.report.lines.some(({ severity }) => severity === 'warning');
    return command.strict && isFlawed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    complain(error.message);
    return 2;
  }
}

function outputOf(result: ImportResult, command: ImportCommand, from: string): OutputFile[] {
  if (command.out === undefined) return [];
  const path = resolve(from, command.out);
  const folder = dirname(path);
  const { keepSecrets, anonymize } = command;
  const content = configText(result, {
    schema: schemaFrom(folder),
    keepSecrets,
    anonymize,
    webResources: `./${folderName}`,
  });
  const resources = result.resources.map(({ name, bytes }) => ({
    path: join(folder, folderName, ...name.split('/')),
    content: bytes,
  }));
  return [{ path, content }, ...resources];
}

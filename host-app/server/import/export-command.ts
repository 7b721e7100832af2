import { join, resolve } from 'node:path';
import { migrationFiles, webApiText } from '../../src/imports/export/forms.ts';
import { toRows, type ExportedParts } from '../../src/imports/export/to-rows.ts';
import { ImportError } from '../../src/imports/report.ts';
import { loadConfig } from '../config-file.ts';
import { schemaFrom } from '../init-config.ts';
import type { ExportCommand } from './commands.ts';
import { requireFree, writeFiles, type OutputFile } from './output.ts';

/** Runs `sidetone export`, and returns its exit code. */
export async function runExport(
  command: ExportCommand,
  from: string,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<0 | 2> {
  const { config } = await loadConfig(command.config, from, command.exports);
  const outgoing = toRows(config);
  const path = resolve(from, command.out);
  try {
    const files = filesOf(command.form, { config, outgoing, path });
    requireFree(files);
    writeFiles(files);
    const losses = command.form === 'config' ? [] : outgoing.losses;
    print([`Wrote ${command.out}.`, ...losses.map((loss) => `Not in it: ${loss}`)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    complain(error.message);
    return 2;
  }
}

interface Content {
  readonly config: ExportedParts;
  readonly outgoing: ReturnType<typeof toRows>;
  readonly path: string;
}

function filesOf(form: ExportCommand['form'], { config, outgoing, path }: Content): OutputFile[] {
  switch (form) {
    case 'web-api':
      return [{ path, content: webApiText(outgoing) }];
    case 'migration':
      return migrationFiles(outgoing).map((file) => ({
        path: join(path, file.path),
        content: file.bytes,
      }));
    case 'config':
      return [{ path, content: configText(config, path) }];
  }
}

function configText(config: ExportedParts, path: string): string {
  const { providers, appProfiles, sessionTemplates, tabTemplates } = config;
  const { notificationTemplates, presence } = config;
  const lists = { providers, appProfiles, sessionTemplates, tabTemplates };
  const all = {
    $schema: schemaFrom(resolve(path, '..')),
    ...lists,
    notificationTemplates,
    presence,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

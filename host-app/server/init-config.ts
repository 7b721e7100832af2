import { existsSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstConfig } from './first-config.ts';
import { workspaceFolder } from './folders.ts';
import { StartError } from './start-error.ts';

const usualName = 'workspace.config.json';

/** Writes a config file to start from; an existing one stays unchanged. */
export function writeFirstConfig(named: string | undefined, workingDirectory: string): string {
  const file = resolve(workingDirectory, named ?? usualName);
  if (existsSync(file)) {
    throw new StartError(`${file}: file already exists; choose another: sidetone init FILE`);
  }
  try {
    writeFileSync(file, firstConfig(schemaFrom(dirname(file))), { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file}: cannot write the file: ${reason}`);
  }
  return file;
}

/** The schema of this package, as a path from the folder of the config file. */
export function schemaFrom(folder: string, schema = 'workspace.schema.json'): string {
  const path = relative(folder, join(workspaceFolder, schema));
  // Another drive has no relative path from here.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const address = path.replaceAll('\\', '/');
  return address.startsWith('.') ? address : `./${address}`;
}

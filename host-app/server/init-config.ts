import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstConfig } from './first-config.ts';
import { workspaceFolder } from './folders.ts';
import { StartError } from './start-error.ts';

/** The config file that is read without being named. */
export const usualName = 'workspace.config.json';

/** Writes a config file to start from; an existing one stays unchanged. */
export function writeFirstConfig(named: string | undefined, workingDirectory: string): string {
  const file = resolve(workingDirectory, named ?? usualName);
  if (existsSync(file)) {
    throw new StartError(`${file}: file already exists; choose another: sidetone init FILE`);
  }
  writeNew(file, firstConfig(schemaFrom(dirname(file))));
  return file;
}

/** @throws {StartError} when the file exists or cannot be written. */
export function writeNew(file: string, content: string, makesFolder = false): void {
  try {
    if (makesFolder) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file}: cannot write the file: ${reason}`);
  }
}

/** The schema of this package, as a path from the folder of the config file. */
export function schemaFrom(folder: string, schema = 'workspace.schema.json'): string {
  const path = relative(folder, join(workspaceFolder, schema));
  // Another drive has no relative path from here.
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const address = path.replaceAll('\\', '/');
  return address.startsWith('.') ? address : `./${address}`;
}

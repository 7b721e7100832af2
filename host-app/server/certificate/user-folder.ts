import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error.ts';

/**
 * The user's folder for files that outlive a run; `SIDETONE_HOME` names another, and an empty value
 * counts as unset.
 */
export function userFolder(named = process.env['SIDETONE_HOME']): string {
  return named ? resolve(named) : join(homedir(), '.sidetone');
}

/**
 * Makes the folder, accessible to the user only.
 *
 * @throws {StartError} when the path cannot be a folder.
 */
export function makeUserFolder(folder: string): void {
  const remedy = 'remove it, or name another folder with SIDETONE_HOME';
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) {
    throw new StartError(`${folder}: expected a folder for the certificate, got a file; ${remedy}`);
  }
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `${folder}: expected a folder for the certificate, got ${reason}; ${remedy}`,
    );
  }
}

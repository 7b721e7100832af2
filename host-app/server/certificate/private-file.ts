import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file so that other programs find either the old one or the new one, never half of it.
 */
export function writeWhole(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode, flag: 'w' });
  // The mode above applies only to a new file, and the umask restricts it.
  chmodSync(draft, mode);
  renameSync(draft, file);
}

/** Content of a file; undefined when no readable file exists. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Can other users of this machine read or change the file? Windows keeps permissions elsewhere. */
export function isOpenToOthers(file: string, platform = process.platform): boolean {
  return platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

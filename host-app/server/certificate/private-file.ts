import { chmodSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file so that another program finds the old one or the new one, and never half of it. */
export function writeWhole(file: string, text: string, mode: number): void {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode, flag: 'w' });
  // The mode above is that of a new file only, and the umask takes from it.
  chmodSync(draft, mode);
  renameSync(draft, file);
}

/** Content of a file; undefined when there is none that can be read. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Can other users of this machine read or change the file? Windows keeps that elsewhere. */
export function isOpenToOthers(file: string, platform = process.platform): boolean {
  return platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The interval between checks of the file. */
const interval = 200;

/**
 * Calls back after each change of a file's content, and not when it is only touched; for a folder,
 * after each change of its files.
 *
 * It checks the path again and again instead of listening to the file system: that also works for
 * the target of a symbolic link, a folder that was removed and recreated, and a folder on another
 * machine. Editors write in several steps, so a change counts once the file has been the same for
 * two checks.
 *
 * Returns a function that stops it.
 */
export function watchFile(file: string, onChange: () => void): () => void {
  let stamp = stampOf(file);
  let text = textOf(file);
  let isBeingWritten = false;
  const look = (): void => {
    const found = stampOf(file);
    if (found !== stamp) {
      stamp = found;
      isBeingWritten = true;
    } else if (isBeingWritten) {
      isBeingWritten = false;
      const read = textOf(file);
      if (read === text) return;
      text = read;
      onChange();
    }
  };
  const timer = setInterval(look, interval);
  return () => clearInterval(timer);
}

/** Differs after each write; reading a large file at each check would cost too much. */
function stampOf(file: string): string {
  try {
    const found = statSync(file, { bigint: true });
    if (found.isDirectory()) return entriesOf(file).map(stampOf).join();
    const { ino, size, mtimeNs, ctimeNs } = found;
    return `${file} ${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  } catch {
    return ''; // The file does not exist at the moment, or cannot be read.
  }
}

function textOf(file: string): string | undefined {
  try {
    if (!statSync(file).isDirectory()) return readFileSync(file, 'utf8');
    return JSON.stringify(entriesOf(file).map((entry) => [entry, textOf(entry)]));
  } catch {
    return undefined; // The file was removed, or is being replaced.
  }
}

function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name));
}

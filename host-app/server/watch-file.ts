import { readFileSync, statSync } from 'node:fs';

/** How often the file is looked at. */
const interval = 200;

/**
 * Calls back after each change of what a file holds, and not when it is only touched.
 *
 * It looks at the path again and again instead of listening to the file system: that also sees the
 * end of a symbolic link, a folder that was removed and recreated, and a folder of another machine.
 * Editors write in several steps, so a change counts once the file has been the same for two looks.
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

/** Differs after each writing; reading the file itself at each look would be too much for a large one. */
function stampOf(file: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
  } catch {
    return ''; // There is none at the moment, or none that may be read.
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // Removed, or being replaced at this moment.
  }
}

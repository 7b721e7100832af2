import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps; what follows within this time is one change. */
const calm = 150;

/**
 * Calls back after each change of a file, also when an editor puts a new file in its place.
 *
 * Returns what ends it.
 */
export function watchFile(file: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, calm);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

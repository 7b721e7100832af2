import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The file of a web resource; names are not case-sensitive, as in the product.
 *
 * Undefined when there is none, or when a link leads out of `folder`.
 */
export async function findWebResource(folder: string, name: string): Promise<string | undefined> {
  let found = folder;
  for (const segment of name.split('/')) {
    const entry = await entryNamed(found, segment);
    if (entry === undefined) return undefined;
    found = join(found, entry);
  }
  return (await isFileWithin(folder, found)) ? relative(folder, found) : undefined;
}

async function entryNamed(folder: string, name: string): Promise<string | undefined> {
  const entries = await readdir(folder).catch(() => []); // A file has no entries.
  const wanted = name.toLowerCase();
  return (
    entries.find((entry) => entry === name) ??
    entries.find((entry) => entry.toLowerCase() === wanted)
  );
}

/** A name that begins with a dot is never served, even through a link with another name. */
function hasHiddenPart(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

async function isFileWithin(folder: string, file: string): Promise<boolean> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(file)]);
    if (!target.startsWith(root + sep) || hasHiddenPart(relative(root, target))) return false;
    return (await stat(target)).isFile();
  } catch {
    return false; // Deleted since it was listed, or a circular link.
  }
}

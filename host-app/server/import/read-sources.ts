import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { archiveLimits, requirePackedSize, type SourceFile } from '../../src/imports/archive.ts';
import type { ImportSource } from '../../src/imports/read-source.ts';
import { ImportError, UnsafeArchiveError } from '../../src/imports/report.ts';

/**
 * Reads the named files and folders, relative to `from`.
 *
 * @throws {ImportError} when one of them does not exist or cannot be read.
 */
export function readSources(names: readonly string[], from: string): ImportSource[] {
  return names.map((name) => {
    const path = resolve(from, name);
    return { name: basename(path), content: readContent(name, path) };
  });
}

function readContent(name: string, path: string): Uint8Array | SourceFile[] {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status === undefined) {
      throw new ImportError(`${name}: no such file or folder`);
    }
    if (status.isDirectory()) return readFolder(name, path);
    requirePackedSize(name, status.size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      `${name}: expected a readable file or folder, got ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Folders beside the files of a solution that hold none of them. */
const foreignFolders = new Set(['node_modules', 'bin', 'obj']);
const deepest = 8;

/** Files that exports have; others are listed and not read. */
const readNames = /\.(?:xml|json|ya?ml)$|(?:^|\/)(?:webresources|workflows)\//i;

function readFolder(name: string, folder: string): SourceFile[] {
  const paths = listFiles(folder, 0);
  if (paths.length > archiveLimits.entries) {
    throw new UnsafeArchiveError(
      `${name}: expected at most ${archiveLimits.entries.toLocaleString('en')} files, got more; name the folder of the export itself`,
    );
  }
  let total = 0;
  return paths.map((path) => {
    const inside = relative(folder, path).split(sep).join('/');
    if (!readNames.test(inside)) return { path: inside, bytes: new Uint8Array() };
    const { size } = lstatSync(path);
    total += size;
    if (size > archiveLimits.entry || total > archiveLimits.unpacked) {
      throw new UnsafeArchiveError(
        `${name}: expected files of at most 20 MB and 200 MB in all, got more with ${inside}`,
      );
    }
    return { path: inside, bytes: readFileSync(path) };
  });
}

/** Links are not followed: they may lead anywhere. */
function listFiles(folder: string, depth: number): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || foreignFolders.has(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth < deepest ? listFiles(path, depth + 1) : [];
      return entry.isFile() ? [path] : [];
    });
}

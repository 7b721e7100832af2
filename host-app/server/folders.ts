import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this package; `server` and the built `dist-server` both lie in it. */
export const workspaceFolder = fileURLToPath(new URL('../', import.meta.url));

/** Folder of the whole repository. */
export const repository = join(workspaceFolder, '..');
export const sdkFolder = join(repository, 'provider-sdk');

/** Each folder with an index.html in here is a sample provider. */
export const samplesFolder = join(repository, 'sample-providers');

/** File name of the drop-in library, as the product spells it. */
export const libraryFile = 'msdyn_ciLibrary.js';

/** Folder of the library that is built with the widget-side help. */
export const helpFolder = join(workspaceFolder, 'dist-help');

/**
 * Folder of the built library: next to its sources, or inside the package, which has no other place
 * for it.
 */
export function builtLibraryFolder(): string {
  return firstThere(join(sdkFolder, 'dist'), join(workspaceFolder, 'dist-library'));
}

/** Folder of the built samples. */
export function builtSamplesFolder(): string {
  return firstThere(join(samplesFolder, 'dist'), join(workspaceFolder, 'dist-samples'));
}

/** A document that the console links to: its source, or the copy in the package. */
export function documentFile(inRepository: string): string {
  return firstThere(
    join(repository, inRepository),
    join(workspaceFolder, 'dist-docs', basename(inRepository)),
  );
}

function firstThere(inRepository: string, inPackage: string): string {
  return existsSync(inRepository) || !existsSync(inPackage) ? inRepository : inPackage;
}

/** Names of the sample providers in `folder`, in alphabetical order. */
export function findSamples(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .toSorted();
}

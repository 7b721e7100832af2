import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the whole repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

export const workspaceFolder = join(repository, 'host-app');
export const sdkFolder = join(repository, 'provider-sdk');

/** Each folder with an index.html in here is a sample provider. */
export const samplesFolder = join(repository, 'sample-providers');

/** File name of the drop-in library, as the product spells it. */
export const libraryFile = 'msdyn_ciLibrary.js';

/** Names of the sample providers in `folder`, in alphabetical order. */
export function findSamples(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'index.html')))
    .toSorted();
}

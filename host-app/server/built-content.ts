import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content } from './content.ts';
import {
  builtLibraryFolder,
  builtSamplesFolder,
  findSamples,
  helpFolder,
  libraryFile,
  repository,
  workspaceFolder,
} from './folders.ts';
import { serveFolder } from './serve-folder.ts';
import { StartError } from './start-error.ts';

/** Serves what `npm run build` wrote. */
export async function openBuiltContent(): Promise<Content> {
  const workspace = join(workspaceFolder, 'dist');
  const samples = builtSamplesFolder();
  const library = join(builtLibraryFolder(), libraryFile);
  const helped = join(helpFolder, libraryFile);
  requireBuilt(join(workspace, 'index.html'), samples, library, helped);
  const workspaceFiles = serveFolder(workspace, cachingOf);
  const sampleFiles = serveFolder(samples, cachingOf);
  return {
    samples: findSamples(samples),
    hasInlineScripts: false,
    workspacePage: () => readFile(join(workspace, 'index.html'), 'utf8'),
    samplePage: (sample, path) => readIfThere(join(samples, sample, path)),
    library: (isHelped) => readFile(isHelped ? helped : library, 'utf8'),
    workspaceFiles,
    sampleFiles: () => sampleFiles,
    close: () => Promise.resolve(),
  };
}

// The name of an asset contains a hash of its content, so browsers may keep it, including its
// compiled code.
function cachingOf(path: string): Readonly<Record<string, string>> {
  const isAsset = path.includes('/assets/');
  return { 'Cache-Control': isAsset ? 'public, max-age=31536000, immutable' : 'no-store' };
}

function requireBuilt(...paths: string[]): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return;
  const name = relative(repository, missing);
  throw new StartError(`${name}: expected built output, got nothing; run "npm run build" first`);
}

async function readIfThere(file: string): Promise<string | undefined> {
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}

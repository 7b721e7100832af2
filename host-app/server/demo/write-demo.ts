import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseConfig } from '../../src/config/parse-config.ts';
import { noticesText, packagesIn } from '../notices/notices.ts';
import { documents, readDocument } from '../rules-page.ts';
import { findSamples, libraryFile, samplesFolder, sdkFolder, workspaceFolder } from '../folders.ts';
import {
  addressScript,
  addressScriptFile,
  demoSamplePage,
  demoWorkspacePage,
  libraryPath,
  samplesPath,
} from './demo-pages.ts';

/**
 * Writes a folder that any static host can serve at any path: the workspace, the samples and the
 * library, from the output of `npm run build`.
 *
 * Deviation: everything is on one origin, where the product has each widget on its own origin.
 * Widgets are still distinguished by their windows.
 */
export async function writeDemo(folder: string): Promise<void> {
  const workspace = join(workspaceFolder, 'dist');
  const samples = join(samplesFolder, 'dist');
  if (!existsSync(join(workspace, 'index.html'))) {
    throw new Error(`${workspace}: expected built output, got nothing; run "npm run build" first`);
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(workspace, folder, { recursive: true, filter: isPublic });
  cpSync(samples, join(folder, samplesPath), { recursive: true, filter: isPublic });
  mkdirSync(dirname(join(folder, libraryPath)), { recursive: true });
  cpSync(join(sdkFolder, 'dist', libraryFile), join(folder, libraryPath));
  writeFileSync(join(folder, addressScriptFile), addressScript);
  writeFileSync(
    join(folder, 'THIRD-PARTY-NOTICES.md'),
    noticesText(packagesIn([workspace, samples])),
  );
  change(join(folder, 'index.html'), (html) => demoWorkspacePage(html, parseConfig({})));
  mkdirSync(join(folder, 'docs'));
  for (const path of documents.keys()) {
    writeFileSync(join(folder, path), (await readDocument(path)) ?? '');
  }
  for (const sample of findSamples(join(folder, samplesPath))) {
    change(join(folder, samplesPath, sample, 'index.html'), demoSamplePage);
  }
}

/** Lists of a build lie in folders with a dot; some hosts refuse to serve those. */
function isPublic(path: string): boolean {
  return !basename(path).startsWith('.');
}

function change(file: string, how: (html: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import { parseConfig, type WorkspaceConfig } from '../../src/config/parse-config.ts';
import type { ExportedResource } from '../../src/imports/rows.ts';
import { logosPath, stageFilesPath } from '../../src/stage-files/stage-files.ts';
import {
  builtLibraryFolder,
  builtSamplesFolder,
  findSamples,
  libraryFile,
  workspaceFolder,
} from '../folders.ts';
import { noticesText, packagesIn } from '../notices/notices.ts';
import { documents, readDocument } from '../rules-page.ts';
import { noStage, type Stage } from '../stage/read-stage.ts';
import { StartError } from '../start-error.ts';
import {
  addressScript,
  addressScriptFile,
  demoProviderPage,
  demoProviders,
  demoSamplePage,
  demoWorkspacePage,
  libraryPath,
  providersElsewhere,
  providersPath,
  samplesPath,
  unknownFolder,
} from './demo-pages.ts';

/** The parts of a config that a demo takes along. */
export interface DemoParts {
  readonly config: WorkspaceConfig;
  readonly stage: Pick<Stage, 'files' | 'logos'>;
  /** Absolute path of the folder of web resources. */
  readonly webResources?: string | undefined;
  /** Web resources that came with an import. */
  readonly resources?: readonly ExportedResource[] | undefined;
  /** Absolute path of the image in the header. */
  readonly logo?: string | undefined;
  /** Folders with the pages of providers, by unique name. */
  readonly packed: ReadonlyMap<string, string>;
}

const usualParts = (): DemoParts => ({
  config: parseConfig({}),
  stage: noStage,
  packed: new Map(),
});

/**
 * Writes a folder that any static host can serve at any path: the workspace, the samples and the
 * library, from the output of `npm run build`, with the parts of a config. Returns the providers
 * that still need their own server.
 *
 * Deviation: everything is on one origin, where the product has each widget on its own origin.
 * Widgets are still distinguished by their windows.
 */
export async function writeDemo(
  folder: string,
  parts: DemoParts = usualParts(),
): Promise<WorkspaceConfig['providers']> {
  const workspace = join(workspaceFolder, 'dist');
  const samples = builtSamplesFolder();
  if (!existsSync(join(workspace, 'index.html'))) {
    throw new StartError(
      `${workspace}: expected built output, got nothing; run "npm run build" first`,
    );
  }
  makeRoom(folder);
  cpSync(workspace, folder, { recursive: true, filter: isPublic });
  cpSync(samples, join(folder, samplesPath), { recursive: true, filter: isPublic });
  write(join(folder, addressScriptFile), addressScript);
  write(join(folder, 'THIRD-PARTY-NOTICES.md'), noticesText(packagesIn([workspace, samples])));
  for (const path of documents.keys()) {
    write(join(folder, path), (await readDocument(path)) ?? '');
  }
  for (const sample of findSamples(join(folder, samplesPath))) {
    change(join(folder, samplesPath, sample, 'index.html'), demoSamplePage);
  }
  const pages = packProviders(folder, parts);
  writeParts(folder, parts);
  copy(join(builtLibraryFolder(), libraryFile), join(folder, libraryPath));
  const providers = demoProviders(parts.config, findSamples(samples), pages);
  const config = withLogo({ ...parts.config, providers }, parts.logo);
  change(join(folder, 'index.html'), (html) => demoWorkspacePage(html, config));
  return providersElsewhere(providers);
}

/** A folder with anything but an earlier demo is not deleted. */
function makeRoom(folder: string): void {
  const isTaken = existsSync(folder) && readdirSync(folder).length > 0;
  if (isTaken && !existsSync(join(folder, addressScriptFile))) {
    throw new StartError(
      `--out: expected a new or an empty folder, or an earlier demo, got "${folder}" with other files; choose another`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Copies the pages of providers; returns the start page of each. */
function packProviders(folder: string, { config, packed }: DemoParts): Map<string, string> {
  const pages = new Map<string, string>();
  for (const [name, source] of packed) {
    const provider = config.providers.find(({ uniqueName }) => uniqueName === name);
    if (!provider) {
      const names = config.providers.map(({ uniqueName }) => uniqueName).join(', ');
      throw new StartError(`--pack: expected a provider of the config: ${names}, got "${name}"`);
    }
    const page = startPageOf(provider.channelUrl, source);
    const target = join(folder, providersPath, name);
    cpSync(source, target, { recursive: true, filter: isPublic });
    for (const file of htmlFilesIn(target)) {
      const depth = file.slice(target.length + 1).split(sep).length - 1;
      change(file, (html) => demoProviderPage(html, depth));
    }
    pages.set(name, page);
  }
  return pages;
}

/** The page that the Channel URL names, in the folder; its query stays. */
function startPageOf(channelUrl: string, source: string): string {
  const { pathname, search } = new URL(channelUrl);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const parts = path.split('/').filter((part) => part !== '');
  // The folder may be served below a path.
  for (let skipped = 0; skipped < parts.length; skipped += 1) {
    const page = parts.slice(skipped).join('/');
    if (existsSync(join(source, page))) return page + search;
  }
  throw new StartError(
    `--pack: expected a folder with ${parts.at(-1)}, the page of the Channel URL ${channelUrl}, got "${source}"`,
  );
}

function htmlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => extname(path) === '.html' && statSync(path).isFile());
}

function writeParts(
  folder: string,
  { stage, webResources, resources = [], logo }: DemoParts,
): void {
  const own = join(folder, 'webresources');
  if (webResources !== undefined) cpSync(webResources, own, { recursive: true, filter: isPublic });
  for (const { name, bytes } of resources) write(join(own, name), bytes);
  write(join(folder, stageFilesPath), JSON.stringify(stage.files));
  for (const [name, file] of stage.logos) copy(file, join(folder, logosPath, name));
  if (logo !== undefined) copy(logo, join(folder, logoPath(logo)));
}

function logoPath(file: string): string {
  return `sidetone/logo${extname(file).toLowerCase()}`;
}

/** A static host knows the type of a file by its extension, so the logo has an address of its own. */
function withLogo(config: WorkspaceConfig, logo: string | undefined): WorkspaceConfig {
  if (logo === undefined) return config;
  return { ...config, theme: { ...config.theme, logo: `${unknownFolder}${logoPath(logo)}` } };
}

/** Lists of a build lie in folders with a dot; some hosts refuse to serve those. */
function isPublic(path: string): boolean {
  return !basename(path).startsWith('.');
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function copy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(source, target);
}

function change(file: string, how: (html: string) => string): void {
  writeFileSync(file, how(readFileSync(file, 'utf8')));
}

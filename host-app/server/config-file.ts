import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import JSON5 from 'json5';
import * as v from 'valibot';
import { ConfigError, describeValue, problemToText } from '../src/config/config-error.ts';
import { requireUsableRows } from '../src/check-rows.ts';
import { parseConfig, type WorkspaceConfig } from '../src/config/parse-config.ts';
import { isObject } from '../src/config/json-shape.ts';
import { describeExport } from '../src/imports/describe-export.ts';
import type { ImportResult } from '../src/imports/import-sources.ts';
import { ImportError } from '../src/imports/report.ts';
import type { NamedExports } from './import/import-into.ts';
import { loadImporter } from './import/load-importer.ts';
import { decodeText } from './decode-text.ts';
import { usualName } from './init-config.ts';
import { describeJson5Error } from './json5-error.ts';
import { noStage, readStage, type Stage } from './stage/read-stage.ts';
import { StartError } from './start-error.ts';

export interface LoadedConfig {
  readonly config: WorkspaceConfig;
  /** Absolute path of the config file, if there is one. */
  readonly file: string | undefined;
  /** Absolute path of the folder of web resources, if the config names one. */
  readonly webResources: string | undefined;
  /** Absolute path of the image in the header, if the config names a file. */
  readonly logo: string | undefined;
  /** The stories, brands and drivers that the config names. */
  readonly stage: Stage;
  /** The exports that the config names, if any. */
  readonly imported: ImportResult | undefined;
}

/**
 * Reads the named config file, or else `workspace.config.json` in the working directory, or else
 * none. Comments and trailing commas are allowed.
 *
 * @throws {StartError} with one line for each problem.
 */
export async function loadConfig(
  named: string | undefined,
  workingDirectory: string,
  exports: readonly string[] = [],
): Promise<LoadedConfig> {
  const file = resolve(workingDirectory, named ?? usualName);
  if (named === undefined && !existsSync(file)) {
    const { raw, imported } = await withExports({}, [{ names: exports, from: workingDirectory }]);
    const config = checkConfig('--import', raw);
    return {
      config,
      file: undefined,
      webResources: undefined,
      logo: undefined,
      stage: noStage,
      imported,
    };
  }
  const name = named ?? basename(file);
  const from = dirname(file);
  const { names, rest } = importsOf(name, parseJson(name, readText(name, file)));
  const { raw, imported } = await withExports(rest, [
    { names, from },
    { names: exports, from: workingDirectory },
  ]);
  const config = checkConfig(name, raw);
  return {
    imported,
    config,
    file,
    webResources: folderOf(name, from, config.webResources),
    logo: logoOf(name, from, config.theme.logo),
    stage: readStage(name, from, config),
  };
}

const importList = v.array(v.string());

/** The exports that a config names, and the config without them. */
function importsOf(
  name: string,
  raw: unknown,
): { readonly names: readonly string[]; readonly rest: unknown } {
  if (!isObject(raw) || !('import' in raw)) return { names: [], rest: raw };
  const { import: names, ...rest } = raw;
  if (v.is(importList, names)) return { names, rest };
  throw new StartError(
    `${name}: import: expected a list of files and folders, got ${describeValue(names)}`,
  );
}

/**
 * The config with the rows of the exports; later exports are stronger. Most starts have none, so the
 * importer is loaded only here.
 */
async function withExports(
  raw: unknown,
  exports: readonly NamedExports[],
): Promise<{ readonly raw: unknown; readonly imported: ImportResult | undefined }> {
  const isAsked = exports.some(({ names }) => names.length > 0);
  if (!isAsked || !isObject(raw)) return { raw, imported: undefined };
  const { importInto } = await loadImporter();
  try {
    return importInto(raw, exports);
  } catch (error) {
    throw error instanceof ImportError ? new StartError(error.message) : error;
  }
}

function readText(name: string, file: string): string {
  try {
    const bytes = readFileSync(file);
    requireConfig(name, bytes);
    return decodeText(name, bytes);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${name}: expected a readable config file, got ${reason}`);
  }
}

/** An export of an environment needs no rewriting by hand: the import reads it. */
function requireConfig(name: string, bytes: Uint8Array): void {
  const kind = describeExport(bytes);
  if (kind === undefined) return;
  throw new StartError(
    `${name}: expected a config file, got ${kind}; turn it into one with: sidetone import ${name} --out workspace.config.json`,
  );
}

function parseJson(name: string, text: string): unknown {
  try {
    const raw: unknown = JSON5.parse(text);
    checkDepth(name, raw);
    return raw;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name);
    const what = describeJson5Error(text, error);
    throw what === undefined ? error : new StartError(`${name}: ${what}`);
  }
}

/** Deeper than any useful config; the readers are recursive. */
const mostLevels = 100;

function checkDepth(name: string, raw: unknown): void {
  let level: readonly unknown[] = [raw];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) throw tooDeep(name);
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}

function tooDeep(name: string): StartError {
  return new StartError(
    `${name}: expected lists and objects at most ${mostLevels} deep, got deeper ones; is it a config file?`,
  );
}

function checkConfig(name: string, raw: unknown): WorkspaceConfig {
  try {
    const config = parseConfig(raw);
    requireUsableRows(config);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const lines = error.problems.map((problem) => `${name}: ${problemToText(problem)}`);
    throw new StartError(lines.join('\n'));
  }
}

function folderOf(name: string, from: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const folder = resolve(from, given);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  throw new StartError(`${name}: webResources: expected a folder, got "${given}" (not found)`);
}

function logoOf(
  name: string,
  from: string,
  given: WorkspaceConfig['theme']['logo'],
): string | undefined {
  if (typeof given !== 'string' || /^https?:/.test(given)) return undefined;
  const file = resolve(from, given);
  if (existsSync(file) && statSync(file).isFile()) return file;
  throw new StartError(`${name}: theme.logo: expected a file, got "${given}" (not found)`);
}

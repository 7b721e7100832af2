import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import JSON5 from 'json5';
import * as v from 'valibot';
import { ConfigError, problemToText } from '../src/config/config-error.ts';
import { requireUsableRows } from '../src/check-rows.ts';
import { parseConfig, type WorkspaceConfig } from '../src/config/parse-config.ts';
import { describeExport } from '../src/imports/read-source.ts';
import { decodeText } from './decode-text.ts';
import { StartError } from './start-error.ts';

const usualName = 'workspace.config.json';

export interface LoadedConfig {
  readonly config: WorkspaceConfig;
  /** Absolute path of the config file, if there is one. */
  readonly file: string | undefined;
  /** Absolute path of the folder of web resources, if the config names one. */
  readonly webResources: string | undefined;
  /** Absolute path of the image in the header, if the config names a file. */
  readonly logo: string | undefined;
}

/**
 * Reads the named config file, or else `workspace.config.json` in the working directory, or else
 * none. Comments and trailing commas are allowed.
 *
 * @throws {StartError} with one line for each problem.
 */
export function loadConfig(named: string | undefined, workingDirectory: string): LoadedConfig {
  const file = resolve(workingDirectory, named ?? usualName);
  if (named === undefined && !existsSync(file)) {
    return { config: parseConfig({}), file: undefined, webResources: undefined, logo: undefined };
  }
  const name = named ?? basename(file);
  const config = checkConfig(name, parseJson(name, readText(name, file)));
  const from = dirname(file);
  return {
    config,
    file,
    webResources: folderOf(name, from, config.webResources),
    logo: logoOf(name, from, config.theme.logo),
  };
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

const syntaxError = v.object({
  message: v.string(),
  lineNumber: v.number(),
  columnNumber: v.number(),
});

function parseJson(name: string, text: string): unknown {
  try {
    const raw: unknown = JSON5.parse(text);
    checkDepth(name, raw);
    return raw;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(name);
    if (error instanceof StartError || !v.is(syntaxError, error)) throw error;
    const what = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
    throw new StartError(
      `${name}: line ${error.lineNumber}, column ${error.columnNumber}: expected JSON, got ${what}`,
    );
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

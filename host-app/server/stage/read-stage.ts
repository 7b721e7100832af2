import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import type { WorkspaceConfig } from '../../src/config/parse-config.ts';
import { parseBrand } from '../../src/stage-files/parse-brand.ts';
import {
  logosPath,
  mistakesOf,
  noStageFiles,
  type StageFile,
  type StageFiles,
} from '../../src/stage-files/stage-files.ts';
import { decodeText } from '../decode-text.ts';
import { StartError } from '../start-error.ts';

/** The files that a config names for the stage, and their places. */
export interface Stage {
  readonly files: StageFiles;
  /** Files of the brands' logos, by the last part of their addresses. */
  readonly logos: ReadonlyMap<string, string>;
  /** Mistakes that only the server can see. */
  readonly problems: readonly string[];
  /** Files and folders whose changes matter. */
  readonly paths: readonly string[];
}

export const noStage: Stage = { files: noStageFiles, logos: new Map(), problems: [], paths: [] };

const extensions = ['.json5', '.json'];
/** Files of another format that are probably meant to be read. */
const likelyMistakes = ['.yaml', '.yml', '.jsonc', '.js', '.ts', '.toml'];

/**
 * Reads the stories, brands and drivers that a config names.
 *
 * @throws {StartError} for a folder or a file that is not there.
 */
export function readStage(name: string, from: string, config: WorkspaceConfig): Stage {
  const folders = [config.stories, config.brands].flatMap((given) =>
    given === undefined ? [] : [resolve(from, given)],
  );
  const drivers = Object.entries(config.drivers).map(([provider, path]) =>
    readDriverFile(name, from, provider, path),
  );
  const brands = readFolder(name, from, 'brands', config.brands).map((file) =>
    findLogo(file, from),
  );
  return {
    files: {
      stories: readFolder(name, from, 'stories', config.stories),
      brands: brands.map(({ file, logo }) =>
        logo === undefined ? file : { ...file, logo: `${logosPath}${logo.name}` },
      ),
      drivers,
    },
    logos: new Map(
      brands.flatMap(({ logo }) => (logo === undefined ? [] : [[logo.name, logo.path] as const])),
    ),
    problems: brands.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
    paths: [...folders, ...Object.values(config.drivers).map((path) => resolve(from, path))],
  };
}

function readFolder(
  name: string,
  from: string,
  key: 'stories' | 'brands',
  given: string | undefined,
): StageFile[] {
  if (given === undefined) return [];
  const folder = resolve(from, given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new StartError(`${name}: ${key}: expected a folder, got "${given}" (not found)`);
  }
  const entries = readdirSync(folder).toSorted();
  const unread = entries.find((entry) => likelyMistakes.includes(extname(entry)));
  if (unread !== undefined) {
    const place = relative(from, join(folder, unread));
    throw new StartError(`${place}: expected a file that ends in .json5 or .json; rename it`);
  }
  return entries
    .filter((entry) => extensions.includes(extname(entry)) && !entry.startsWith('.'))
    .map((entry) =>
      readStageFile(entry.slice(0, -extname(entry).length), from, join(folder, entry)),
    );
}

function readDriverFile(name: string, from: string, provider: string, path: string): StageFile {
  const file = resolve(from, path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new StartError(
      `${name}: drivers.${provider}: expected a file, got "${path}" (not found)`,
    );
  }
  return readStageFile(provider, from, file);
}

function readStageFile(name: string, from: string, path: string): StageFile {
  const file = relative(from, path).replaceAll('\\', '/');
  return { name, file, text: decodeText(file, readFileSync(path)) };
}

interface BrandFile {
  readonly file: StageFile;
  readonly logo?: { readonly name: string; readonly path: string };
  readonly problem?: string;
}

/** The file of a brand's logo, whose path is relative to the brand. */
function findLogo(file: StageFile, from: string): BrandFile {
  let logo: unknown;
  // The mistakes of the brand itself are reported where it is checked.
  mistakesOf(() => {
    ({ logo } = parseBrand(file.text));
  });
  if (typeof logo !== 'string' || /^https?:/.test(logo)) return { file };
  const path = resolve(from, dirname(file.file), logo);
  if (!existsSync(path) || !statSync(path).isFile()) {
    return { file, problem: `${file.file}: logo: expected a file, got "${logo}" (not found)` };
  }
  return { file, logo: { name: `${file.name}${extname(path).toLowerCase()}`, path } };
}

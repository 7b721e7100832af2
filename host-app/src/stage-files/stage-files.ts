import * as v from 'valibot';
import { ConfigError, problemToText, type ConfigProblem } from '../config/config-error.ts';
import type { WorkspaceConfig } from '../config/parse-config.ts';
import type { Driver } from './driver-schema.ts';
import { mendColors } from './mend-colors.ts';
import { parseBrand } from './parse-brand.ts';
import { parseScenario, type KnownProviders } from './parse-scenario.ts';
import { readDriver } from './read-driver.ts';
import { readJson5 } from './read-parts.ts';

const stageFile = v.object({
  name: v.string(),
  file: v.string(),
  text: v.string(),
  /** Address of a brand's logo, relative to the page. */
  logo: v.optional(v.string()),
});

/** One file that a config names, as the server read it. */
export type StageFile = v.InferOutput<typeof stageFile>;

/** As the server sends them to the page, and as the static demo keeps them. */
export const stageFilesSchema = v.object({
  stories: v.array(stageFile),
  brands: v.array(stageFile),
  /** Named by the provider that the file drives. */
  drivers: v.array(stageFile),
});

/** Stories, brands and drivers of a config. */
export type StageFiles = v.InferOutput<typeof stageFilesSchema>;

export const noStageFiles: StageFiles = { stories: [], brands: [], drivers: [] };

/** Where the page finds the logos of brands, relative to its own address. */
export const logosPath = 'sidetone/brand-logos/';

/** Where the page finds them, relative to its own address. */
export const stageFilesPath = 'sidetone/stage.json';

/** The providers that stories beside this config may name. */
export function knownProviders({ providers }: WorkspaceConfig): KnownProviders {
  const configured = providers.map(({ uniqueName }) => uniqueName);
  const active = providers.filter(({ state }) => state === 'Active');
  return {
    configured,
    usual: active.length > 0 ? active.map(({ uniqueName }) => uniqueName) : ['softphone'],
  };
}

/** @throws {ConfigError} with every mistake of the file. */
export function parseDriverFile({ text }: StageFile): Driver {
  return readDriver(readJson5(text));
}

/** The mistakes that reading a file finds; none if it can be used. */
export function mistakesOf(read: () => unknown): readonly ConfigProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems;
  }
}

/** All mistakes in the files, one per line, for the terminal. */
export function stageProblems(files: StageFiles, config: WorkspaceConfig): readonly string[] {
  const known = knownProviders(config);
  return [
    ...files.stories.flatMap((file) => linesOf(file, () => parseScenario(file.text, known))),
    ...files.brands.flatMap((file) => linesOf(file, () => parseBrand(file.text))),
    ...files.brands.flatMap((file) => colorNotes(file).map((note) => `${file.file}: ${note}`)),
    ...files.drivers.flatMap((file) => linesOf(file, () => parseDriverFile(file))),
    ...files.drivers
      .filter(({ name }) => !known.configured.includes(name))
      .map(
        ({ name }) =>
          `drivers.${name}: expected a provider of the config: ${known.configured.join(', ')}, got "${name}"`,
      ),
  ];
}

function linesOf({ file }: StageFile, read: () => unknown): readonly string[] {
  return mistakesOf(read).map((problem) => `${file}: ${problemToText(problem)}`);
}

function colorNotes({ text }: StageFile): readonly string[] {
  let notes: readonly string[] = [];
  // A brand with mistakes has no colors to check; its mistakes are listed on their own.
  mistakesOf(() => {
    ({ notes } = mendColors(parseBrand(text)));
  });
  return notes;
}

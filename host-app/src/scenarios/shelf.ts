import type { WorkspaceConfig } from '../config/parse-config.ts';
import type { Scenario } from '../stage-files/scenario-schema.ts';
import {
  knownProviders,
  mistakesOf,
  parseDriverFile,
  type StageFiles,
} from '../stage-files/stage-files.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { mendColors, type MendedBrand } from '../stage-files/mend-colors.ts';
import { parseBrand } from '../stage-files/parse-brand.ts';
import { brandNames, readBrand } from './brands.ts';
import type { Drivers } from './players.ts';
import { readStory, storyNames } from './stories.ts';

/** Source of stories and brands. */
export interface Shelf {
  /** The team's own come first. */
  readonly stories: readonly string[];
  /** Undefined for an unknown name. Throws a ConfigError with every mistake of the story. */
  readonly readStory: (name: string) => Scenario | undefined;
  /** The story on stage when the address names none. */
  readonly presented: string;
  readonly brands: readonly string[];
  readonly readBrand: (name: string) => MendedBrand | undefined;
  /** The brand on stage when neither the address nor the config has one. */
  readonly usualBrand: string;
  readonly drivers: () => Drivers;
}

const usualStory = 'the-pitch';

const usualBrand = 'mirefen';

/** The team's own files, then those of the workspace; of two with the same name, the team's. */
export function createShelf(
  files: StageFiles,
  config: WorkspaceConfig,
  /** The page that the addresses of logos are relative to. */
  page = 'http://localhost/',
): Shelf {
  const known = knownProviders(config);
  const own = new Map(files.stories.map((file) => [file.name, file] as const));
  const ownBrands = new Map(files.brands.map((file) => [file.name, file] as const));
  const builtIn = config.builtInStories ? storyNames.filter((name) => !own.has(name)) : [];
  const read = (name: string): Scenario | undefined => {
    const file = own.get(name);
    if (file) return parseScenario(file.text, known);
    return builtIn.includes(name) ? readStory(name) : undefined;
  };
  const stories = [...own.keys(), ...builtIn];
  return {
    stories,
    readStory: read,
    presented: presentedOf([...own.keys()], read) ?? usualStory,
    brands: [...ownBrands.keys(), ...brandNames.filter((name) => !ownBrands.has(name))],
    readBrand: (name) => {
      const file = ownBrands.get(name);
      if (!file) return readBrand(name);
      const { brand, notes } = mendColors(parseBrand(file.text));
      const logo = file.logo === undefined ? brand.logo : new URL(file.logo, page).href;
      return { brand: { ...brand, ...(logo === undefined ? {} : { logo }) }, notes };
    },
    usualBrand: files.brands[0]?.name ?? usualBrand,
    drivers: () =>
      new Map(files.drivers.map((file) => [file.name, parseDriverFile(file)] as const)),
  };
}

/** The first of the team's own stories that has beats; one named like the usual story is stronger. */
function presentedOf(
  names: readonly string[],
  read: (name: string) => Scenario | undefined,
): string | undefined {
  if (names.includes(usualStory)) return usualStory;
  return names.find((name) => {
    let hasBeats = false;
    const mistakes = mistakesOf(() => {
      hasBeats = read(name)?.steps.some((step) => 'beat' in step) ?? false;
    });
    // The presenter must see the mistakes of their story, and not another story.
    return hasBeats || mistakes.length > 0;
  });
}

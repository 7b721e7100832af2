import { parseScenario } from '../stage-files/parse-scenario.ts';
import type { Scenario } from '../stage-files/scenario-schema.ts';

const files = import.meta.glob<string>('./stories/*.json5', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json5$/, '');
}

const contents = new Map(Object.entries(files).map(([path, text]) => [nameOf(path), text]));

/** Names of all stories, as `?scenario=` accepts them. */
export const storyNames: readonly string[] = [...contents.keys()];

/**
 * Undefined for an unknown name.
 *
 * @throws {ConfigError} with every mistake of the story.
 */
export function readStory(name: string): Scenario | undefined {
  const content = contents.get(name);
  return content === undefined ? undefined : parseScenario(content);
}

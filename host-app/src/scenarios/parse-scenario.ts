import JSON5 from 'json5';
import { ConfigError } from '../config/config-error.ts';
import { parseConfig } from '../config/parse-config.ts';
import { parseWith } from '../config/problems.ts';
import { scenarioSchema, type Scenario } from './scenario-schema.ts';

/**
 * Reads a scenario file.
 *
 * @throws {ConfigError} with every mistake: the path, the expected value and the actual one.
 */
export function parseScenario(content: string): Scenario {
  const scenario = parseWith(scenarioSchema, parseJson(content));
  try {
    parseConfig(scenario.workspace);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ConfigError(
      error.problems.map((problem) => ({ ...problem, path: `workspace.${problem.path}` })),
    );
  }
  return scenario;
}

function parseJson(content: string): unknown {
  try {
    return JSON5.parse(content);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new ConfigError([{ path: '', expected: 'JSON', got }]);
  }
}

import JSON5 from 'json5';
import { ConfigError, type ConfigProblem } from '../config/config-error.ts';
import { parseConfig } from '../config/parse-config.ts';

/** @throws {ConfigError} for a text that is not JSON5. */
export function readJson5(content: string): unknown {
  try {
    return JSON5.parse(content);
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new ConfigError([{ path: '', expected: 'JSON', got }]);
  }
}

/** The problems of a part of a config, at their places in the file. */
export function problemsOfWorkspace(workspace: unknown): readonly ConfigProblem[] {
  try {
    parseConfig(workspace);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: `workspace.${problem.path}` }));
  }
}

/** A name that is not one of those that there are; none if it is not given. */
export function problemOf(
  path: string,
  name: string | undefined,
  names: readonly string[],
  expected: string,
): ConfigProblem[] {
  if (name === undefined || names.includes(name)) return [];
  return [{ path, expected: `${expected}: ${names.join(', ')}`, got: JSON.stringify(name) }];
}

import * as v from 'valibot';
import { builtInTemplates } from '../workspace/templates/built-in-templates.ts';
import { ConfigError, describeValue, type ConfigProblem } from './config-error.ts';
import { configSchema } from './config-schema.ts';
import { everyIssue } from './every-issue.ts';
import { findDuplicates } from './duplicates.ts';
import { isList, isObject } from './json-shape.ts';
import { fromLogicalNames } from './logical-names.ts';
import { findUnknownNames } from './names-in-profiles.ts';
import { pathToText, toProblem } from './problems.ts';
import type { ProviderConfig } from './provider-schema.ts';

type ParsedConfig = v.InferOutput<typeof configSchema>;

/** A config that has been checked, with every default filled in. */
export type WorkspaceConfig = Omit<ParsedConfig, '$schema' | 'providers'> & {
  providers: ProviderConfig[];
};

/** The port that config files, samples and their documentation assume. */
export const usualPort = 5173;

const softphone: ProviderConfig = {
  uniqueName: 'contoso_phone',
  name: 'Contoso Phone',
  label: 'Phone',
  channelUrl: `http://softphone.localhost:${usualPort}/`,
  trustedDomain: '',
  enableOutbound: true,
  sortOrder: 0,
  apiVersion: '2',
  customParams: '',
  enableAnalytics: false,
  state: 'Active',
};

/**
 * Checks a config that came from a file, a page or a test, and fills in the defaults.
 *
 * A parsed config is itself a valid config and parses to an equal one.
 *
 * @throws {ConfigError} with every problem: unknown keys, wrong types, names that are not unique,
 * addresses that are neither http nor https.
 */
export function parseConfig(raw: unknown): WorkspaceConfig {
  const { value, problems, spelled, unread } = fromLogicalNames(raw);
  const result = v.safeParse(configSchema, value, { abortPipeEarly: true });
  const found = [
    ...problems,
    ...(result.success ? [] : everyIssue(configSchema, value))
      .map(toProblem)
      .filter(({ path }) => !unread.has(path)),
    ...findMisplacedLists(value, result.output),
    ...findDuplicates(value),
    ...findUnreadImports(value),
  ];
  if (!result.success || found.length > 0) throw new ConfigError(asSpelled(found, spelled));
  const { $schema: _, providers, ...rest } = result.output;
  const config = { ...rest, providers: providers ?? (rest.builtIn ? [softphone] : []) };
  requireNamesInProfiles(config);
  return config;
}

function requireNamesInProfiles(config: WorkspaceConfig): void {
  const { appProfiles, providers, builtIn } = config;
  const sessionTemplates = [
    ...config.sessionTemplates,
    ...(builtIn ? builtInTemplates.sessions : []),
  ];
  const unknown = findUnknownNames(appProfiles, { providers, sessionTemplates });
  if (unknown.length > 0) throw new ConfigError(unknown);
}

/** One problem for each path, with the file's names. */
function asSpelled(problems: readonly ConfigProblem[], spelled: ReadonlyMap<string, string>) {
  const first = problems.filter(
    ({ path }, index) => problems.findIndex((other) => other.path === path) === index,
  );
  return first.map((problem) => ({ ...problem, path: spelled.get(problem.path) ?? problem.path }));
}

/** The server reads the exports that a file names; elsewhere they would be ignored silently. */
function findUnreadImports(value: unknown): ConfigProblem[] {
  const names = isObject(value) ? value['import'] : undefined;
  if (!isList(names) || names.length === 0) return [];
  return [
    {
      path: 'import',
      expected: 'no exports here: only a config file can name them',
      got: 'a list',
    },
  ];
}

// valibot accepts a list as an object without keys, and would drop its content.
function findMisplacedLists(
  given: unknown,
  parsed: unknown,
  keys: readonly unknown[] = [],
): ConfigProblem[] {
  if (isList(given) && isObject(parsed)) {
    return [{ path: pathToText(keys), expected: 'an object', got: describeValue(given) }];
  }
  return childrenOf(given).flatMap(([key, child]) =>
    findMisplacedLists(child, childAt(parsed, key), [...keys, key]),
  );
}

function childrenOf(value: unknown): [string | number, unknown][] {
  if (isList(value)) return [...value.entries()];
  return isObject(value) ? Object.entries(value) : [];
}

function childAt(value: unknown, key: string | number): unknown {
  if (isList(value) && typeof key === 'number') return value[key];
  return isObject(value) ? value[key] : undefined;
}

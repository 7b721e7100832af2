import { ConfigError, describeValue, type ConfigProblem } from './config/config-error.ts';
import type { WorkspaceConfig } from './config/parse-config.ts';
import { pathToText } from './config/problems.ts';
import { seedOf, stateOf, type AppSurroundings } from './starting-state.ts';
import { wholeModel } from './dataverse/metadata/whole-model.ts';
import { withoutOwnPresences } from './store/presence-rows.ts';
import {
  findSeedProblems,
  toTableDefinition,
  type DataverseOptions,
  type SeedProblem,
} from './dataverse/index.ts';

/**
 * Rows of a config that no workspace could start with: an ID that is invalid or taken, a reference
 * to a missing row, a value that its column cannot hold.
 *
 * @throws {ConfigError} with every such row, by table, row and column.
 */
export function requireUsableRows(config: WorkspaceConfig): void {
  const problems = findRowProblems(config);
  if (problems.length > 0) throw new ConfigError(problems);
}

const nowhere: AppSurroundings = {
  clock: { now: () => 0, after: () => () => undefined },
  newId: () => '',
  origin: 'http://localhost',
  windowWidth: 0,
};

function findRowProblems(config: WorkspaceConfig): readonly ConfigProblem[] {
  const { records } = config;
  if (Object.keys(records).length === 0) return [];
  const ours = seedOf({ ...config, records: {} }, stateOf(config, nowhere), 0);
  // The agent's status refers to a presence that the config may replace.
  const { msdyn_agentstatus: _status, ...there } = withoutOwnPresences(ours, records);
  let ids = 0;
  const newId = (): string => `ffffffff-ffff-4fff-8fff-${String((ids += 1)).padStart(12, '0')}`;
  const tables = config.tables.map(toTableDefinition);
  // A user's row replaces the one that the workspace would create.
  const { systemuser: _users, ...others } = records;
  const model = wholeModel(config.apps);
  const { schema = 'prefixed' } = config;
  const options: DataverseOptions = { now: () => 0, newId, model, schema, tables };
  return findSeedProblems(options, there, others).map(toProblem);
}

function toProblem({ table, row, column, value, error }: SeedProblem): ConfigProblem {
  const keys = ['records', table, row, ...(column === undefined ? [] : [column])];
  const got = column === undefined ? 'a row that it refuses' : describeValue(value);
  return { path: pathToText(keys), expected: expectation(error), got };
}

function expectation({ code, message, nearest }: SeedProblem['error']): string {
  if (code === 'record-exists') return 'an id that no other row of the table has, samples included';
  if (code === 'invalid-id') return `an id (${message})`;
  const advice = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `a value that the platform accepts (${message}${advice})`;
}

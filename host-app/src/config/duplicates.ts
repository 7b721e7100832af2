import { describeValue, type ConfigProblem } from './config-error.ts';
import { isList, isObject } from './json-shape.ts';

const uniqueColumns = {
  providers: 'uniqueName',
  users: 'id',
  appProfiles: 'uniqueName',
  sessionTemplates: 'uniqueName',
  tabTemplates: 'uniqueName',
  notificationTemplates: 'uniqueName',
  agentScripts: 'uniqueName',
  macros: 'name',
  dispositionCodes: 'value',
  presence: 'text',
} as const;

/** Names that occur twice in their list; the product compares unique names case-insensitively. */
export function findDuplicates(config: unknown): ConfigProblem[] {
  if (!isObject(config)) return [];
  return Object.entries(uniqueColumns).flatMap(([list, column]) =>
    duplicatesOf(list, column, config[list]),
  );
}

function duplicatesOf(list: string, column: string, rows: unknown): ConfigProblem[] {
  if (!isList(rows)) return [];
  const firstWith = new Map<string, number>();
  const problems: ConfigProblem[] = [];
  for (const [index, row] of rows.entries()) {
    const name = isObject(row) ? row[column] : undefined;
    if (typeof name !== 'string') continue;
    const first = firstWith.get(name.toLowerCase());
    if (first === undefined) firstWith.set(name.toLowerCase(), index);
    else problems.push(duplicate(`${list}[${index}].${column}`, `${list}[${first}]`, name));
  }
  return problems;
}

function duplicate(path: string, first: string, name: string): ConfigProblem {
  return { path, expected: `a name other than that of ${first}`, got: describeValue(name) };
}

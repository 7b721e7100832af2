import { describeValue, type ConfigProblem } from './config-error.ts';
import { isList, isObject } from './json-shape.ts';
import { columnsOf, isSystemColumn, type Column, type Columns } from './logical-columns.ts';

interface Translation {
  readonly value: unknown;
  readonly problems: readonly ConfigProblem[];
  /** The file's spelling of a path, where it differs from the config's own keys. */
  readonly spelled: ReadonlyMap<string, string>;
  /** Paths in the config's own keys whose column could not be read: `problems` name the column. */
  readonly unread: ReadonlySet<string>;
}

type Row = Record<string, unknown>;

/**
 * Turns rows with the product's logical names (`msdyn_uniquename`, `msdyn_panelstate`, ...), as
 * exports of a real environment hold them, into rows with the keys of the config.
 *
 * Columns that every table has (owner, timestamps, annotations) are dropped.
 */
export function fromLogicalNames(config: unknown): Translation {
  const problems: ConfigProblem[] = [];
  const spelled = new Map<string, string>();
  const unread = new Set<string>();
  if (!isObject(config)) return { value: config, problems, spelled, unread };
  const value = { ...config };
  for (const [list, columns] of Object.entries(columnsOf)) {
    const rows = config[list];
    if (!isList(rows)) continue;
    value[list] = rows.map((row, index) => {
      if (!isExported(row)) return row;
      const path = `${list}[${index}]`;
      for (const [name, column] of columnsIn(row, columns)) {
        spelled.set(`${path}.${column.key}`, `${path}.${name}`);
      }
      for (const { key, problem } of unreadableColumns(row, columns, path, config)) {
        problems.push(problem);
        unread.add(`${path}.${key}`);
      }
      return translateRow(row, columns, config);
    });
  }
  return { value, problems, spelled, unread };
}

function isExported(row: unknown): row is Row {
  return isObject(row) && 'msdyn_uniquename' in row;
}

/** Empty columns count as absent: exports spell out every column. */
function columnsIn(row: Row, columns: Columns): [string, Column][] {
  return Object.entries(columns).filter(([name]) => (row[name] ?? null) !== null);
}

function translateRow(row: Row, columns: Columns, config: Row): Row {
  const others = Object.entries(row).filter(([name]) => !columns[name] && !isSystemColumn(name));
  const read = columnsIn(row, columns).map(([name, column]) => {
    const reading = readColumn(column, row[name], config);
    return [column.key, 'value' in reading ? reading.value : row[name]] as const;
  });
  return Object.fromEntries([...others, ...read]);
}

function unreadableColumns(row: Row, columns: Columns, path: string, config: Row) {
  return columnsIn(row, columns).flatMap(([name, column]) => {
    const reading = readColumn(column, row[name], config);
    if ('value' in reading) return [];
    const { expected } = reading;
    const problem: ConfigProblem = {
      path: `${path}.${name}`,
      expected,
      got: describeValue(row[name]),
    };
    return [{ key: column.key, problem }];
  });
}

type Reading = { readonly value: unknown } | { readonly expected: string };

function readColumn(column: Column, stored: unknown, config: Row): Reading {
  if (column.choices) return readChoice(column.choices, stored);
  if (column.isJson) return readJson(stored);
  if (column.isFlag) return { value: asFlag(stored) };
  if (column.lookup) return readLookup(column.lookup, stored, config);
  return { value: stored };
}

function readChoice(choices: ReadonlyMap<unknown, unknown>, stored: unknown): Reading {
  const value = choices.has(true) ? asFlag(stored) : stored;
  if (choices.has(value)) return { value: choices.get(value) };
  const words = [...choices].map(([key, meaning]) => `${String(key)} (${String(meaning)})`);
  return { expected: `one of ${words.join(', ')}` };
}

/** Exports write booleans as true and false, or as 1 and 0. */
function asFlag(stored: unknown): unknown {
  return stored === 0 || stored === 1 ? stored === 1 : stored;
}

function readJson(stored: unknown): Reading {
  if (typeof stored !== 'string') return { expected: 'JSON text' };
  try {
    return { value: JSON.parse(stored) };
  } catch {
    return { expected: 'JSON text' };
  }
}

function readLookup(
  { list, idColumn }: NonNullable<Column['lookup']>,
  stored: unknown,
  config: Row,
): Reading {
  const rows = config[list];
  const target = isList(rows)
    ? rows.find((row) => isObject(row) && row[idColumn] === stored)
    : undefined;
  if (isExported(target)) return { value: target['msdyn_uniquename'] };
  return { expected: `the ${idColumn} of one of ${list}` };
}

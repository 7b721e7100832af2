import {
  type JsonObject,
  type JsonValue,
  type TableDefinition,
  isJsonObject,
} from '../../dataverse/index.ts';
import { emptyJsonObject } from '../../dataverse/json.ts';
import { formattedValue } from '../../dataverse/query/show-row.ts';
import { splitList } from '../../dataverse/query/split-list.ts';
import type { Call, Reply } from '../call.ts';
import { refuseQuery } from '../refusal.ts';
import type { Source } from './list-rows.ts';
import type { Options } from './options.ts';
import { plainText } from '../plain-text.ts';

interface Aggregate {
  /** Undefined for `$count`. */
  readonly path: string | undefined;
  readonly method: string;
  readonly alias: string;
}

interface Plan {
  readonly filter: string | undefined;
  readonly groups: readonly string[];
  readonly aggregates: readonly Aggregate[];
}

/** Rows that an aggregate may read (documented). */
const mostRows = 50_000;

/** Answers `$apply` (documented): groups and sums over the rows of a query. */
export function aggregate(call: Call, { table, within, address }: Source, options: Options): Reply {
  const plan = readApply(options.value('$apply') ?? '');
  for (const path of plan.groups) refuseDates(call, table, path);
  const order = options.value('$orderby');
  refuseAggregateOrder(plan, order);
  const filter = [options.value('$filter'), plan.filter]
    .filter((text) => text !== undefined)
    .map((text) => `(${text})`)
    .join(' and ');
  const { records, hasMore } = call.records.query(table.name, toQuery(table, plan, filter), {
    limit: mostRows,
    ...(within === undefined ? {} : { within }),
  });
  if (hasMore) refuseQuery('The maximum record limit is exceeded. Reduce the number of records.');
  const value = sorted(groupsOf(call, table, records, plan), order, table, call);
  return {
    status: 200,
    json: {
      '@odata.context': `${call.base}/$metadata${address.slice(call.base.length).replace(/^\//, '#')}`,
      value,
    },
  };
}

function readApply(text: string): Plan {
  const [first = '', second, more] = splitList(text, '/').map((part) => part.text);
  const filter = /^filter\s*\(([\s\S]*)\)$/.exec(first)?.[1];
  if (filter === undefined) return { ...readGroups(first), filter: undefined };
  if (second === undefined || more !== undefined) return refuseApply(text);
  return { ...readGroups(second), filter };
}

function readGroups(text: string): Omit<Plan, 'filter'> {
  const sums = /^aggregate\s*\(([\s\S]*)\)$/.exec(text)?.[1];
  if (sums !== undefined) return { groups: [], aggregates: readAggregates(sums) };
  const [, groups, inner] =
    /^groupby\s*\(\s*\(([^)]*)\)\s*(?:,\s*aggregate\s*\(([\s\S]*)\)\s*)?\)$/.exec(text) ?? [];
  if (groups === undefined) return refuseApply(text);
  return {
    groups: groups.split(',').map((name) => name.trim()),
    aggregates: inner === undefined ? [] : readAggregates(inner),
  };
}

function readAggregates(text: string): readonly Aggregate[] {
  return splitList(text, ',').map(({ text: part }) => {
    const [, path = '', method, alias] =
      /^([$\w/]+)(?:\s+with\s+(\w+))?\s+as\s+(\w+)$/.exec(part) ?? [];
    if (alias === undefined) return refuseApply(part);
    if (path === '$count') return { path: undefined, method: 'count', alias };
    if (method === undefined || !methods.has(method)) return refuseApply(part);
    return { path, method, alias };
  });
}

function refuseApply(text: string): never {
  return refuseQuery(
    `Syntax error in the $apply expression '${text.slice(0, 200)}'.`,
    'Write aggregate(<column> with sum as <name>), aggregate($count as <name>), groupby((<columns>),aggregate(...)) or filter(...)/groupby(...).',
  );
}

function refuseDates(call: Call, table: TableDefinition, path: string): void {
  const { column } = endOf(call, table, path);
  const type = column?.type;
  if (type === 'datetime' || type === 'date') {
    refuseQuery(`The column '${path}' cannot be used in groupby, since it is a date.`);
  }
}

function refuseAggregateOrder({ aggregates }: Plan, order: string | undefined): void {
  const names = (order ?? '').split(',').map((part) => part.trim().split(/\s/)[0]);
  if (aggregates.some(({ alias }) => names.includes(alias))) {
    refuseQuery('The query node SingleValueOpenPropertyAccess is not supported');
  }
}

/** The column at the end of `column` or `navigation/column`, and the table that has it. */
function endOf(call: Call, table: TableDefinition, path: string) {
  const [first = '', second] = path.split('/');
  if (second === undefined) return { table, column: columnOf(table, first) };
  const navigation = call.records.navigation(table.name, first);
  const other =
    navigation?.kind === 'one' ? call.records.findTable(navigation.target.table) : undefined;
  return { table: other ?? table, column: other && columnOf(other, second) };
}

function columnOf({ columns }: TableDefinition, name: string) {
  return columns.find((column) => column.name === name || `_${column.name}_value` === name);
}

/** Only the columns that the plan reads; the tables refuse unknown ones. */
function toQuery(table: TableDefinition, { groups, aggregates }: Plan, filter: string): string {
  const paths = [...groups, ...aggregates.flatMap(({ path }) => path ?? [])];
  const own = paths.filter((path) => !path.includes('/'));
  const far = paths.filter((path) => path.includes('/')).map((path) => path.split('/'));
  const expands = far.map(([name = '', column = '']) => `${name}($select=${column})`);
  return [
    `$select=${encodeURIComponent([...own, table.primaryId].join(','))}`,
    ...(filter === '' ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    ...(expands.length === 0
      ? []
      : [`$expand=${encodeURIComponent([...new Set(expands)].join(','))}`]),
  ].join('&');
}

function valueAt(row: JsonObject, path: string, end = ''): JsonValue {
  const [first = '', second] = path.split('/');
  if (second === undefined) return row[first + end] ?? null;
  const related = row[first];
  return isJsonObject(related) ? (related[second + end] ?? null) : null;
}

function groupsOf(
  call: Call,
  table: TableDefinition,
  rows: readonly JsonObject[],
  { groups, aggregates }: Plan,
): readonly JsonObject[] {
  const found = new Map<string, JsonObject[]>();
  // Without groups there is one result, also over no rows.
  if (groups.length === 0) found.set('[]', []);
  for (const row of rows) {
    const key = JSON.stringify(groups.map((path) => valueAt(row, path)));
    const group = found.get(key);
    if (group === undefined) found.set(key, [row]);
    else group.push(row);
  }
  return [...found.values()].map((members) => {
    const shown = emptyJsonObject();
    const [first] = members;
    for (const path of groups) {
      const name = memberName(call, table, path);
      const formatted = first && valueAt(first, path, formattedValue);
      if (typeof formatted === 'string') shown[name + formattedValue] = formatted;
      shown[name] = first ? valueAt(first, path) : null;
    }
    for (const { path, method, alias } of aggregates) {
      const values = path === undefined ? [] : members.map((row) => valueAt(row, path));
      shown[alias] =
        path === undefined
          ? members.length
          : (methods.get(method)?.(values.filter((value) => value !== null)) ?? null);
    }
    return shown;
  });
}

/** A path gives the member `<table>_<column>` (documented). */
function memberName(call: Call, table: TableDefinition, path: string): string {
  const [, column] = path.split('/');
  return column === undefined ? path : `${endOf(call, table, path).table.name}_${column}`;
}

type Method = (values: readonly JsonValue[]) => JsonValue;

const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['sum', (values) => sumOf(values)],
  ['average', (values) => (values.length === 0 ? null : sumOf(values) / values.length)],
  ['min', (values) => values.toSorted(compare)[0] ?? null],
  ['max', (values) => values.toSorted(compare).at(-1) ?? null],
  ['countdistinct', (values) => new Set(values).size],
]);

function sumOf(values: readonly JsonValue[]): number {
  return values.reduce((sum: number, value) => sum + Number(value), 0);
}

function compare(left: JsonValue, right: JsonValue): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return plainText(left) < plainText(right) ? -1 : 1;
}

function sorted(
  rows: readonly JsonObject[],
  order: string | undefined,
  table: TableDefinition,
  call: Call,
): readonly JsonObject[] {
  if (order === undefined) return rows;
  const keys = order.split(',').map((part) => {
    const [path = '', word] = part.trim().split(/\s+/);
    return { name: memberName(call, table, path), direction: word === 'desc' ? -1 : 1 };
  });
  return rows.toSorted((left, right) => {
    for (const { name, direction } of keys) {
      const [a = null, b = null] = [left[name], right[name]];
      if (a !== b) return compare(a, b) * direction;
    }
    return 0;
  });
}

import { DataverseError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { Navigation, Table } from '../metadata/catalog.ts';
import type { ColumnDefinition, LookupTarget } from '../metadata/definition.ts';
import type { Row } from '../row.ts';
import { chooseRows } from './choose-rows.ts';
import { compileFilter, type RowTest } from './compile-filter.ts';
import { compileOrder, type Sort } from './compile-order.ts';
import { compileSearch } from './compile-search.ts';
import type { QueryContext } from './context.ts';
import { madeColumn } from './made-column.ts';
import { parseFilter } from './parse-filter.ts';
import { collectionOf, unknownProperty } from './resolve-path.ts';
import { findColumn } from './find-column.ts';
import { showRow } from './show-row.ts';
import { splitList, type ListMember } from './split-list.ts';
import type { OptionName, Options } from './split-options.ts';
import type { Expression } from './syntax.ts';
import { syntaxError } from './tokens.ts';

/** A query with every name looked up, ready to run. */
export type Plan = {
  readonly table: Table;
  readonly filter: Expression | undefined;
  readonly test: RowTest;
  readonly order: Sort | undefined;
  readonly top: number;
  readonly isCounted: boolean;
  readonly show: (row: Row) => JsonObject;
};

type Expand = { readonly name: string; readonly show: (row: Row) => JsonValue };

/** @throws {DataverseError} for every mistake in the query, before any row is read. */
export function planQuery(context: QueryContext, table: Table, options: Options): Plan {
  const filterText = options.get('$filter');
  const filter = filterText === undefined ? undefined : parseFilter(filterText);
  const orderText = options.get('$orderby');
  return {
    table,
    filter,
    test: planTest(context, table, filter, options),
    order: orderText === undefined ? undefined : compileOrder(orderText, table, context),
    top: topOf(options.get('$top')),
    isCounted: countWanted(options.get('$count')),
    show: planShow(context, table, options),
  };
}

/**
 * The matching rows, in order. At least `most` of them if that many exist; all of them when the
 * query sorts or counts.
 */
export function matchingRows(
  context: QueryContext,
  plan: Plan,
  most: number,
  among?: readonly Row[],
): readonly Row[] {
  const { test, order, isCounted } = plan;
  const rows =
    among ?? chooseRows(plan.filter, plan.table, context.rowsOf(plan.table.definition.name));
  const enough = order === undefined && !isCounted ? most : Number.POSITIVE_INFINITY;
  const found: Row[] = [];
  for (const row of rows) {
    if (found.length >= enough) break;
    if (test(row)) found.push(row);
  }
  return order === undefined ? found : order(found);
}

function planTest(
  context: QueryContext,
  table: Table,
  filter: Expression | undefined,
  options: Options,
): RowTest {
  const source = options.get('$filter') ?? '';
  const search = options.get('$search');
  const isFound = search === undefined ? undefined : compileSearch(search, table);
  const passes =
    filter === undefined ? undefined : compileFilter(filter, { context, table, source });
  if (isFound === undefined) return passes ?? (() => true);
  return passes === undefined ? isFound : (row) => passes(row) && isFound(row);
}

/** How to format one row, from `$select` and `$expand`. */
export function planShow(
  context: QueryContext,
  table: Table,
  options: Options,
): (row: Row) => JsonObject {
  const columns = selectedColumns(context, table, options.get('$select'));
  const expand = options.get('$expand');
  const expands = expand === undefined ? [] : planExpands(context, table, expand);
  return (row) => {
    const shown = showRow(context, table, columns, row);
    for (const { name, show } of expands) shown[name] = show(row);
    return shown;
  };
}

function selectedColumns(
  context: QueryContext,
  table: Table,
  source: string | undefined,
): readonly ColumnDefinition[] {
  const members = source === undefined ? [] : splitList(source, ',');
  const isAll = source === undefined || members.some(({ text }) => text === '*');
  return isAll
    ? table.shownColumns
    : withCurrency(table, members.map(toSelected(context, table, source)));
}

/** A money column brings the currency that it is in (documented). */
function withCurrency(
  table: Table,
  columns: readonly ColumnDefinition[],
): readonly ColumnDefinition[] {
  const currency = table.lookupValues.get('_transactioncurrencyid_value');
  const isAsked = currency !== undefined && columns.some(({ type }) => type === 'money');
  return isAsked && !columns.includes(currency) ? [...columns, currency] : columns;
}

// A navigation property in $select means its lookup (documented).
function toSelected(context: QueryContext, table: Table, source: string) {
  return ({ text, position }: ListMember): ColumnDefinition => {
    if (!/^[\w@.-]+$/.test(text)) throw badTerm(text, source, position);
    const column = findColumn(table, text);
    if (column !== undefined) return column;
    const navigation = context.catalog.navigation(table, text);
    if (navigation?.kind === 'one') return navigation.column;
    const made = madeColumn(context, table, text);
    if (made !== undefined) return made;
    throw unknownProperty(context, table, text, { position, source }, 'column');
  };
}

function badTerm(text: string, source: string, position: number): DataverseError {
  const message = `Term '${text}' is not valid in a $select or $expand expression.`;
  return new DataverseError('syntax', message, { position, source });
}

function planExpands(context: QueryContext, table: Table, source: string): readonly Expand[] {
  return splitList(source, ',').map((member) => planExpand(context, table, member, source));
}

function planExpand(
  context: QueryContext,
  table: Table,
  { text, position }: ListMember,
  source: string,
): Expand {
  const [, name, nested] = /^(\w+)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
  if (name === undefined) {
    if (/^\w+\s*\(/.test(text)) throw syntaxError(source, source.length);
    throw badTerm(text, source, position);
  }
  const navigation = context.catalog.navigation(table, name);
  if (navigation === undefined) {
    throw unknownProperty(context, table, name, { position, source }, 'expand');
  }
  const options =
    nested === undefined
      ? new Map()
      : nestedOptions(nested, position + text.indexOf('(') + 1, source);
  if (navigation.kind === 'one') return { name, show: showOne(context, navigation, options) };
  return { name, show: showMany(context, navigation, options) };
}

const nestable: readonly OptionName[] = ['$select', '$filter', '$orderby', '$top', '$expand'];

function nestedOptions(text: string, offset: number, source: string): Options {
  const found = new Map<OptionName, string>();
  for (const member of splitList(text, ';')) {
    const cut = member.text.indexOf('=');
    const name = nestable.find((option) => option === member.text.slice(0, cut).trim());
    if (name === undefined) throw syntaxError(source, offset + member.position);
    found.set(name, member.text.slice(cut + 1).trim());
  }
  return found;
}

function showOne(
  context: QueryContext,
  { column, target }: Extract<Navigation, { kind: 'one' }>,
  options: Options,
): (row: Row) => JsonValue {
  const plans = new Map<string, (row: Row) => JsonObject>();
  // `ownerid` refers to users and teams alike, and each has its own columns.
  const sharesName = (other: LookupTarget) =>
    other.navigationProperty === target.navigationProperty;
  for (const { table } of column.targets?.filter(sharesName) ?? [target]) {
    if (table !== target.table && options.has('$select')) continue;
    const other = context.catalog.find(table);
    if (other !== undefined) plans.set(table, planShow(context, other, options));
  }
  return (row) => {
    const reference = row.lookups.get(column.name);
    const show = reference === undefined ? undefined : plans.get(reference.table);
    const other = reference && context.rowsOf(reference.table).get(reference.id);
    return show === undefined || other === undefined ? null : show(other);
  };
}

function showMany(
  context: QueryContext,
  navigation: Exclude<Navigation, { kind: 'one' }>,
  options: Options,
): (row: Row) => JsonValue {
  const { table, rowsAt } = collectionOf(context, navigation);
  const { test, order, top, show } = planQuery(context, table, options);
  return (row) => {
    const found = rowsAt(row).filter(test);
    return (order === undefined ? found : order(found)).slice(0, top).map(show);
  };
}

function topOf(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new DataverseError(
    'invalid-option',
    `Invalid value '${text}' for $top query option found. The $top query option requires a non-negative integer value.`,
    { position: 0, source: text },
  );
}

function countWanted(text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw new DataverseError(
    'invalid-option',
    `Invalid value '${text}' for $count query option found. Valid values are 'true' and 'false'.`,
    { position: 0, source: text },
  );
}

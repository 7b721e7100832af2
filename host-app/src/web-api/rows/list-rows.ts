import {
  isFetchXml,
  isJsonObject,
  mostRows,
  withoutNulls,
  type QueryPart,
  type TableDefinition,
} from '../../dataverse/index.ts';
import type { Call, Reply } from '../call.ts';
import { apiDiagnostics } from '../diagnostics.ts';
import { optionsOfView } from '../metadata/saved-queries.ts';
import { aggregate } from './aggregate.ts';
import { namesOfContext, planExpand } from './expand.ts';
import { readOptions, type Options } from './options.ts';
import { nextLink, pageOf, skipToken } from './paging.ts';

/** Rows to choose from: a set, or a collection of one row. */
export interface Source {
  readonly table: TableDefinition;
  /** Address of the set or of the collection. */
  readonly address: string;
  readonly within?: {
    readonly entityType: string;
    readonly id: string;
    readonly property: string;
  };
}

/** Answers a query over a set or a collection (page-scripting.md 12.4). */
export async function listRows(call: Call, source: Source): Promise<Reply> {
  const given = readOptions(call);
  if (given.parts.some(isFetchXml)) return listByFetch(call, source, given);
  const options = withView(call, source.table, given);
  if (options.value('$apply') !== undefined) return aggregate(call, source, options);
  return listPage(call, source, options, given);
}

/** A view's own options are the basis; those of the address take precedence. */
function withView(call: Call, table: TableDefinition, options: Options): Options {
  const id = options.value('savedQuery') ?? options.value('userQuery');
  if (id === undefined) return options;
  const view = optionsOfView(call, table, id);
  const more = view.filter(({ name }) => options.value(name) === undefined);
  return options.change(['savedQuery', 'userQuery'], more);
}

function listPage(
  call: Call,
  { table, address, within }: Source,
  options: Options,
  given: Options,
): Reply {
  const { pageSize = mostRows } = call.prefer;
  const page = pageOf(call, given);
  const expand = planExpand(call, table, options.value('$expand'));
  const asked = forTables(call, options, expand.text);
  const { records, count, hasMore } = call.records.query(table.name, asked.text, {
    limit: pageSize,
    first: page.first,
    ...(within === undefined ? {} : { within }),
  });
  const next = { number: page.number + 1, first: page.first + records.length };
  const isCounted = count !== undefined;
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call, table, options),
      ...(isCounted ? { '@odata.count': Math.min(count, mostRows) } : {}),
      '@Microsoft.Dynamics.CRM.totalrecordcount': isCounted ? Math.min(count, mostRows) : -1,
      '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': isCounted && count > mostRows,
      value: records.map(expand.finish),
      ...(hasMore ? { '@odata.nextLink': nextLink(address, given, next) } : {}),
    },
    ...(call.prefer.pageSize === undefined
      ? {}
      : { headers: applied([`odata.maxpagesize=${pageSize}`]) }),
  };
}

function forTables(call: Call, options: Options, expand: string | undefined): Options {
  const isBoth = call.prefer.pageSize !== undefined && options.value('$top') !== undefined;
  if (isBoth) call.explain(apiDiagnostics.topIgnored());
  const replaced: readonly QueryPart[] =
    expand === undefined ? [] : [{ name: '$expand', value: expand }];
  return options.change([skipToken, '$expand', ...(isBoth ? ['$top'] : [])], replaced);
}

export function applied(wishes: readonly string[]): Readonly<Record<string, string>> {
  return { 'Preference-Applied': wishes.join(', ') };
}

export function contextOf(
  { base }: Pick<Call, 'base'>,
  { setName }: TableDefinition,
  options: Options,
  end = '',
): string {
  const names = namesOfContext(options.value('$select'), options.value('$expand'));
  return `${base}/$metadata#${setName}${names}${end}`;
}

async function listByFetch(call: Call, { table }: Source, options: Options): Promise<Reply> {
  const body = await call.records.readAny(`${table.setName}?${options.text}`);
  const { value } = body;
  const rows = Array.isArray(value) ? value : [];
  return {
    status: 200,
    json: {
      ...body,
      '@odata.context': `${call.base}/$metadata#${table.setName}`,
      value: rows.map((row) => (isJsonObject(row) ? withoutNulls(row) : row)),
    },
  };
}

/** `/<set>/$count`: bare text with a byte order mark (documented). */
export function countRows(call: Call, { table, within }: Source): Reply {
  const options = readOptions(call).change(['$count'], [{ name: '$count', value: 'true' }]);
  const { count = 0 } = call.records.query(table.name, options.text, {
    limit: 0,
    ...(within === undefined ? {} : { within }),
  });
  return { status: 200, text: `\u{FEFF}${Math.min(count, mostRows)}`, type: 'text/plain' };
}

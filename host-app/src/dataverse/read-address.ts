import { DataverseError } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { Table } from './metadata/catalog.ts';
import type { QueryContext } from './query/context.ts';
import { mostRows } from './query/paging.ts';
import { readRow, runQuery } from './query/run-query.ts';
import type { NoticeListener } from './notice.ts';
import { decodePathText, isFetchXml, queryParts, toQueryText } from './query/query-parts.ts';
import { findRow, parseRowKey } from './row-key.ts';

const address =
  /^\/?(?:api\/data\/v[\d.]+\/)?(?<set>[^/(?$]+)(?:\((?<id>(?:[^)']|'(?:[^']|'')*')*)\))?(?<rest>\/[^?]*)?(?:\?(?<options>[\s\S]*))?$/;

/**
 * Answers a GET on the Web API, for an address after `/api/data/v9.0/`: a set, one row by its ID,
 * one column of a row, or `/$count`.
 *
 * @throws {DataverseError} `resource-not-found`, `record-not-found`, and the codes of a query.
 */
export function readAddress(context: QueryContext, text: string): JsonObject {
  const parts = address.exec(text.trim())?.groups;
  if (parts?.set === undefined) throw notFound(text);
  const { set, id, rest, options = '' } = parts;
  const table = context.catalog.getBySet(set);
  if (id !== undefined) return readOne(context, table, id, rest, options);
  if (rest === '/$count') return countRows(context, table, options);
  if (rest !== undefined) throw notFound(rest.slice(1));
  return listPage(context, table, options);
}

function listPage(context: QueryContext, table: Table, options: string): JsonObject {
  const { setName } = table.definition;
  const parts = queryParts(options, () => undefined);
  const others = parts.filter(({ name }) => name !== '$skiptoken');
  const page = pageOf(parts.find(({ name }) => name === '$skiptoken')?.value ?? '1');
  const asked = others.length === parts.length ? options : toQueryText(others);
  const { records, count, hasMore } = runQuery(context, table, asked, {
    limit: mostRows,
    first: (page - 1) * mostRows,
  });
  const next = [...others, { name: '$skiptoken', value: String(page + 1) }];
  return {
    '@odata.context': `$metadata#${setName}`,
    ...(count === undefined ? {} : { '@odata.count': Math.min(count, mostRows) }),
    value: records,
    ...(hasMore ? { '@odata.nextLink': `${setName}?${toQueryText(next)}` } : {}),
  };
}

/** The page that a link's token stands for; tokens come only from links. */
function pageOf(token: string): number {
  if (/^[1-9]\d{0,5}$/.test(token)) return Number(token);
  throw new DataverseError(
    'invalid-option',
    `Invalid value '${token.slice(0, 100)}' for $skiptoken query option found.`,
    { source: token, fix: 'Follow @odata.nextLink as it is.' },
  );
}

/**
 * The FetchXML of an address, and the set that it queries; undefined when there is none. It is read
 * like any option: an `&` in it has to be encoded, and a `+` is a space.
 */
export function fetchOf(
  text: string,
  notice: NoticeListener,
): { readonly setName: string; readonly xml: string } | undefined {
  const { set, id, rest, options = '' } = address.exec(text.trim())?.groups ?? {};
  if (set === undefined || id !== undefined || rest !== undefined) return undefined;
  const silent = queryParts(options, () => undefined);
  if (!silent.some(isFetchXml)) return undefined;
  const parts = queryParts(options, notice);
  for (const { name } of parts.filter((part) => !isFetchXml(part))) noticeIgnored(name, notice);
  return { setName: set, xml: parts.find(isFetchXml)?.value ?? '' };
}

/**
 * With FetchXML, other options do not count; the rest of a query that was split at an `&` appears
 * as one.
 */
function noticeIgnored(name: string, notice: NoticeListener): void {
  notice({
    code: 'option-ignored',
    message: `The query option '${name.slice(0, 100)}' beside fetchXml was ignored.`,
    fix: 'Put it into the FetchXML. If it is part of the FetchXML, encode the whole with encodeURIComponent: an & ends an option.',
  });
}

function readOne(
  context: QueryContext,
  table: Table,
  id: string,
  rest: string | undefined,
  options: string,
): JsonObject {
  const { setName } = table.definition;
  const row = findRow(context, table, parseRowKey(decodePathText(id)));
  const entity = `$metadata#${setName}/$entity`;
  if (rest === undefined) {
    return { '@odata.context': entity, ...readRow(context, table, row, options) };
  }
  const column = rest.slice(1);
  const shown = readRow(context, table, row, `$select=${column}`);
  return { '@odata.context': entity, value: shown[column] ?? null };
}

// A number is returned as bare text, as in the product.
function countRows(context: QueryContext, table: Table, options: string): JsonObject {
  const { count = 0 } = runQuery(context, table, `${options}&$count=true`, { limit: 0 });
  return { value: Math.min(count, mostRows) };
}

function notFound(segment: string): DataverseError {
  const isUnmarked = /^\w+\s*(?:\([^)]*\))?\s*[&$]/.test(segment);
  return new DataverseError(
    'resource-not-found',
    `Resource not found for the segment '${segment}'.`,
    {
      source: segment,
      ...(isUnmarked ? { fix: 'Options begin with a question mark: "?$top=1".' } : {}),
    },
  );
}

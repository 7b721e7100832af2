import { DataverseError } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { Table } from './metadata/catalog.ts';
import type { QueryContext } from './query/context.ts';
import { readRow, runQuery } from './query/run-query.ts';
import { decodeQueryText } from './query/split-options.ts';
import { findRow, parseRowKey } from './row-key.ts';

const mostRows = 5000;
const address =
  /^\/?(?:api\/data\/v[\d.]+\/)?(?<set>[^/(?$]+)(?:\((?<id>(?:[^)']|'(?:[^']|'')*')*)\))?(?<rest>\/[^?]*)?(?:\?(?<options>[\s\S]*))?$/;

/**
 * Answers a GET on the Web API, for an address behind `/api/data/v9.0/`: a set, one row by its id,
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
  const { records, count, hasMore } = runQuery(context, table, options, mostRows);
  return {
    '@odata.context': `$metadata#${set}`,
    ...(count === undefined ? {} : { '@odata.count': count }),
    value: records,
    ...(hasMore ? { '@odata.nextLink': `${set}?${options}&$skiptoken=2` } : {}),
  };
}

/**
 * The FetchXML of an address, and the set it is asked of; undefined when there is none. XML may stand
 * there as it is, ampersands and all; encoded it ends where the next option begins.
 */
export function fetchOf(
  text: string,
): { readonly setName: string; readonly xml: string } | undefined {
  const { set, id, rest, options = '' } = address.exec(text.trim())?.groups ?? {};
  const [, raw] = /(?:^|&)fetchxml=([\s\S]*)$/i.exec(options) ?? [];
  if (raw === undefined || set === undefined || id !== undefined || rest !== undefined) {
    return undefined;
  }
  const isPlain = raw.trimStart().startsWith('<');
  return { setName: set, xml: isPlain ? raw : decodeQueryText(raw.split('&')[0] ?? '') };
}

function readOne(
  context: QueryContext,
  table: Table,
  id: string,
  rest: string | undefined,
  options: string,
): JsonObject {
  const { setName } = table.definition;
  const row = findRow(context, table, parseRowKey(decodeQueryText(id)));
  const entity = `$metadata#${setName}/$entity`;
  if (rest === undefined) {
    return { '@odata.context': entity, ...readRow(context, table, row, options) };
  }
  const column = rest.slice(1);
  const shown = readRow(context, table, row, `$select=${column}`);
  return { '@odata.context': entity, value: shown[column] ?? null };
}

// A number has no body to stand in; the product answers bare text.
function countRows(context: QueryContext, table: Table, options: string): JsonObject {
  const { count = 0 } = runQuery(context, table, `${options}&$count=true`, 0);
  return { value: Math.min(count, mostRows) };
}

function notFound(segment: string): DataverseError {
  return new DataverseError(
    'resource-not-found',
    `Resource not found for the segment '${segment}'.`,
    { source: segment },
  );
}

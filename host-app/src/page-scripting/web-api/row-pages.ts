import {
  DataverseError,
  isJsonObject,
  mostRows,
  queryParts,
  sumOf,
  toQueryText,
  withoutNulls,
  type Dataverse,
  type JsonObject,
  type QueryPart,
  type TableDefinition,
} from '../../dataverse/index.ts';

/** One page of the rows that a query finds. */
export interface RowPage {
  readonly rows: readonly JsonObject[];
  /** All rows that match, when the query counts. */
  readonly count?: number;
  /** The query of the next page, encoded, when there is one. */
  readonly next?: string;
  /** Of FetchXML with `count`, when there are more rows. */
  readonly fetchXmlPagingCookie?: string;
}

/** Reads one page by OData options or by FetchXML. Throws a `DataverseError` for every mistake. */
export async function readPage(
  records: Dataverse,
  table: TableDefinition,
  options: string,
  pageSize: number,
): Promise<RowPage> {
  const query = options.trim().replace(/^\?/, '');
  if (/(?:^|&)fetchXml=/i.test(query)) return readFetch(records, table, query);
  const parts = queryParts(query, () => undefined);
  const wanted = parts.filter(({ name }) => name !== '$skiptoken');
  const text = toQueryText(wanted);
  const from = positionOf(parts, text);
  const isCounted = wanted.some(({ name, value }) => name === '$count' && value === 'true');
  const list = records.list(table.name, text);
  const to = from + Math.min(pageSize, mostRows);
  return {
    rows: list.read(from, to),
    ...(isCounted ? { count: countOf(records, table, wanted) } : {}),
    ...(list.count > to ? { next: `${text}${text === '' ? '' : '&'}${tokenOf(to, text)}` } : {}),
  };
}

function countOf(records: Dataverse, table: TableDefinition, parts: readonly QueryPart[]): number {
  const counted = parts.filter(({ name }) => ['$filter', '$search', '$count'].includes(name));
  return Math.min(
    records.query(table.name, toQueryText(counted), { limit: 0 }).count ?? 0,
    mostRows,
  );
}

async function readFetch(
  records: Dataverse,
  table: TableDefinition,
  query: string,
): Promise<RowPage> {
  // Written as it is, FetchXML holds ampersands, at which an address would be cut.
  const plain = query.replace(/^fetchXml=(\s*<[\s\S]*)$/i, (_all, xml: string) => {
    return `fetchXml=${encodeURIComponent(xml)}`;
  });
  const body = await records.readAny(`${table.setName}?${plain}`);
  const cookie = body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'];
  const { value } = body;
  const rows = Array.isArray(value) ? value.filter(isJsonObject).map(withoutNulls) : [];
  return { rows, ...(typeof cookie === 'string' ? { fetchXmlPagingCookie: cookie } : {}) };
}

// Ours holds the position and a sum over the query, so that a changed link is noticed.
function tokenOf(position: number, query: string): string {
  const cookie = `<cookie position="${position}" sum="${sumOf(query)}" istracking="False" />`;
  return `$skiptoken=${encodeURIComponent(cookie)}`;
}

function positionOf(parts: readonly QueryPart[], query: string): number {
  const token = parts.find(({ name }) => name === '$skiptoken')?.value;
  if (token === undefined) return 0;
  const [, position, sum] = /^<cookie position="(\d+)" sum="(\w+)"/.exec(token) ?? [];
  if (position !== undefined && sum === sumOf(query)) return Number(position);
  throw new DataverseError('invalid-option', 'Malformed XML in the Paging Cookie', {
    source: '$skiptoken',
    fix: 'Pass the query part of the link as it is.',
  });
}

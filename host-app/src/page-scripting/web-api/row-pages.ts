import {
  DataverseError,
  type Dataverse,
  type JsonObject,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { isMembers } from '../calls/script-input.ts';

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

type Parts = readonly (readonly [name: string, value: string])[];

/** The largest page, and the usual one (documented). */
export const mostRows = 5000;

/** Reads one page by OData options or by FetchXML. Throws a `DataverseError` for every mistake. */
export async function readPage(
  records: Dataverse,
  table: TableDefinition,
  options: string,
  pageSize: number,
): Promise<RowPage> {
  const query = options.trim().replace(/^\?/, '');
  if (/(?:^|&)fetchXml=/i.test(query)) return readFetch(records, table, query);
  const parts = partsOf(query);
  const wanted = parts.filter(([name]) => name !== '$skiptoken');
  const text = encoded(wanted);
  const from = positionOf(parts, text);
  const isCounted = wanted.some(([name, value]) => name === '$count' && value === 'true');
  const list = records.list(table.name, text);
  const to = from + Math.min(pageSize, mostRows);
  return {
    rows: list.read(from, to),
    ...(isCounted ? { count: countOf(records, table, wanted) } : {}),
    ...(list.count > to ? { next: `${text}${text === '' ? '' : '&'}${tokenOf(to, text)}` } : {}),
  };
}

function countOf(records: Dataverse, table: TableDefinition, parts: Parts): number {
  const counted = parts.filter(([name]) => ['$filter', '$search', '$count'].includes(name));
  return Math.min(records.query(table.name, encoded(counted), { limit: 0 }).count ?? 0, mostRows);
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
  const value: unknown = body['value'];
  const rows = Array.isArray(value) ? value.filter(isRow).map(withoutNulls) : [];
  return { rows, ...(typeof cookie === 'string' ? { fetchXmlPagingCookie: cookie } : {}) };
}

function isRow(value: unknown): value is JsonObject {
  return isMembers(value);
}

/** FetchXML leaves out columns without a value (documented). */
function withoutNulls(row: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

function partsOf(query: string): Parts {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const cut = part.includes('=') ? part.indexOf('=') : part.length;
      return [decoded(part.slice(0, cut)).trim(), decoded(part.slice(cut + 1))] as const;
    });
}

// Raw plus signs are blanks, and percent signs that begin no code stay, as the tables read them.
function decoded(text: string): string {
  return text.replaceAll('+', ' ').replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

function encoded(parts: Parts): string {
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

// Ours holds the position and a sum over the query, so that a changed link is noticed.
function tokenOf(position: number, query: string): string {
  const cookie = `<cookie position="${position}" sum="${sumOf(query)}" istracking="False" />`;
  return `$skiptoken=${encodeURIComponent(cookie)}`;
}

function positionOf(parts: Parts, query: string): number {
  const token = parts.find(([name]) => name === '$skiptoken')?.[1];
  if (token === undefined) return 0;
  const [, position, sum] = /^<cookie position="(\d+)" sum="(\w+)"/.exec(token) ?? [];
  if (position !== undefined && sum === sumOf(query)) return Number(position);
  throw new DataverseError('invalid-option', 'Malformed XML in the Paging Cookie', {
    source: '$skiptoken',
    fix: 'Pass the query part of the link as it is.',
  });
}

function sumOf(text: string): string {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return sum.toString(36);
}

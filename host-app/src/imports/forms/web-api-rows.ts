import { isList, isObject } from '../../config/json-shape.ts';
import { ImportError } from '../report.ts';
import {
  toCell,
  toGuid,
  type Cell,
  type Exported,
  type ExportedLink,
  type ExportedRow,
  type Reference,
} from '../rows.ts';
import {
  childMembers,
  findIntersect,
  findTable,
  findTableOfSet,
  importedTables,
  intersects,
  isSystemColumn,
  type Intersect,
} from '../tables.ts';
import type { Reading } from './reading.ts';

type Members = Readonly<Record<string, unknown>>;

interface Found {
  readonly rows: ExportedRow[];
  readonly links: ExportedLink[];
}

/**
 * Reads rows as the Web API and the client API of the page return them: the answer of a set or of a
 * row, a bare list, or an object with several sets.
 */
export function readWebApiRows(value: unknown, reading: Reading): Exported {
  const found: Found = { rows: [], links: [] };
  takeValue(value, undefined, found, reading);
  return { ...found, resources: [] };
}

/** Whether a JSON value may be such an export. */
export function isWebApiRows(value: unknown): boolean {
  if (isList(value)) return value.some((row) => isObject(row) && isRow(row));
  if (!isObject(value)) return false;
  const names = Object.keys(value);
  return (
    isRow(value) ||
    isList(value['entities']) ||
    (isList(value['value']) && '@odata.context' in value) ||
    (isList(value['value']) && isWebApiRows(value['value'])) ||
    names.some((name) => findTableOfSet(name) !== undefined || findIntersect(name) !== undefined)
  );
}

function isRow(value: Members): boolean {
  return Object.keys(value).some(
    (name) => name.startsWith('msdyn_') || /@odata\.(?!context|count|next)/.test(name),
  );
}

function takeValue(
  value: unknown,
  named: string | undefined,
  found: Found,
  reading: Reading,
): void {
  if (isList(value)) return takeRows(value, named, found, reading);
  if (!isObject(value)) return;
  const context = setOfContext(value['@odata.context']) ?? named;
  const list = value['value'] ?? value['entities'];
  if (isList(list)) {
    const next = value['@odata.nextLink'] ?? value['nextLink'];
    if (typeof next === 'string' && next !== '') reportCut(context, list.length, reading);
    return takeRows(list, context, found, reading);
  }
  if (isRow(value) && !hasSets(value)) return takeRows([value], context, found, reading);
  for (const [name, member] of Object.entries(value)) {
    if (findTableOfSet(name) || findIntersect(name)) takeValue(member, name, found, reading);
    else if (!name.includes('@') && (isList(member) || isObject(member))) {
      reading.report(
        'IM2',
        reading.source,
        `"${name.slice(0, 100)}" is not a table that is imported.`,
      );
    }
  }
}

function hasSets(value: Members): boolean {
  return Object.entries(value).some(
    ([name, member]) =>
      findTableOfSet(name) !== undefined &&
      (isList(member) || isObject(member)) &&
      !('@odata.etag' in value),
  );
}

function reportCut(set: string | undefined, count: number, { report, source }: Reading): void {
  report(
    'IM12',
    source,
    `${set ?? 'The list'} was cut by paging after ${count} rows; ask for its @odata.nextLink too, and import both files.`,
  );
}

/** `…/$metadata#msdyn_presences(msdyn_name)/$entity` names the set `msdyn_presences`. */
function setOfContext(context: unknown): string | undefined {
  if (typeof context !== 'string') return undefined;
  return /#([^(/]+)/.exec(context)?.[1];
}

function takeRows(
  rows: readonly unknown[],
  set: string | undefined,
  found: Found,
  reading: Reading,
): void {
  const unknown = new Map<string, number>();
  for (const row of rows) {
    if (!isObject(row)) continue;
    const name =
      setOfContext(row['@odata.context']) ?? set ?? tableOfRow(row) ?? tableOfFile(reading.source);
    const intersect = name === undefined ? undefined : findIntersect(name);
    const table = name === undefined ? undefined : findTableOfSet(name)?.table;
    if (intersect) takeLink(intersect, row, found, reading);
    else if (table !== undefined) takeRow(table, row, found, reading);
    else unknown.set(name ?? 'unknown', (unknown.get(name ?? 'unknown') ?? 0) + 1);
  }
  for (const [name, count] of unknown) {
    const what =
      name === 'unknown'
        ? `${count} rows name no table (no @odata.context and no ID column)`
        : `${name.slice(0, 100)} is not a table that is imported: ${count} rows`;
    reading.report('IM2', reading.source, `${what}.`);
  }
}

/** A row's own ID column; for an intersect row, that of the relationship. */
function tableOfRow(row: Members): string | undefined {
  const names = new Set(Object.keys(row).map((name) => name.toLowerCase()));
  const intersect = intersects.find(
    ({ name, ends }) =>
      names.has(`${name}id`) || (names.size <= 4 && ends.every((end) => names.has(`${end}id`))),
  );
  if (intersect) return intersect.name;
  const own = importedTables.filter(({ idColumn }) => names.has(idColumn));
  return own.length === 1 ? own[0]?.table : undefined;
}

function tableOfFile(file: string): string | undefined {
  const name = file.split(/[\\/]/).at(-1)?.replace(/\..*$/, '') ?? '';
  return findTableOfSet(name) || findIntersect(name) ? name : undefined;
}

function takeLink({ name, ends }: Intersect, row: Members, found: Found, reading: Reading): void {
  const members = new Map(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]));
  const [left, right] = ends.map((end) => ({ table: end, id: toGuid(members.get(`${end}id`)) }));
  if (left?.id === undefined || right?.id === undefined) {
    reading.report('IM4', reading.source, `A row of ${name} names only one side; it was skipped.`);
    return;
  }
  found.links.push({
    intersect: name,
    ends: [left, right],
    source: reading.source,
    place: `${reading.source}: ${name}`,
  });
}

/** Reads one row, and the rows that its expansions bring along. */
function takeRow(
  table: string,
  row: Members,
  found: Found,
  reading: Reading,
  extra: { readonly isPartial?: boolean; readonly parent?: readonly [string, Reference] } = {},
): void {
  const info = findTable(table);
  const cells = new Map<string, Cell>();
  const references = new Map<string, Reference>(extra.parent ? [extra.parent] : []);
  const later: (() => void)[] = [];
  const self = (): Reference => ({ table, id, uniqueName });
  for (const [spelled, value] of Object.entries(row)) {
    const name = spelled.toLowerCase();
    const lookup = /^_(.+)_value$/.exec(name)?.[1];
    if (name.includes('@')) takeAnnotation(name, value, table, references, reading);
    else if (isSystemColumn(name)) continue;
    else if (lookup !== undefined) addReference(references, lookup, { id: toGuid(value) });
    else if (isList(value)) later.push(() => takeExpansion(name, value, self(), found, reading));
    else if (isObject(value)) takeTarget(name, value, references, found, reading);
    else {
      const cell = toCell(value);
      if (cell !== undefined) cells.set(name, cell);
    }
  }
  const id = toGuid(cells.get(info?.idColumn ?? ''));
  const uniqueName = textOf(cells.get('msdyn_uniquename'));
  for (const [name, reference] of references) {
    if (Object.values(reference).every((part) => part === undefined)) references.delete(name);
  }
  const place = `${reading.source}: ${info?.set ?? table}/${uniqueName ?? id ?? textOf(cells.get('msdyn_name')) ?? '?'}`;
  found.rows.push({
    table,
    id,
    uniqueName,
    cells,
    references,
    source: reading.source,
    place,
    isPartial: extra.isPartial ?? false,
  });
  for (const take of later) take();
}

function textOf(cell: Cell | undefined): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}

function addReference(references: Map<string, Reference>, name: string, part: Reference): void {
  const given = Object.entries(part).filter(([, value]) => value !== undefined);
  references.set(name, { ...references.get(name), ...Object.fromEntries(given) });
}

function takeAnnotation(
  name: string,
  value: unknown,
  table: string,
  references: Map<string, Reference>,
  { report, source }: Reading,
): void {
  if (typeof value !== 'string') return;
  const [column = '', annotation = ''] = name.split('@');
  if (annotation === 'odata.nextlink' && column !== '') {
    report(
      'IM12',
      `${source}: ${table}`,
      `The expansion ${column} was cut by paging; ask for its set instead.`,
    );
  }
  const lookup = /^_(.+)_value$/.exec(column)?.[1];
  if (lookup === undefined || isSystemColumn(column)) return;
  if (annotation === 'odata.community.display.v1.formattedvalue')
    addReference(references, lookup, { name: value });
  if (annotation === 'microsoft.dynamics.crm.lookuplogicalname')
    addReference(references, lookup, { table: value.toLowerCase() });
}

/** An expanded lookup: the target's keys, or the whole row. */
function takeTarget(
  name: string,
  value: Members,
  references: Map<string, Reference>,
  found: Found,
  reading: Reading,
): void {
  const table = tableOfRow(value) ?? findTable(String(references.get(name)?.table))?.table;
  if (table === undefined) return;
  const id = toGuid(value[findTable(table)?.idColumn ?? '']);
  const uniqueName =
    typeof value['msdyn_uniquename'] === 'string' ? value['msdyn_uniquename'] : undefined;
  addReference(references, name, { table, id, uniqueName });
  if (hasMoreThanKeys(table, value)) takeRow(table, value, found, reading, { isPartial: true });
}

function hasMoreThanKeys(table: string, value: Members): boolean {
  const keys = new Set([findTable(table)?.idColumn, 'msdyn_uniquename']);
  return Object.keys(value).some((name) => !keys.has(name) && !isSystemColumn(name));
}

function takeExpansion(
  name: string,
  values: readonly unknown[],
  self: Reference,
  found: Found,
  reading: Reading,
): void {
  const intersect = findIntersect(name);
  const child = childMembers.get(name);
  if (!intersect && !child) {
    if (values.length > 0)
      reading.report(
        'IM2',
        reading.source,
        `The expansion ${name} is not a relationship that is imported.`,
      );
    return;
  }
  for (const value of values) {
    if (!isObject(value)) continue;
    if (child) {
      takeRow(child.table, value, found, reading, { parent: [child.parent, self] });
    } else if (intersect) {
      takeExpanded(intersect, self, value, found, reading);
    }
  }
}

function takeExpanded(
  intersect: Intersect,
  self: Reference,
  value: Members,
  found: Found,
  reading: Reading,
): void {
  const [left, right] = intersect.ends;
  const isLeft = self.table === left;
  const table = isLeft ? right : left;
  const idColumn = findTable(table)?.idColumn ?? `${table}id`;
  const uniqueName = value['msdyn_uniquename'];
  const target: Reference = {
    table,
    id: toGuid(value[idColumn]),
    uniqueName: typeof uniqueName === 'string' ? uniqueName : undefined,
  };
  found.links.push({
    intersect: intersect.name,
    ends: isLeft ? [self, target] : [target, self],
    source: reading.source,
    place: `${reading.source}: ${intersect.name}`,
  });
  if (findTable(table) && hasMoreThanKeys(table, value))
    takeRow(table, value, found, reading, { isPartial: true });
}

/** Parses JSON; a browser may have saved the answer as a page with the JSON in one `pre`. */
export function parseJson(source: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(reason)?.[1];
    const line = at === undefined ? '' : `, line ${text.slice(0, Number(at)).split('\n').length}`;
    throw new ImportError(
      `${source}${line}: expected JSON, got ${reason.replace(/ in JSON.*$/s, '').slice(0, 100)}`,
    );
  }
}

import { decodeHtml } from '../html-text.ts';
import {
  toGuid,
  type Cell,
  type Exported,
  type ExportedLink,
  type ExportedRow,
  type Reference,
} from '../rows.ts';
import { findIntersect, findTable, isSystemColumn } from '../tables.ts';
import {
  attributesOf,
  childElements,
  childNamed,
  childrenNamed,
  nameOf,
  type XmlElement,
} from '../xml.ts';
import type { Reading } from './reading.ts';

/** Types of columns, by table and column. */
type Types = ReadonlyMap<string, string>;

/** Reads `data.xml` of the Configuration Migration Tool; its schema is optional. */
export function readMigration(
  data: XmlElement,
  schema: XmlElement | undefined,
  reading: Reading,
): Exported {
  const types = schema ? typesIn(schema) : new Map<string, string>();
  const rows: ExportedRow[] = [];
  const links: ExportedLink[] = [];
  const files = new Set<string>();
  for (const entity of childrenNamed(data, 'entity')) {
    const table = attributesOf(entity).get('name')?.toLowerCase() ?? '';
    for (const record of childrenNamed(childNamed(entity, 'records') ?? entity, 'record')) {
      rows.push(rowOf(table, record, { types, files, reading }));
    }
    links.push(...linksIn(table, entity, reading));
  }
  if (files.size > 0) {
    reading.report(
      'IM2',
      reading.source,
      `Columns with files are not imported: ${[...files].join(', ')}.`,
    );
  }
  return { rows, links, resources: [] };
}

/** A schema describes tables and holds no rows. */
export function isSchema(root: XmlElement): boolean {
  const entities = childrenNamed(root, 'entity');
  return (
    entities.length > 0 &&
    entities.every((entity) => childNamed(entity, 'fields') && !childNamed(entity, 'records'))
  );
}

function typesIn(schema: XmlElement): Types {
  const types = new Map<string, string>();
  for (const entity of childrenNamed(schema, 'entity')) {
    const table = attributesOf(entity).get('name')?.toLowerCase() ?? '';
    for (const field of childElements(childNamed(entity, 'fields') ?? entity)) {
      const attributes = attributesOf(field);
      const name = attributes.get('name')?.toLowerCase() ?? '';
      types.set(`${table}.${name}`, attributes.get('type')?.toLowerCase() ?? '');
    }
  }
  return types;
}

interface Surroundings {
  readonly types: Types;
  readonly files: Set<string>;
  readonly reading: Reading;
}

function rowOf(
  table: string,
  record: XmlElement,
  { types, files, reading }: Surroundings,
): ExportedRow {
  const info = findTable(table);
  const attributes = attributesOf(record);
  const id = toGuid(attributes.get('newid')) ?? toGuid(attributes.get('id'));
  const cells = new Map<string, Cell>();
  const references = new Map<string, Reference>();
  const fields = childrenNamed(record, 'field').map(attributesOf);
  const named = fields.find((field) => field.get('name')?.toLowerCase() === 'msdyn_uniquename');
  const uniqueName =
    named?.get('value') === undefined ? undefined : decodeHtml(named.get('value') ?? '');
  const place = `${reading.source}: ${info?.set ?? table}/${uniqueName ?? id ?? '?'}`;
  for (const field of fields) {
    const name = field.get('name')?.toLowerCase() ?? '';
    const value = field.get('value') ?? '';
    if (name === '' || value === '' || isSystemColumn(name)) continue;
    if (field.has('filename')) files.add(`${table}.${name}`);
    else if (field.has('lookupentity')) {
      references.set(name, {
        table: field.get('lookupentity')?.toLowerCase(),
        id: toGuid(value),
        name: field.get('lookupentityname') || undefined,
      });
    } else {
      const type = types.get(`${table}.${name}`);
      const text = decodeValue(value, type, () => {
        reading.report(
          'IM5',
          place,
          `${name} was encoded twice (an export of an export); it was decoded twice.`,
        );
      });
      if (text !== '') cells.set(name, text);
    }
  }
  return {
    table,
    id,
    uniqueName: uniqueName === '' ? undefined : uniqueName,
    cells,
    references,
    source: reading.source,
    place,
  };
}

/** Text columns are encoded as HTML before they are written as XML. */
function decodeValue(value: string, type: string | undefined, reportTwice: () => void): string {
  if (type === 'optionsetvaluecollection') return choicesIn(value);
  if (type !== undefined && type !== 'string' && type !== '') return value;
  const once = decodeHtml(value);
  if (!once.includes('{') || !once.includes('&quot;')) return once;
  reportTwice();
  return decodeHtml(once);
}

/** `[-1,1,2,-1]` holds 1 and 2. */
function choicesIn(value: string): string {
  return value
    .replaceAll(/[[\]\s]/g, '')
    .split(',')
    .filter((part) => part !== '-1')
    .join(',');
}

function linksIn(table: string, entity: XmlElement, { report, source }: Reading): ExportedLink[] {
  const all = childNamed(entity, 'm2mrelationships');
  const groups = all ? childrenNamed(all, 'm2mrelationship') : [];
  return groups.flatMap((group): ExportedLink[] => {
    const attributes = attributesOf(group);
    const names = [
      attributes.get('m2mrelationshipname'),
      attributes.get('m2mrelationshipschemaname'),
    ];
    const intersect = names.flatMap((name) =>
      name === undefined ? [] : (findIntersect(name) ?? []),
    )[0];
    if (!intersect) {
      report(
        'IM2',
        source,
        `${names[0] ?? 'A relationship without a name'} is not a relationship that is imported.`,
      );
      return [];
    }
    const { name, ends } = intersect;
    const self = { table, id: toGuid(attributes.get('sourceid')) };
    const other = ends[0] === table ? ends[1] : ends[0];
    return targetsIn(group).map((id) => ({
      intersect: name,
      ends: ends[0] === table ? [self, { table: other, id }] : [{ table: other, id }, self],
      source,
      place: `${source}: ${name}`,
    }));
  });
}

function targetsIn(group: XmlElement): string[] {
  const targets = childNamed(group, 'targetids');
  return targets
    ? childElements(targets).flatMap((target) =>
        nameOf(target) === 'targetid' ? (toGuid(target.textContent) ?? []) : [],
      )
    : [];
}

import type { SourceFile } from '../archive.ts';
import { findTable } from '../tables.ts';
import type { Outgoing, OutgoingRow, RowKey } from './shape.ts';

type Json = Record<string, unknown>;

function tablesOf({ rows }: Outgoing): string[] {
  return [...new Set(rows.map(({ key }) => key.table))];
}

function idColumnOf(table: string): string {
  return findTable(table)?.idColumn ?? `${table}id`;
}

/** Rows as the Web API returns them: one member for each set, and for each many-to-many relationship. */
export function webApiText(outgoing: Outgoing): string {
  const sets: Record<string, { value: Json[] }> = {};
  for (const { key, cells, lookups } of outgoing.rows) {
    const set = findTable(key.table)?.set ?? key.table;
    (sets[set] ??= { value: [] }).value.push({
      [idColumnOf(key.table)]: key.id,
      ...(key.uniqueName === '' ? {} : { msdyn_uniquename: key.uniqueName }),
      ...cells,
      ...Object.assign({}, ...Object.entries(lookups).map(lookupMembers)),
    });
  }
  for (const { intersect, ends } of outgoing.links) {
    const members = ends.map(({ table, id }) => [idColumnOf(table), id] as const);
    (sets[`${intersect}set`] ??= { value: [] }).value.push(Object.fromEntries(members));
  }
  return `${JSON.stringify(sets, null, 2)}\n`;
}

function lookupMembers([column, { table, id, name }]: [string, RowKey]): Json {
  return {
    [`_${column}_value`]: id,
    [`_${column}_value@OData.Community.Display.V1.FormattedValue`]: name,
    [`_${column}_value@Microsoft.Dynamics.CRM.lookuplogicalname`]: table,
  };
}

/** The files of a Configuration Migration export. */
export function migrationFiles(outgoing: Outgoing): SourceFile[] {
  const tables = tablesOf(outgoing);
  const data = tables.map((table) => entityElement(table, outgoing));
  const schema = tables.map((table) => schemaElement(table, outgoing));
  return [
    textFile(
      '[Content_Types].xml',
      '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/octet-stream" /></Types>',
    ),
    textFile(
      'data.xml',
      `<entities xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${data.join('\n')}\n</entities>\n`,
    ),
    textFile('data_schema.xml', `<entities>\n${schema.join('\n')}\n</entities>\n`),
  ];
}

function textFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function entityElement(table: string, { rows, links }: Outgoing): string {
  const records = rows.filter(({ key }) => key.table === table).map(recordElement);
  const own = links.filter(({ ends: [owner] }) => owner.table === table);
  const groups = own.map(
    ({ intersect, ends: [owner, target] }) =>
      `      <m2mrelationship sourceid="${owner.id}" targetentityname="${target.table}" targetentitynameidfield="${idColumnOf(target.table)}" m2mrelationshipname="${intersect}"><targetids><targetid>${target.id}</targetid></targetids></m2mrelationship>`,
  );
  const relationships =
    groups.length === 0
      ? '    <m2mrelationships />'
      : `    <m2mrelationships>\n${groups.join('\n')}\n    </m2mrelationships>`;
  return `  <entity name="${table}" displayname="${table}">\n    <records>\n${records.join('\n')}\n    </records>\n${relationships}\n  </entity>`;
}

function recordElement({ key, cells, lookups }: OutgoingRow): string {
  const columns = [
    [idColumnOf(key.table), key.id],
    ...(key.uniqueName === '' ? [] : [['msdyn_uniquename', key.uniqueName]]),
    ...Object.entries(cells).map(([name, value]) => [name, storedText(value)]),
  ] as const;
  const fields = columns.map(
    ([name = '', value = '']) => `        <field name="${name}" value="${escapeXml(value)}" />`,
  );
  const targets = Object.entries(lookups).map(
    ([name, target]) =>
      `        <field name="${name}" value="${target.id}" lookupentity="${target.table}" lookupentityname="${escapeXml(target.name)}" />`,
  );
  return `      <record id="${key.id}">\n${[...fields, ...targets].join('\n')}\n      </record>`;
}

/** Texts are encoded as HTML before they are written as XML. */
function storedText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(value) : escapeXml(value).replaceAll("'", '&#39;');
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

function schemaElement(table: string, { rows, links }: Outgoing): string {
  const own = rows.filter(({ key }) => key.table === table);
  const types = new Map<string, string>([[idColumnOf(table), 'guid']]);
  for (const { key, cells, lookups } of own) {
    if (key.uniqueName !== '') types.set('msdyn_uniquename', 'string');
    for (const [name, value] of Object.entries(cells)) types.set(name, typeOf(name, value));
    for (const name of Object.keys(lookups)) types.set(name, 'entityreference');
  }
  const fields = [...types].map(([name, type]) => {
    const isKey = name === idColumnOf(table) ? ' primaryKey="true"' : '';
    return `      <field displayname="${name}" name="${name}" type="${type}"${isKey} />`;
  });
  const relationships = new Map(
    links.flatMap(({ intersect, ends: [owner, target] }) =>
      owner.table === table ? [[intersect, target.table] as const] : [],
    ),
  );
  const elements = [...relationships].map(
    ([name, target]) =>
      `      <relationship name="${name}" manyToMany="true" isreflexive="false" relatedEntityName="${name}" m2mTargetEntity="${target}" m2mTargetEntityPrimaryKey="${idColumnOf(target)}" />`,
  );
  return `  <entity name="${table}" displayname="${table}" primaryidfield="${idColumnOf(table)}" primarynamefield="msdyn_name" disableplugins="false">\n    <fields>\n${fields.join('\n')}\n    </fields>\n    <relationships>\n${elements.join('\n')}\n    </relationships>\n  </entity>`;
}

function typeOf(name: string, value: string | number | boolean): string {
  if (name === 'statecode') return 'state';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'number' ? 'number' : 'string';
}

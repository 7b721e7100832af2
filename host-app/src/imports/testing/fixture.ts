import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../archive.ts';
import type { ImportSource } from '../read-source.ts';
import { findTable } from '../tables.ts';

/** A row as an administrator knows it, before any export gives it a form. */
export interface FixtureRow {
  readonly key: FixtureKey;
  readonly cells: Readonly<Record<string, string | number | boolean | null>>;
  readonly lookups: Readonly<Record<string, FixtureKey>>;
}

export interface FixtureKey {
  readonly table: string;
  readonly id: string;
  readonly uniqueName: string;
  readonly name: string;
}

export interface Fixture {
  readonly rows: readonly FixtureRow[];
  readonly links: readonly {
    readonly intersect: string;
    readonly ends: readonly [FixtureKey, FixtureKey];
  }[];
}

export function textFile(path: string, text: string): SourceFile {
  return { path, bytes: strToU8(text) };
}

/** One named text file, as a person gives it. */
export function textSource(name: string, text: string): ImportSource {
  return { name, content: strToU8(text) };
}

export function zip(files: readonly SourceFile[], folders: readonly string[] = []): Uint8Array {
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  const empty = folders.map((path) => [`${path}/`, new Uint8Array()] as const);
  return zipSync(Object.fromEntries([...empty, ...entries]));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const localized = new Set(['msdyn_title', 'msdyn_description', 'msdyn_label']);

/** A solution holds one file per row, and the links by unique name (no GUID of a row). */
export function asSolution({ rows, links }: Fixture, isManaged = false): SourceFile[] {
  const intersects = [...new Set(links.map(({ intersect }) => intersect))].map((intersect) => {
    const items = links
      .filter((link) => link.intersect === intersect)
      .map(({ ends }) => {
        const keys = ends.map((end) => ` ${end.table}id.msdyn_uniquename="${end.uniqueName}"`);
        return `<${intersect}${keys.join('')}><iscustomizable>1</iscustomizable></${intersect}>`;
      });
    return `<${intersect}set>${items.join('')}</${intersect}set>`;
  });
  return [
    textFile(
      '[Content_Types].xml',
      '\uFEFF<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="text/xml" /></Types>',
    ),
    textFile('solution.xml', manifest('ContosoDesk', '1.0.0.3', isManaged)),
    textFile(
      'customizations.xml',
      `<ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><Entities /><Roles /><optionsets />${intersects.join('')}<Languages><Language>1033</Language></Languages></ImportExportXml>`,
    ),
    ...rows.map(solutionFile),
  ];
}

export function manifest(name: string, version: string, isManaged = false): string {
  return `<ImportExportXml version="9.2.0.0" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive"><SolutionManifest><UniqueName>${name}</UniqueName><Version>${version}</Version><Managed>${isManaged ? 1 : 0}</Managed><RootComponents /><MissingDependencies /></SolutionManifest></ImportExportXml>`;
}

function solutionFile({ key, cells, lookups }: FixtureRow): SourceFile {
  const { table, uniqueName, name } = key;
  const set = findTable(table)?.set ?? table;
  const columns = Object.entries(cells).flatMap(([column, value]) => {
    if (value === null) return [];
    const text = escapeXml(typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
    if (!localized.has(column)) return [`<${column}>${text}</${column}>`];
    return [
      `<${column} default="${text}"><label description="${text}" languagecode="1033" /></${column}>`,
    ];
  });
  const targets = Object.entries(lookups).map(
    ([column, target]) =>
      `<${column}><msdyn_uniquename>${target.uniqueName}</msdyn_uniquename></${column}>`,
  );
  const root = uniqueName === '' ? `msdyn_name="${name}"` : `msdyn_uniquename="${uniqueName}"`;
  const folder = uniqueName === '' ? name : uniqueName;
  return textFile(
    `${set}/${folder}/${table}.xml`,
    `<${table} ${root}>\n  <iscustomizable>1</iscustomizable>\n  ${[...columns, ...targets].join('\n  ')}\n  <statuscode>1</statuscode>\n</${table}>`,
  );
}

/** Configuration Migration encodes texts as HTML before it writes them as XML. */
function encodeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\u00A0-\u00FF]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

function tablesOf({ rows }: Fixture): string[] {
  return [...new Set(rows.map(({ key }) => key.table))];
}

export function asMigration(fixture: Fixture): SourceFile[] {
  const entities = tablesOf(fixture).map((table) => migrationEntity(table, fixture));
  return [
    textFile('[Content_Types].xml', '\uFEFF<?xml version="1.0" encoding="utf-8"?><Types />'),
    textFile(
      'data_schema.xml',
      `<entities>${tablesOf(fixture)
        .map((table) => schemaEntity(table, fixture))
        .join('')}</entities>`,
    ),
    textFile(
      'data.xml',
      `\n<entities xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" timestamp="2026-01-02T03:04:05.1234567Z">${entities.join('')}</entities>`,
    ),
  ];
}

function migrationEntity(table: string, { rows, links }: Fixture): string {
  const records = rows.filter(({ key }) => key.table === table).map(migrationRecord);
  const groups = links
    .filter(({ ends: [owner] }) => owner.table === table)
    .map(
      ({ intersect, ends: [owner, target] }) =>
        `<m2mrelationship sourceid="${owner.id}" targetentityname="${target.table}" targetentitynameidfield="${target.table}id" m2mrelationshipname="${intersect}"><targetids><targetid>${target.id}</targetid></targetids></m2mrelationship>`,
    );
  const relationships =
    groups.length === 0
      ? '<m2mrelationships />'
      : `<m2mrelationships>${groups.join('')}</m2mrelationships>`;
  return `<entity name="${table}" displayname="${table}"><records>${records.join('\n')}</records>${relationships}</entity>`;
}

function migrationRecord({ key, cells, lookups }: FixtureRow): string {
  const field = (name: string, value: string, more = '') =>
    `<field name="${name}" value="${escapeXml(value)}"${more} />`;
  const columns = Object.entries(cells).flatMap(([name, value]) => {
    if (value === null) return [];
    if (typeof value === 'boolean') return [field(name, value ? 'True' : 'False')];
    return [field(name, typeof value === 'string' ? encodeHtml(value) : String(value))];
  });
  const targets = Object.entries(lookups).map(([name, target]) =>
    field(
      name,
      target.id,
      ` lookupentity="${target.table}" lookupentityname="${escapeXml(target.name)}"`,
    ),
  );
  const named = key.uniqueName === '' ? [] : [field('msdyn_uniquename', key.uniqueName)];
  return `<record id="${key.id}">${[field(`${key.table}id`, key.id), ...named, ...columns, ...targets].join('')}</record>`;
}

function schemaEntity(table: string, { rows }: Fixture): string {
  const cells = Object.assign(
    {},
    ...rows.filter(({ key }) => key.table === table).map((row) => row.cells),
  ) as FixtureRow['cells'];
  const fields = Object.entries(cells).map(([name, value]) => {
    const type =
      typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'bool' : 'string';
    return `<field displayname="${name}" name="${name}" type="${type}" />`;
  });
  return `<entity name="${table}" displayname="${table}" etc="10001" primaryidfield="${table}id" primarynamefield="msdyn_name"><fields>${fields.join('')}</fields></entity>`;
}

type Json = Record<string, unknown>;

/** Rows as a set of the Web API returns them, with the links as expansions or as sets of their own. */
function webApiRows(table: string, fixture: Fixture, isExpanded: boolean): Json[] {
  return fixture.rows
    .filter(({ key }) => key.table === table)
    .map(({ key, cells, lookups }) => {
      const row: Json = {
        '@odata.etag': 'W/"4711001"',
        [`${table}id`]: key.id,
        msdyn_uniquename: key.uniqueName === '' ? null : key.uniqueName,
        ...cells,
        _ownerid_value: '0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f',
        createdon: '2026-01-01T00:00:00Z',
        ismanaged: false,
        componentstate: 0,
        iscustomizable: {
          Value: true,
          CanBeChanged: true,
          ManagedPropertyLogicalName: 'iscustomizable',
        },
      };
      for (const [column, target] of Object.entries(lookups)) {
        row[`_${column}_value`] = target.id;
        row[`_${column}_value@OData.Community.Display.V1.FormattedValue`] = target.name;
        row[`_${column}_value@Microsoft.Dynamics.CRM.lookuplogicalname`] = target.table;
      }
      return isExpanded ? { ...row, ...expansions(key, fixture) } : row;
    });
}

function expansions(key: FixtureKey, { links }: Fixture): Json {
  const expanded: Record<string, Json[]> = {};
  for (const {
    intersect,
    ends: [owner, target],
  } of links) {
    if (owner !== key) continue;
    (expanded[intersect] ??= []).push({
      [`${target.table}id`]: target.id,
      msdyn_uniquename: target.uniqueName,
    });
  }
  return expanded;
}

/** Sets by name: rows with expansions, or rows and intersect sets. */
export function webApiSets(fixture: Fixture, isExpanded: boolean): Record<string, Json[]> {
  const sets: Record<string, Json[]> = {};
  for (const table of tablesOf(fixture)) {
    sets[findTable(table)?.set ?? table] = webApiRows(table, fixture, isExpanded);
  }
  if (isExpanded) return sets;
  for (const [index, { intersect, ends }] of fixture.links.entries()) {
    (sets[`${intersect}set`] ??= []).push({
      [`${intersect}id`]: `6d1f0c1e-0000-4000-8000-${String(index).padStart(12, '0')}`,
      ...Object.fromEntries(ends.map((end) => [`${end.table}id`, end.id])),
    });
  }
  return sets;
}

/** One file per set, as a browser saves the answers. */
export function asWebApi(fixture: Fixture, isExpanded: boolean): ImportSource[] {
  return Object.entries(webApiSets(fixture, isExpanded)).map(([set, value]) =>
    textSource(
      `${set}.json`,
      JSON.stringify({
        '@odata.context': `https://contoso.crm.dynamics.com/api/data/v9.2/$metadata#${set}`,
        value,
      }),
    ),
  );
}

export function asScriptOutput(fixture: Fixture): ImportSource {
  return textSource(
    'sidetone-export-contoso.json',
    JSON.stringify({
      sidetoneExport: 1,
      organization: {
        name: 'contoso',
        origin: 'https://contoso.crm.dynamics.com',
        languagecode: 1033,
      },
      takenOn: '2026-01-02T03:04:05Z',
      sets: webApiSets(fixture, false),
      failures: [],
    }),
  );
}

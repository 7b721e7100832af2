import { usualPort } from '../config/parse-config.ts';
import { builtInTemplates } from '../workspace/templates/built-in-templates.ts';
import { isList } from '../config/json-shape.ts';
import { createAddress } from './addresses.ts';
import { fitRows, listNames, nameIn, type ListName } from './fit-rows.ts';
import type { ConfigRow, MappingContext } from './mapping/context.ts';
import { agentScripts } from './mapping/agent-scripts.ts';
import { macros } from './mapping/macros.ts';
import { notificationTemplates } from './mapping/notifications.ts';
import { presenceRules } from './mapping/organization.ts';
import { presences } from './mapping/presence.ts';
import { appProfiles } from './mapping/profiles.ts';
import { providers } from './mapping/providers.ts';
import { sessionTemplates } from './mapping/sessions.ts';
import { tabTemplates } from './mapping/tabs.ts';
import { createPool, type KnownNames, type Pool } from './pool.ts';
import { readSource, type ImportSource } from './read-source.ts';
import {
  counted,
  ImportError,
  openReport,
  UnsafeArchiveError,
  type ImportReport,
  type Report,
} from './report.ts';
import { resourcesOf } from './resources.ts';
import { reportUnused, type Usage } from './row-reader.ts';
import type { Exported, ExportedResource } from './rows.ts';
import { findTable, importedTables } from './tables.ts';

export interface ImportOptions {
  /** Language of localized texts. */
  readonly lcid: number;
  /** Starts of addresses, and those that take their place. */
  readonly maps: readonly (readonly [from: string, to: string])[];
  /** Loads providers of CIF 1.x too. */
  readonly cif1: boolean;
  /** Origin that takes the place of the organization's. */
  readonly workspace: string;
  /** Unique names that the rest of the config has, by logical name of the table. */
  readonly known: KnownNames;
}

export const usualOptions: ImportOptions = {
  lcid: 1033,
  maps: [],
  cif1: false,
  workspace: `http://localhost:${usualPort}`,
  known: {},
};

/** Members of a config, as a file would hold them. */
export type ImportedParts = { readonly [List in ListName]?: readonly ConfigRow[] } & {
  readonly presenceRules?: ConfigRow;
};

export interface ImportResult {
  readonly parts: ImportedParts;
  readonly resources: readonly ExportedResource[];
  readonly report: ImportReport;
}

/**
 * Turns exports of an environment into members of a config. References are resolved over all
 * sources, and everything that was not used as it stands is in the report.
 *
 * @throws {ImportError} when no source can be read, none holds a known table, or an archive is
 * unsafe.
 */
export function importSources(
  sources: readonly ImportSource[],
  options: ImportOptions = usualOptions,
): ImportResult {
  const book = openReport();
  const { report } = book;
  const exports = inOrderOfVersions(readSources(sources, options, report), report);
  const pool = createPool(exports, withBuiltIn(options.known), report);
  const resources = resourcesOf(exports, pool, report);
  requireKnownRows(pool, resources, sources);
  const names = new Set(resources.map(({ name }) => name.toLowerCase()));
  const usage: Usage = new Map();
  const context: MappingContext = {
    pool,
    usage,
    report,
    cif1: options.cif1,
    address: createAddress({
      organization: exports.find(({ origin }) => origin !== undefined)?.origin,
      maps: options.maps,
      workspace: options.workspace,
      hasResource: (name) => names.has(decodeName(name)),
      report,
    }),
  };
  const parts = mapRows(context);
  reportUnused(pool.tables().flatMap(pool.rows), usage, report);
  reportUnknown(pool, usage, report);
  return { parts, resources, report: { counts: countRows(pool), lines: book.lines() } };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function readSources(
  sources: readonly ImportSource[],
  { lcid }: ImportOptions,
  report: Report,
): Exported[] {
  const failed: string[] = [];
  const exports = sources.flatMap((source): Exported[] => {
    try {
      return [readSource(source, { source: source.name, report, lcid })];
    } catch (error) {
      if (!(error instanceof ImportError) || error instanceof UnsafeArchiveError) throw error;
      failed.push(error.message);
      report('IM0', source.name, `${error.message}. Nothing of it was imported.`);
      return [];
    }
  });
  if (exports.length === 0) throw new ImportError(failed.join('\n'));
  return exports;
}

/** Of one solution in two versions, the higher one comes last, so it wins. */
function inOrderOfVersions(exports: readonly Exported[], report: Report): Exported[] {
  return exports.toSorted((left, right) => {
    const [one, other] = [left.solution, right.solution];
    if (!one || !other || one.name.toLowerCase() !== other.name.toLowerCase()) return 0;
    const order = one.version.localeCompare(other.version, 'en', { numeric: true });
    if (order !== 0) {
      const higher = order > 0 ? one.version : other.version;
      report(
        'IM4',
        one.name,
        `The solution was given in versions ${[one.version, other.version].toSorted().join(' and ')}; ${higher} is used.`,
      );
    }
    return order;
  });
}

function withBuiltIn(known: KnownNames): KnownNames {
  const { sessions, tabs, notifications } = builtInTemplates;
  const builtIn: KnownNames = {
    msdyn_sessiontemplate: sessions.map(({ uniqueName }) => uniqueName),
    msdyn_applicationtabtemplate: tabs.map(({ uniqueName }) => uniqueName),
    msdyn_notificationtemplate: notifications.map(({ uniqueName }) => uniqueName),
  };
  const tables = new Set([...Object.keys(known), ...Object.keys(builtIn)]);
  return Object.fromEntries(
    [...tables].map((table) => [table, [...(known[table] ?? []), ...(builtIn[table] ?? [])]]),
  );
}

function requireKnownRows(
  pool: Pool,
  resources: readonly ExportedResource[],
  sources: readonly ImportSource[],
): void {
  if (resources.length > 0 || pool.tables().some((table) => findTable(table))) return;
  const names = sources.map(({ name }) => name).join(', ');
  const known = importedTables.slice(0, 9).map(({ table }) => table);
  throw new ImportError(
    `${names}: expected rows of tables such as ${known.join(', ')}, got ${pool.tables().length === 0 ? 'no rows' : pool.tables().slice(0, 10).join(', ')}`,
  );
}

const mappings: Readonly<Record<ListName, (context: MappingContext) => ConfigRow[]>> = {
  providers,
  appProfiles,
  sessionTemplates,
  tabTemplates,
  notificationTemplates,
  agentScripts,
  macros,
  presence: presences,
};

function mapRows(context: MappingContext): ImportedParts {
  const lists = listNames.flatMap((list) => {
    const rows = fitRows(list, mappings[list](context), context.report).toSorted(byName);
    return rows.length > 0 ? [[list, rows] as const] : [];
  });
  const rules = presenceRules(context);
  return {
    ...withExistingProviders(Object.fromEntries(lists), context),
    ...(rules ? { presenceRules: rules } : {}),
  };
}

/** A profile cannot name a provider whose row was left out. */
function withExistingProviders(
  parts: ImportedParts,
  { pool, report }: MappingContext,
): ImportedParts {
  const { appProfiles: profiles, providers: rows } = parts;
  if (!profiles) return parts;
  const left = new Set((rows ?? []).map((row) => nameIn(row).toLowerCase()));
  const isUsable = (name: unknown) =>
    typeof name === 'string' &&
    (left.has(name.toLowerCase()) || !pool.find({ uniqueName: name }, 'msdyn_channelprovider'));
  return {
    ...parts,
    appProfiles: profiles.map((profile) => {
      const { providers: names } = profile;
      if (!isList(names) || names.every(isUsable)) return profile;
      report(
        'IM3',
        `appProfiles/${nameIn(profile)}`,
        'A provider of the profile could not be imported; the profile does without it.',
      );
      return { ...profile, providers: names.filter(isUsable) };
    }),
  };
}

function byName(left: ConfigRow, right: ConfigRow): number {
  const [one, other] = [nameIn(left).toLowerCase(), nameIn(right).toLowerCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Tables that no mapping reads: some not yet, others not at all. */
function reportUnknown(pool: Pool, usage: Usage, report: Report): void {
  const later = pool
    .tables()
    .filter((table) => findTable(table) && !usage.has(table) && table !== 'webresource');
  if (later.length > 0) {
    const names = later.map((table) => `${table} (${pool.rows(table).length})`);
    report('IM2', 'all files', `Read and not used yet: ${names.join(', ')}.`);
  }
  const unknown = pool.tables().filter((table) => !findTable(table));
  if (unknown.length > 0) {
    const names = unknown.map((table) => `${table} (${counted(pool.rows(table).length, 'row')})`);
    report('IM2', 'all files', `Tables that are not imported: ${names.join(', ')}.`);
  }
}

function countRows(pool: Pool): Record<string, number> {
  return Object.fromEntries(
    importedTables.flatMap(({ table, plural }) => {
      const { length } = pool.rows(table);
      return length > 0 ? [[plural, length] as const] : [];
    }),
  );
}

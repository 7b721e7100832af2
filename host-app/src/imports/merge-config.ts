import { isList, isObject } from '../config/json-shape.ts';
import { listNames } from './fit-rows.ts';
import type { ImportedParts } from './import-sources.ts';
import type { KnownNames } from './pool.ts';

type Members = Readonly<Record<string, unknown>>;

const tableOfList = {
  providers: 'msdyn_channelprovider',
  appProfiles: 'msdyn_appconfiguration',
  sessionTemplates: 'msdyn_sessiontemplate',
  tabTemplates: 'msdyn_applicationtabtemplate',
  notificationTemplates: 'msdyn_notificationtemplate',
  agentScripts: 'msdyn_productivityagentscript',
} as const;

/** Unique names of the rows that a config file has itself, for imports that refer to them. */
export function namesInConfig(raw: unknown): KnownNames {
  if (!isObject(raw)) return {};
  return Object.fromEntries(
    Object.entries(tableOfList).map(([list, table]) => [table, rowsOf(raw, list).flatMap(nameOf)]),
  );
}

function rowsOf(raw: Members, list: string): readonly unknown[] {
  const rows = raw[list];
  return isList(rows) ? rows : [];
}

function nameOf(row: unknown): string[] {
  if (!isObject(row)) return [];
  const name = row['uniqueName'] ?? row['msdyn_uniquename'] ?? row['text'] ?? row['name'];
  return typeof name === 'string' ? [name] : [];
}

/** A config with imported rows. Its own rows come first, and replace imported ones of the same name. */
export function withImported(raw: Members, parts: ImportedParts): Members {
  const merged: Record<string, unknown> = { ...raw };
  for (const list of listNames) {
    const added = parts[list];
    // A misplaced value stays as it is; the config's own check explains it.
    if (!added || (raw[list] !== undefined && !isList(raw[list]))) continue;
    const own = rowsOf(raw, list);
    const names = new Set(own.flatMap(nameOf).map((name) => name.toLowerCase()));
    const others = added.filter(
      (row) => !nameOf(row).some((name) => names.has(name.toLowerCase())),
    );
    merged[list] = [...own, ...others];
  }
  const { presenceRules } = raw;
  if (parts.presenceRules && (presenceRules === undefined || isObject(presenceRules))) {
    merged['presenceRules'] = { ...parts.presenceRules, ...presenceRules };
  }
  return merged;
}

import type * as v from 'valibot';
import { agentScriptSchema, macroSchema } from '../config/agent-tool-schemas.ts';
import { appProfileSchema } from '../config/app-profile-schema.ts';
import { presenceSchema } from '../config/config-schema.ts';
import { everyIssue } from '../config/every-issue.ts';
import { providerSchema } from '../config/provider-schema.ts';
import {
  notificationTemplateSchema,
  sessionTemplateSchema,
  tabTemplateSchema,
} from '../config/template-schemas.ts';
import type { ConfigRow } from './mapping/context.ts';
import { quote, type Report } from './report.ts';

/** Lists of the config that an import fills. */
export const listNames = [
  'providers',
  'appProfiles',
  'sessionTemplates',
  'tabTemplates',
  'notificationTemplates',
  'agentScripts',
  'macros',
  'presence',
] as const;

export type ListName = (typeof listNames)[number];

const schemas: Readonly<Record<ListName, v.GenericSchema>> = {
  providers: providerSchema,
  appProfiles: appProfileSchema,
  sessionTemplates: sessionTemplateSchema,
  tabTemplates: tabTemplateSchema,
  notificationTemplates: notificationTemplateSchema,
  agentScripts: agentScriptSchema,
  macros: macroSchema,
  presence: presenceSchema,
};

/**
 * Rows that the config accepts. A value outside its range gives way to the default; a row that
 * still does not fit is left out. Both are reported.
 */
export function fitRows(list: ListName, rows: readonly ConfigRow[], report: Report): ConfigRow[] {
  const schema = schemas[list];
  return rows.flatMap((row) => {
    const place = `${list}/${nameIn(row)}`;
    const faulty = new Set<string>();
    for (const { path, message } of everyIssue(schema, row)) {
      const key = keyOf(path?.[0]?.key);
      faulty.add(key);
      const value = isSecret(key) ? 'a value' : quote(row[key] ?? null);
      report('IM5', place, `${key}: expected ${message}, got ${value}; the default is used.`);
    }
    if (faulty.size === 0) return [row];
    const fitted = Object.fromEntries(Object.entries(row).filter(([key]) => !faulty.has(key)));
    if (everyIssue(schema, fitted).length === 0) return [fitted];
    report('IM5', place, 'The row cannot be used without these values; it was left out.');
    return [];
  });
}

function keyOf(key: unknown): string {
  return typeof key === 'string' ? key : '';
}

/** The name that identifies a row of the config. */
export function nameIn(row: ConfigRow): string {
  const name = row['uniqueName'] ?? row['text'] ?? row['name'];
  return typeof name === 'string' ? name : '?';
}

function isSecret(key: string): boolean {
  return key === 'customParams';
}

import type { RecordAddress } from '../../workspace/records/row-lookup.ts';
import { problem, warning } from './severity.ts';

/** Templates, slugs and their values. */
export const templateDiagnostics = {
  unresolvedSlug: (template: string, slugs: readonly string[], hint: string) =>
    warning(
      'TP1',
      'chosen',
      `Template ${template}: no value for ${slugs.map((slug) => `{${slug}}`).join(', ')}. The text stays as it is.`,
      hint,
    ),
  brokenTemplate: (detail: string) =>
    problem(
      'TP4',
      'chosen',
      `A tab shows an error instead of its page. ${detail}`,
      'Correct the template that it refers to.',
    ),
  missingRecord: (template: string, { entityName, entityId }: RecordAddress) =>
    warning(
      'TP13',
      'documented',
      `Tab template ${template}: no ${entityName} has the ID ${entityId}, so the tab creates one.`,
      'Pass an ID that exists, or set validateRecord to "true" for an error.',
    ),
  skippedTabs: (template: string, names: readonly string[]) =>
    warning(
      'TP5',
      'chosen',
      `Session template ${template}: no room for ${names.join(', ')}. A session has a limited number of tabs.`,
      'List fewer additional tabs.',
    ),
  slugQueryFailed: (table: string, message: string) =>
    warning(
      'TP6',
      'chosen',
      `A slug could not read the table ${table}: ${message}`,
      "Correct the slug's table, column or query; until then, its text stays as it is.",
    ),
  notPlain: (what: string) =>
    problem(
      'SE17',
      'chosen',
      `${what} cannot be written as JSON and was left out.`,
      'Pass plain data: no cycles and no big integers.',
    ),
} as const;

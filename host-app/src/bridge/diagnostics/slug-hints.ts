import { nearestName } from '../../dataverse/index.ts';
import { isMacroSlug, macroFix } from '../../workspace/templates/macro-slugs.ts';

/** The reason why a slug has no value, judging by its form; `given` are the names that have one. */
export function slugHint(slug: string, given: readonly string[]): string {
  if (isMacroSlug(slug)) {
    return `Macro slugs work only in macros and agent scripts. ${macroFix(`{${slug}}`)}`;
  }
  if (/^anchor\.\w+\./.test(slug)) return 'Write {anchor.<column>}, without the name of a table.';
  if (slug.startsWith('anchor.')) {
    return 'The anchor tab must show a saved record that has a value in this column.';
  }
  if (/^\$odata\./i.test(slug)) {
    return 'Write {$odata.<table>.<column>.?<query>}; the query must find a row with a value in this column.';
  }
  const nearest = nearestName(slug, given);
  return nearest === undefined || nearest === slug
    ? 'Pass the value in templateParameters, or correct the slug in the template.'
    : `A value was passed for {${nearest}}; names are case-sensitive and must match exactly.`;
}

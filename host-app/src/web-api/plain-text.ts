import type { JsonValue } from '../dataverse/index.ts';

/** A value as text: texts as they are, nothing for null, JSON for all others. */
export function plainText(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

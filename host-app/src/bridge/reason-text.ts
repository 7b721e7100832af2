import { describe } from 'provider-sdk/contract';
import { jsonText } from './json-text.ts';

/**
 * Text of a value that a page threw or rejected with. JSON omits the content of errors and maps.
 */
export function reasonText(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  if (reason instanceof Error) return `${reason.name}: ${reason.message}`;
  if (reason instanceof Map) return jsonText(Object.fromEntries(reason)) ?? describe(reason);
  return jsonText(reason) ?? describe(reason);
}

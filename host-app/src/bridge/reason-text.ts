import { describe } from 'provider-sdk/contract';
import { jsonText } from './json-text.ts';

/** What a page threw or rejected with, in its own words. JSON says nothing of errors and maps. */
export function reasonText(reason: unknown): string {
  if (typeof reason === 'string') return reason;
  if (reason instanceof Error) return `${reason.name}: ${reason.message}`;
  if (reason instanceof Map) return jsonText(Object.fromEntries(reason)) ?? describe(reason);
  return jsonText(reason) ?? describe(reason);
}

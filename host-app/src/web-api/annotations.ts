import { type JsonValue, isJsonObject } from '../dataverse/index.ts';
import { emptyJsonObject } from '../dataverse/json.ts';

/** Those that no request has to ask for (documented). */
const always = [
  'odata.etag',
  'odata.context',
  'odata.count',
  'odata.nextLink',
  'odata.id',
  'odata.type',
  'odata.bind',
];

/** Leaves out the annotations that nobody asked for, at every depth. */
export function withAnnotations(value: JsonValue, wanted: readonly string[]): JsonValue {
  if (isList(value)) return value.map((member) => withAnnotations(member, wanted));
  if (!isJsonObject(value)) return value;
  const copy = emptyJsonObject();
  for (const [name, member] of Object.entries(value)) {
    const at = name.indexOf('@');
    if (at === -1 || isWanted(name.slice(at + 1), wanted)) {
      copy[name] = withAnnotations(member, wanted);
    }
  }
  return copy;
}

export function isWanted(annotation: string, wanted: readonly string[]): boolean {
  if (always.includes(annotation)) return true;
  const isOut = wanted.some((one) => one.startsWith('-') && matches(annotation, one.slice(1)));
  return !isOut && wanted.some((pattern) => matches(annotation, pattern));
}

function matches(annotation: string, pattern: string): boolean {
  return pattern.endsWith('*')
    ? annotation.startsWith(pattern.slice(0, -1))
    : annotation === pattern;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

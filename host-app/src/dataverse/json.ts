/** A JSON value: everything that a column can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object; returned objects have no prototype, so that any name is safe to read. */
export type JsonObject = { readonly [name: string]: JsonValue };

/** A JSON object under construction; a null prototype makes `__proto__` an ordinary name. */
export type JsonObjectDraft = { [name: string]: JsonValue };

export function emptyJsonObject(): JsonObjectDraft {
  return Object.create(null);
}

/** True for JSON objects, so not for arrays and null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a JSON value that is an object, such as a row. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return isObject(value);
}

/** FetchXML leaves out columns without a value (documented). */
export function withoutNulls(row: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** The value if it is a string; otherwise undefined. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Copies `value` as JSON, or returns undefined when JSON cannot represent it.
 *
 * Dates become ISO text, undefined members are left out, names such as `__proto__` stay ordinary
 * names.
 */
export function toJson(value: unknown, depth = 0): JsonValue | undefined {
  // No sensible value is nested this deeply: it is a cycle.
  if (depth > deepest) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (Array.isArray(value)) return arrayToJson(value, depth + 1);
  return isObject(value) ? objectToJson(value, depth + 1) : undefined;
}

const deepest = 200;

function arrayToJson(values: readonly unknown[], depth: number): JsonValue | undefined {
  const copy: JsonValue[] = [];
  for (const member of values) {
    const json = toJson(member, depth);
    if (json === undefined) return undefined;
    copy.push(json);
  }
  return copy;
}

function objectToJson(
  value: Readonly<Record<string, unknown>>,
  depth: number,
): JsonValue | undefined {
  const copy = emptyJsonObject();
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const json = toJson(member, depth);
    if (json === undefined) return undefined;
    copy[name] = json;
  }
  return copy;
}

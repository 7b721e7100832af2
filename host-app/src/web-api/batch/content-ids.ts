import { type JsonObject, type JsonValue, isJsonObject } from '../../dataverse/index.ts';
import { refuseQuery } from '../refusal.ts';

/** Rows of earlier parts, by their Content-ID: `accounts(<id>)`. */
export type ContentIds = ReadonlyMap<string, string>;

/** Replaces `$1` at the beginning of an address. */
export function inAddress(address: string, ids: ContentIds): string {
  return address.replace(/^(.*?\/)?\$(\w+)(?=[/?]|$)/, (all, start: string = '', id: string) => {
    if (!/^\d+$/.test(id) && !ids.has(id)) return all; // `$metadata`, or `$ref` at the end.
    return start + rowOf(id, ids);
  });
}

/** Replaces `$1` in the references of a body. */
export function inBody(body: string, ids: ContentIds): string {
  if (!body.includes('$')) return body;
  try {
    const value: JsonValue = JSON.parse(body);
    return JSON.stringify(replaced(value, ids));
  } catch (error) {
    if (error instanceof SyntaxError) return body; // Refused when the part is read.
    throw error;
  }
}

function replaced(value: JsonValue, ids: ContentIds): JsonValue {
  if (Array.isArray(value)) return value.map((member: JsonValue) => replaced(member, ids));
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      /@odata\.(?:bind|id)$/.test(name) ? reference(member, ids) : replaced(member, ids),
    ]),
  );
  return copy;
}

function reference(value: JsonValue, ids: ContentIds): JsonValue {
  if (Array.isArray(value)) return value.map((member: JsonValue) => reference(member, ids));
  const [, id] = typeof value === 'string' ? (/^\/?\$(\w+)$/.exec(value) ?? []) : [];
  return id === undefined ? value : `/${rowOf(id, ids)}`;
}

function rowOf(id: string, ids: ContentIds): string {
  return (
    ids.get(id) ??
    refuseQuery(
      `Content-ID Reference: '$${id}' does not exist in the batch context.`,
      'Give the earlier part the header Content-ID, and put it before this one.',
    )
  );
}

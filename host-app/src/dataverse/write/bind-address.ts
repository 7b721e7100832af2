import { DataverseError } from '../errors.ts';
import { toGuid } from '../guid.ts';
import { isObject, textOf } from '../json.ts';
import type { Reference } from '../row.ts';
import { findRow, parseRowKey, refuseMissing, type RowKey } from '../row-key.ts';
import type { Writer } from './filling.ts';

export type BoundAddress = { readonly setName: string; readonly key: RowKey };

const address = /^(?:https?:\/\/[^/]+\/api\/data\/v[\d.]+)?\/?(\w+)\(([\s\S]*)\)$/i;

/**
 * Reads the value of `x@odata.bind`: `/contacts(<guid>)`, with or without the slash, or the whole
 * address of the Web API (documented); quotes and braces around the ID are accepted (chosen). The
 * fix for anything else names a row of `set`.
 *
 * @throws {DataverseError} `invalid-value` or `invalid-id`.
 */
export function parseBindAddress(property: string, value: unknown, set = 'contacts'): BoundAddress {
  const [, setName, key] = address.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (setName !== undefined && key !== undefined) return { setName, key: parseRowKey(key) };
  throw new DataverseError(
    'invalid-value',
    `Invalid value for '${property}@odata.bind': expected '/<entity set>(<id>)', got ${JSON.stringify(value)}.`,
    { source: property, fix: fixOf(property, value, set) },
  );
}

function fixOf(property: string, value: unknown, set: string): string {
  if (value === '') return `Pass null to clear the lookup: "${property}@odata.bind": null.`;
  const id = typeof value === 'string' ? toGuid(value) : undefined;
  return id === undefined
    ? `Write the address of a row, such as "/${set}(<id>)".`
    : `Write the address of the row: "/${set}(${id})".`;
}

/** @throws {DataverseError} `resource-not-found`, `record-not-found`, or a code of the key. */
export function findByAddress(writer: Writer, { setName, key }: BoundAddress): Reference {
  const { state, transaction, seeded } = writer;
  const table = state.catalog.getBySet(setName);
  const { name } = table.definition;
  if (key.kind !== 'id') return { table: name, id: findRow(state, table, key).id };
  const isThere = transaction.row(name, key.id) !== undefined || seeded?.has(`${name}/${key.id}`);
  return isThere === true ? { table: name, id: key.id } : refuseMissing(name, key.id);
}

/**
 * The table that a value leads to, for hints: an address, the ID of a row, or the reference that
 * scripts of a form use; undefined for anything else.
 */
export function targetOf({ state }: Pick<Writer, 'state'>, value: unknown): string | undefined {
  const { catalog, rowsOf } = state;
  if (Array.isArray(value)) return targetOf({ state }, value[0]);
  if (isObject(value)) return catalog.find(textOf(value['entityType']))?.definition.name;
  if (typeof value !== 'string') return undefined;
  const [, setName] = address.exec(value.trim()) ?? [];
  if (setName !== undefined) return catalog.findBySet(setName)?.definition.name;
  const id = toGuid(value);
  if (id === undefined) return undefined;
  return catalog.definitions().find(({ name }) => rowsOf(name).get(id) !== undefined)?.name;
}

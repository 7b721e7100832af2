import { DataverseError } from '../errors.ts';
import type { Reference } from '../row.ts';
import { findRow, parseRowKey, type RowKey } from '../row-key.ts';
import type { Writer } from './filling.ts';
import { refuseMissing } from './refusals.ts';

export type BoundAddress = { readonly setName: string; readonly key: RowKey };

const address = /^(?:https?:\/\/[^/]+\/api\/data\/v[\d.]+)?\/?(\w+)\(([\s\S]*)\)$/i;

/**
 * Reads the value of `x@odata.bind`: `/contacts(<guid>)`, with or without the slash, or the whole
 * address of the Web API (documented); quotes and braces around the ID are accepted (chosen).
 *
 * @throws {DataverseError} `invalid-value` or `invalid-id`.
 */
export function parseBindAddress(property: string, value: unknown): BoundAddress {
  const [, setName, key] = address.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  if (setName !== undefined && key !== undefined) return { setName, key: parseRowKey(key) };
  throw new DataverseError(
    'invalid-value',
    `Invalid value for '${property}@odata.bind': expected '/<entity set>(<id>)', got ${JSON.stringify(value)}.`,
    { source: property, fix: `Write the address of a row, such as "/contacts(<id>)".` },
  );
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

/** The table that an address leads to, for hints; undefined when it is not one. */
export function targetOf({ state }: Writer, value: unknown): string | undefined {
  const [, setName = ''] = address.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  return state.catalog.findBySet(setName)?.definition.name;
}

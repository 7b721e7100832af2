import { DataverseError } from './errors.ts';
import { parseGuid, toGuid } from './guid.ts';
import { lookupOfValue, type Table } from './metadata/catalog.ts';
import type { AlternateKey } from './metadata/definition.ts';
import { indexKey, toIndexKey, type IndexKey, type Row } from './row.ts';
import type { State } from './state.ts';

/** The key in the parentheses of an address: an ID, or the values of an alternate key. */
export type RowKey =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<string, string> };

/**
 * Reads `<guid>`, `contactid=<guid>` and `accountnumber='A-1',name='It''s us'` (documented).
 *
 * @throws {DataverseError} `invalid-id` for anything else.
 */
export function parseRowKey(text: string): RowKey {
  const plain = text.trim();
  if (!plain.includes('=')) return { kind: 'id', id: parseGuid(plain.replaceAll("'", '')) };
  const values = new Map<string, string>();
  const part = /\s*([\w]+)\s*=\s*(?:'((?:[^']|'')*)'|([^,']*))\s*(?:,|$)/y;
  while (part.lastIndex < plain.length) {
    const found = part.exec(plain);
    if (found === null) return { kind: 'id', id: parseGuid(plain) };
    const [, name = '', quoted, bare = ''] = found;
    values.set(name, quoted === undefined ? bare.trim() : quoted.replaceAll("''", "'"));
  }
  return { kind: 'values', values };
}

/** The row that a key identifies. @throws {DataverseError} when there is none, or no such key. */
export function findRow(state: Pick<State, 'rowsOf'>, table: Table, key: RowKey): Row {
  const { definition } = table;
  const rows = state.rowsOf(definition.name);
  const id = key.kind === 'id' ? key.id : idAmong(table, key.values);
  if (id !== undefined) return rows.get(id) ?? refuseMissing(definition.name, id);
  if (key.kind === 'id') return refuseMissing(definition.name, key.id);
  requireDeclared(table, [...key.values.keys()]);
  const wanted = [...key.values].map(([name, text]) => valueOf(table, name, text));
  const [first] = wanted;
  const candidates = first === undefined ? [] : rows.whereEqual(first.column, first.key);
  const row = candidates.find((candidate) =>
    wanted.every(({ column, key: value }) => sameValue(candidate, column, value)),
  );
  return row ?? refuseKey(definition.name);
}

function idAmong({ definition }: Table, values: ReadonlyMap<string, string>): string | undefined {
  const text = values.size === 1 ? values.get(definition.primaryId) : undefined;
  return text === undefined ? undefined : parseGuid(text);
}

function requireDeclared({ definition }: Table, names: readonly string[]): void {
  const columns = names.map((name) => lookupOfValue(name) ?? name);
  const isDeclared = definition.keys?.some(
    (key) =>
      key.columns.length === columns.length && columns.every((name) => key.columns.includes(name)),
  );
  if (isDeclared === true) return;
  const type = `Microsoft.Dynamics.CRM.${definition.name}`;
  const snippet = `"tables": [{ "name": "${definition.name}", "keys": [{ "name": "by_${columns.join('_')}", "columns": ${JSON.stringify(columns)} }] }]`;
  throw new DataverseError(
    'key-not-declared',
    `The key in the request URI is not valid for resource '${type}'. Ensure that the names and number of key properties match the declared or alternate key properties for the resource '${type}'.`,
    {
      source: names.join(','),
      fix: `Use the row's id, or declare the alternate key of your organization in the config: ${snippet}.`,
    },
  );
}

type Wanted = { readonly column: string; readonly key: IndexKey };

function valueOf(table: Table, name: string, text: string): Wanted {
  const lookup = table.lookupValues.get(name);
  if (lookup !== undefined) return { column: lookup.name, key: toGuid(text) ?? text };
  const type = table.columns.get(name)?.type ?? 'text';
  const isText = type === 'text' || type === 'memo' || type === 'any';
  if (isText) return { column: name, key: toIndexKey(text) };
  if (text === 'true' || text === 'false') return { column: name, key: text === 'true' };
  return { column: name, key: toGuid(text) ?? (Number.isNaN(Number(text)) ? text : Number(text)) };
}

/** @throws {DataverseError} `key-exists` when another row has the values of an alternate key. */
export function requireUnique(state: Pick<State, 'rowsOf'>, table: Table, row: Row): void {
  const { name, keys = [] } = table.definition;
  for (const key of keys) {
    const values = key.columns.map((column) => [column, indexKey(row, column)] as const);
    const [first] = values;
    if (first === undefined || values.some(([, value]) => value === null)) continue;
    const others = state.rowsOf(name).whereEqual(first[0], first[1]);
    const isTaken = others.some(
      (other) =>
        other.id !== row.id && values.every(([column, value]) => sameValue(other, column, value)),
    );
    if (isTaken) refuseTaken(key);
  }
}

function refuseTaken({ name, columns }: AlternateKey): never {
  throw new DataverseError(
    'key-exists',
    `A record that has the attribute values ${columns.join(', ')} already exists. The entity key ${name} requires that this set of attributes contains unique values. Select unique values and try again.`,
  );
}

function sameValue(row: Row, column: string, wanted: IndexKey): boolean {
  return indexKey(row, column) === wanted;
}

function refuseKey(table: string): never {
  throw new DataverseError(
    'key-not-found',
    `A record with the specified key values does not exist in ${table} entity`,
    { fix: 'Check the values of the key: the row has to exist, with exactly these values.' },
  );
}

/** @throws {DataverseError} `record-not-found`, in the words of the platform. */
export function refuseMissing(table: string, id: string): never {
  throw new DataverseError('record-not-found', `${table} With Id = ${id} Does Not Exist`, {
    fix: `Pass the ID of an existing row of '${table}'; this one was deleted, belongs to another table or never existed.`,
  });
}

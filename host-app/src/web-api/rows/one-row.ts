import {
  DataverseError,
  type DataverseRecord,
  type JsonObject,
  type JsonValue,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { parseRowKey } from '../../dataverse/row-key.ts';
import { addressOf, bodyOf, noContent, type Call, type Reply } from '../call.ts';
import { ApiRefusal, refuseVerb } from '../refusal.ts';
import { planExpand } from './expand.ts';
import { applied, contextOf } from './list-rows.ts';
import { readOptions } from './options.ts';
import { plainText } from '../plain-text.ts';

/** `/<set>(<key>)`: reads, changes, creates or deletes one row (page-scripting.md 12.2). */
export function answerRow(call: Call, table: TableDefinition, key: string): Reply {
  switch (call.request.method) {
    case 'GET':
      return readRow(call, table, key);
    case 'PATCH':
      return writeRow(call, table, key);
    case 'DELETE':
      return deleteRow(call, table, key);
    default:
      return refuseVerb(call.request.method);
  }
}

function readRow(call: Call, table: TableDefinition, key: string): Reply {
  const options = readOptions(call);
  const expand = planExpand(call, table, options.value('$expand'));
  const asked =
    expand.text === undefined
      ? options
      : options.change(['$expand'], [{ name: '$expand', value: expand.text }]);
  const row = call.records.retrieve(table.name, key, asked.text);
  const etag = plainText(row['@odata.etag']);
  const isPlain = expand.text === undefined && call.prefer.annotations.length === 0;
  if (isPlain && call.request.headers['if-none-match'] === etag) {
    return { status: 304, headers: { ETag: etag } };
  }
  return {
    status: 200,
    json: { '@odata.context': contextOf(call, table, options, '/$entity'), ...expand.finish(row) },
    headers: { ETag: etag },
  };
}

/** PATCH changes the row, or creates it when there is none (documented). */
function writeRow(call: Call, table: TableDefinition, key: string): Reply {
  const body = bodyOf(call, table.setName);
  const ifMatch = call.request.headers['if-match'];
  const row = findRow(call, table, key);
  if (row === undefined) {
    if (ifMatch !== undefined) call.records.retrieve(table.name, key);
    return createRow(call, table, { ...body, ...valuesOfKey(call, table, key) });
  }
  if (call.request.headers['if-none-match'] === '*') {
    throw new ApiRefusal(412, '0x80040237', 'A record with matching key values already exists.');
  }
  const { id } = call.records.update(
    table.name,
    key,
    body,
    ifMatch === undefined ? {} : { ifMatch },
  );
  return (
    representation(call, table, id, 200) ?? { ...noContent, headers: idHeaders(call, table, id) }
  );
}

function deleteRow(call: Call, table: TableDefinition, key: string): Reply {
  const ifMatch = call.request.headers['if-match'];
  // An update without values compares the version.
  const etag = call.records.retrieve(table.name, key, `$select=${table.primaryId}`)['@odata.etag'];
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag) {
    throw new DataverseError(
      'version-mismatch',
      "The version of the existing record doesn't match the RowVersion property provided.",
    );
  }
  call.records.delete(table.name, key);
  return noContent;
}

/** `POST /<set>`, and a PATCH of a row that does not exist. */
export function createRow(call: Call, table: TableDefinition, data: JsonObject): Reply {
  const { id } = call.records.create(table.name, data);
  return (
    representation(call, table, id, 201) ?? { ...noContent, headers: idHeaders(call, table, id) }
  );
}

function idHeaders(call: Call, table: TableDefinition, id: string) {
  const address = addressOf(call, table, id);
  return {
    'OData-EntityId': address,
    ...(call.request.method === 'POST' ? { Location: address } : {}),
  };
}

function representation(
  call: Call,
  table: TableDefinition,
  id: string,
  status: number,
): Reply | undefined {
  if (!call.prefer.isRepresentation) return undefined;
  const options = readOptions(call);
  const select = options.value('$select');
  const row = call.records.retrieve(
    table.name,
    id,
    select === undefined ? '' : `$select=${encodeURIComponent(select)}`,
  );
  return {
    status,
    json: {
      '@odata.context': contextOf(call, table, options.change(['$expand']), '/$entity'),
      ...row,
    },
    headers: {
      ...applied(['return=representation']),
      ...(status === 201 ? { Location: addressOf(call, table, id) } : {}),
      ETag: plainText(row['@odata.etag']),
    },
  };
}

/** The row, or undefined when there is none with this key. */
function findRow(call: Call, table: TableDefinition, key: string): DataverseRecord | undefined {
  try {
    return call.records.retrieve(table.name, key, `$select=${table.primaryId}`);
  } catch (error) {
    const isMissing =
      error instanceof DataverseError &&
      (error.code === 'record-not-found' || error.code === 'key-not-found');
    if (isMissing) return undefined;
    throw error;
  }
}

/** The ID of an existing row. */
export function idOf(call: Call, table: TableDefinition, key: string): string {
  return plainText(
    call.records.retrieve(table.name, key, `$select=${table.primaryId}`)[table.primaryId],
  );
}

/** The values that a key gives to a row that is created under it (documented). */
function valuesOfKey(call: Call, table: TableDefinition, key: string): JsonObject {
  const parsed = parseRowKey(key);
  if (parsed.kind === 'id') return { [table.primaryId]: parsed.id };
  return Object.fromEntries(
    [...parsed.values].map(([name, text]) => {
      const lookup = table.columns.find((column) => `_${column.name}_value` === name);
      const [target] = lookup?.targets ?? [];
      if (target === undefined) return [name, valueOf(table, name, text)];
      const { setName = target.table } = call.records.findTable(target.table) ?? {};
      return [`${target.navigationProperty ?? ''}@odata.bind`, `/${setName}(${text})`];
    }),
  );
}

function valueOf({ columns }: TableDefinition, name: string, text: string): JsonValue {
  const type = columns.find((column) => column.name === name)?.type;
  if (type === 'boolean') return text === 'true';
  const isText = type === undefined || type === 'text' || type === 'memo' || type === 'any';
  return isText || text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

import type { ColumnDefinition, JsonObject, TableDefinition } from '../../dataverse/index.ts';
import { addressOf, bodyOf, noContent, type Call, type Reply } from '../call.ts';
import type { Segment } from '../path.ts';
import { ApiRefusal, refuseSegment, refuseVerb } from '../refusal.ts';
import { idOf } from './one-row.ts';
import { plainText } from '../plain-text.ts';

/** `/<set>(<key>)/<column>` and `/$value` (page-scripting.md 12.2). */
export function answerColumn(
  call: Call,
  table: TableDefinition,
  key: string,
  column: ColumnDefinition,
  [name, ...rest]: readonly Segment[],
): Reply {
  const { method } = call.request;
  const [value, more] = rest;
  if (more !== undefined) refuseSegment(more.name);
  if (value !== undefined && value.name !== '$value') refuseSegment(value.name);
  if (method === 'GET')
    return readColumn(call, table, key, name?.name ?? column.name, value !== undefined);
  if (value !== undefined) refuseVerb(method);
  if (column.type === 'lookup') {
    throw new ApiRefusal(
      400,
      '0x80060888',
      `The property '${column.name}' is a lookup and cannot be changed this way.`,
      { fix: `Use /${column.targets?.[0]?.navigationProperty ?? column.name}/$ref.` },
    );
  }
  if (method === 'DELETE') return write(call, table, key, { [column.name]: null });
  if (method !== 'PUT') refuseVerb(method);
  const { value: given = null } = bodyOf(call, table.setName);
  return write(call, table, key, { [column.name]: given });
}

function readColumn(
  call: Call,
  table: TableDefinition,
  key: string,
  name: string,
  isBare: boolean,
): Reply {
  const row = call.records.retrieve(table.name, key, `$select=${encodeURIComponent(name)}`);
  const value = row[name] ?? null;
  if (value === null) return noContent;
  if (isBare) return { status: 200, text: plainText(value), type: 'text/plain' };
  const id = plainText(row[table.primaryId]);
  const path = addressOf(call, table, id).slice(call.base.length + 1);
  return {
    status: 200,
    json: { '@odata.context': `${call.base}/$metadata#${path}/${name}`, value },
  };
}

function write(call: Call, table: TableDefinition, key: string, data: JsonObject): Reply {
  // A single column never creates a row.
  call.records.update(table.name, idOf(call, table, key), data);
  return noContent;
}

import type { TableDefinition } from '../dataverse/index.ts';
import { bodyOf, type Call, type Reply } from './call.ts';
import { apiDiagnostics } from './diagnostics.ts';
import { answerEntityDefinitions } from './metadata/entity-definitions.ts';
import { metadataDocument } from './metadata/metadata-document.ts';
import { savedQueries, savedQuery } from './metadata/saved-queries.ts';
import { serviceDocument } from './metadata/service-document.ts';
import { leftOutDefinitions } from './operations/left-out.ts';
import {
  answerBound,
  answerOnSet,
  answerUnbound,
  boundName,
  isKnownOperation,
} from './operations/operations.ts';
import type { Segment } from './path.ts';
import { ApiRefusal, refuseLeftOut, refuseSegment, refuseVerb } from './refusal.ts';
import { answerColumn } from './rows/columns.ts';
import { countRows, listRows, type Source } from './rows/list-rows.ts';
import { answerRow, createRow, idOf } from './rows/one-row.ts';
import { tableOfSet } from './rows/reference.ts';
import { answerCollection, answerSingle } from './rows/related.ts';
import { madeTable } from './rows/made-table.ts';

/** Answers one request (page-scripting.md 12.2); throws an `ApiRefusal` or a `DataverseError`. */
export async function answerRoute(call: Call): Promise<Reply> {
  const [first, ...rest] = call.segments;
  if (first === undefined) return onlyGet(call, () => serviceDocument(call));
  if (first.name === '$metadata') return onlyGet(call, () => metadataDocument(call));
  if (first.name === 'EntityDefinitions') return answerEntityDefinitions(call, first, rest);
  if (leftOutDefinitions.has(first.name)) {
    return refuseLeftOut(apiDiagnostics.leftOutDefinition(first.name));
  }
  if (first.name === savedQuery.setName) return answerViews(call, first, rest);
  const table =
    tableOfSet(call, first.name) ??
    (isKnownOperation(first.name) ? undefined : madeTable(call, first.name));
  if (table === undefined) {
    const [more] = rest;
    return more === undefined ? answerUnbound(call, first) : refuseSegment(first.name);
  }
  if (first.key === undefined) return answerSet(call, table, rest);
  requireUsableKey(table, first.key);
  return answerAtRow(call, table, first.key, rest);
}

function onlyGet(call: Call, answer: () => Reply): Reply {
  return call.request.method === 'GET' ? answer() : refuseVerb(call.request.method);
}

/** The views of the workspace can only be read. */
function answerViews(call: Call, first: Segment, rest: readonly Segment[]): Reply | Promise<Reply> {
  if (call.request.method !== 'GET') refuseLeftOut(apiDiagnostics.readOnlySet(first.name));
  const views: Call = { ...call, records: savedQueries(call) };
  return first.key === undefined
    ? answerSet(views, savedQuery, rest)
    : answerAtRow(views, savedQuery, first.key, rest);
}

function answerSet(
  call: Call,
  table: TableDefinition,
  [next, more]: readonly Segment[],
): Reply | Promise<Reply> {
  const { method } = call.request;
  const source: Source = { table, address: `${call.base}/${table.setName}` };
  if (next?.name === '$count' && more === undefined) {
    return onlyGet(call, () => countRows(call, source));
  }
  if (next !== undefined) return answerOnSet(call, next);
  if (method === 'GET') return listRows(call, source);
  if (method === 'POST') return createRow(call, table, bodyOf(call, table.setName));
  return refuseVerb(method);
}

/** `/<set>(<key>)` and everything after it. */
function answerAtRow(
  call: Call,
  table: TableDefinition,
  key: string,
  rest: readonly Segment[],
): Reply | Promise<Reply> {
  const [next, ...more] = rest;
  if (next === undefined) return answerRow(call, table, key);
  const operation = boundName(next.name);
  if (operation !== undefined) {
    return answerBound(
      call,
      { name: operation, segment: next },
      { table, id: idOf(call, table, key) },
    );
  }
  const column = table.columns.find(
    ({ name, type }) => (type === 'lookup' ? `_${name}_value` : name) === next.name,
  );
  if (column !== undefined) return answerColumn(call, table, key, column, rest);
  const navigation = call.records.navigation(table.name, next.name);
  if (navigation === undefined) return refusePart(next);
  const owner = { table, id: idOf(call, table, key) };
  return navigation.kind === 'one'
    ? answerSingle(call, owner, { navigation, property: next.name }, more, answerAtRow)
    : answerCollection(call, owner, { navigation, segment: next }, more, answerAtRow);
}

/** A bound operation needs its namespace (documented). */
function refusePart({ name }: Segment): never {
  if (!isKnownOperation(name)) return refuseSegment(name);
  throw new ApiRefusal(400, '0x80060888', 'Request message has unresolved parameters', {
    fix: `Write Microsoft.Dynamics.CRM.${name}.`,
  });
}

/** Users and teams are addressed by their bare ID only (documented). */
function requireUsableKey({ name, primaryId }: TableDefinition, key: string): void {
  if (!['systemuser', 'team'].includes(name) || !key.trim().startsWith(`${primaryId}=`)) return;
  const type = `Microsoft.Dynamics.CRM.${name}`;
  throw new ApiRefusal(
    400,
    '0x80060888',
    `The key in the request URI is not valid for resource '${type}'. Ensure that the names and number of key properties match the declared or alternate key properties for the resource '${type}'.`,
    { fix: 'Give the bare ID.' },
  );
}

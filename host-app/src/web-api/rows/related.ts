import {
  type JsonValue,
  type TableDefinition,
  isJsonObject,
  asOneStep,
} from '../../dataverse/index.ts';
import type { Navigation } from '../../dataverse/metadata/catalog.ts';
import { addressOf, bodyOf, noContent, type Call, type Reply } from '../call.ts';
import type { Segment } from '../path.ts';
import { refuseBody, refuseSegment, refuseVerb } from '../refusal.ts';
import { keyOf, linkRows, unlinkRows } from './links.ts';
import { countRows, listRows, type Source } from './list-rows.ts';
import { createRow, idOf } from './one-row.ts';
import { readOptions } from './options.ts';
import { referenceIn, referredBy, type Referred } from './reference.ts';
import { plainText } from '../plain-text.ts';

/** Continues at a row, with the segments after it. */
export type AtRow = (
  call: Call,
  table: TableDefinition,
  key: string,
  rest: readonly Segment[],
) => Reply | Promise<Reply>;

type One = Extract<Navigation, { kind: 'one' }>;
export type Many = Exclude<Navigation, { kind: 'one' }>;

/** `/<set>(<key>)/<single-valued>`, and what follows. */
export function answerSingle(
  call: Call,
  owner: Referred,
  { navigation, property }: { readonly navigation: One; readonly property: string },
  rest: readonly Segment[],
  atRow: AtRow,
): Reply | Promise<Reply> {
  if (rest[0]?.name === '$ref') return answerReference(call, owner, navigation, property);
  const related = relatedRow(call, owner, navigation, property);
  if (related === undefined) return noContent;
  return atRow(call, related.table, related.id, rest);
}

function relatedRow(
  { records }: Call,
  { table, id }: Referred,
  { column }: One,
  property: string,
): Referred | undefined {
  const value = `_${column.name}_value`;
  const row = records.retrieve(table.name, id, `$select=${value}`);
  const target = row[`${value}@Microsoft.Dynamics.CRM.lookuplogicalname`];
  const found = typeof target === 'string' ? records.findTable(target) : undefined;
  const isNamed = column.targets?.some(
    (one) => one.table === target && [one.navigationProperty, one.baseProperty].includes(property),
  );
  return found === undefined || isNamed !== true
    ? undefined
    : { table: found, id: plainText(row[value]) };
}

function answerReference(call: Call, owner: Referred, navigation: One, property: string): Reply {
  const { method } = call.request;
  const key = `${property}@odata.bind`;
  if (method === 'DELETE') return bind(call, owner, { [key]: null });
  if (method === 'PUT') {
    const { table, id } = referredBy(call, referenceIn(bodyOf(call, owner.table.setName)));
    return bind(call, owner, { [key]: `/${table.setName}(${id})` });
  }
  if (method !== 'GET') refuseVerb(method);
  const related = relatedRow(call, owner, navigation, property);
  if (related === undefined) return noContent;
  return {
    status: 200,
    json: {
      '@odata.context': `${call.base}/$metadata#$ref`,
      '@odata.id': addressOf(call, related.table, related.id),
    },
  };
}

function bind(
  call: Call,
  { table, id }: Referred,
  data: Readonly<Record<string, JsonValue>>,
): Reply {
  call.records.update(table.name, id, data);
  return noContent;
}

/** `/<set>(<key>)/<collection>`, and what follows. */
export function answerCollection(
  call: Call,
  owner: Referred,
  { navigation, segment }: { readonly navigation: Many; readonly segment: Segment },
  [next, ...rest]: readonly Segment[],
  atRow: AtRow,
): Reply | Promise<Reply> {
  const name = navigation.kind === 'children' ? navigation.table : navigation.relation.table;
  const table = call.records.findTable(name) ?? refuseSegment(segment.name);
  const property = segment.name;
  if (segment.key !== undefined) {
    const id = idOf(call, table, segment.key);
    if (next?.name !== '$ref')
      return atRow(call, table, id, next === undefined ? [] : [next, ...rest]);
    if (call.request.method !== 'DELETE') refuseVerb(call.request.method);
    return unlinkRows(call, owner, navigation, { table, id });
  }
  const source: Source = {
    table,
    address: `${addressOf(call, owner.table, owner.id)}/${property}`,
    within: { entityType: owner.table.name, id: owner.id, property },
  };
  if (next?.name === '$ref') return answerReferences(call, owner, navigation, source);
  if (next?.name === '$count') return countRows(call, source);
  if (next !== undefined) refuseSegment(next.name);
  return answerRows(call, owner, navigation, source);
}

function answerRows(
  call: Call,
  owner: Referred,
  navigation: Many,
  source: Source,
): Reply | Promise<Reply> {
  switch (call.request.method) {
    case 'GET':
      return listRows(call, source);
    case 'POST':
      return createLinked(call, owner, navigation, source.table);
    case 'PUT': {
      const property = source.within?.property ?? '';
      if (navigation.kind !== 'children' || navigation.table !== 'activityparty') {
        return refuseVerb('PUT');
      }
      const { value } = bodyOf(call, owner.table.setName);
      if (!Array.isArray(value)) {
        refuseBody(
          owner.table.setName,
          'The body has no list of parties.',
          'Send {"value": [...]}.',
        );
      }
      return bind(call, owner, { [property]: value });
    }
    default:
      return refuseVerb(call.request.method);
  }
}

/** Creates a row and links it, as one step (chosen). */
function createLinked(
  call: Call,
  owner: Referred,
  navigation: Many,
  table: TableDefinition,
): Reply {
  const data = bodyOf(call, table.setName);
  if (navigation.kind === 'children') {
    const key = keyOf(navigation, owner.table);
    return createRow(call, table, { ...data, [key]: `/${owner.table.setName}(${owner.id})` });
  }
  return asOneStep(call.records, () => {
    const { id } = call.records.create(table.name, data);
    linkRows(call, owner, navigation, { table, id });
    return { ...noContent, headers: { 'OData-EntityId': addressOf(call, table, id) } };
  });
}

async function answerReferences(
  call: Call,
  owner: Referred,
  navigation: Many,
  source: Source,
): Promise<Reply> {
  switch (call.request.method) {
    case 'GET':
      return listReferences(call, source);
    case 'POST':
      return linkRows(
        call,
        owner,
        navigation,
        referredBy(call, referenceIn(bodyOf(call, owner.table.setName))),
      );
    case 'DELETE':
      return unlinkRows(call, owner, navigation, referredBy(call, readOptions(call).value('$id')));
    default:
      return refuseVerb(call.request.method);
  }
}

async function listReferences(call: Call, source: Source): Promise<Reply> {
  const { primaryId } = source.table;
  const { json } = await listRows(call, source);
  const rows = isJsonObject(json) ? json['value'] : undefined;
  const ids = Array.isArray(rows)
    ? rows.filter(isJsonObject).map((row) => plainText(row[primaryId]))
    : [];
  return {
    status: 200,
    json: {
      '@odata.context': `${call.base}/$metadata#Collection($ref)`,
      value: ids.map((id) => ({ '@odata.id': addressOf(call, source.table, id) })),
    },
  };
}

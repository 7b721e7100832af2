import type { TableDefinition } from '../../dataverse/index.ts';
import { noContent, type Call, type Reply } from '../call.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Referred } from './reference.ts';
import type { Many } from './related.ts';
import { plainText } from '../plain-text.ts';

/** Links an existing row to a collection of another one: one-to-many and many-to-many. */
export function linkRows(call: Call, owner: Referred, navigation: Many, other: Referred): Reply {
  requireTable(navigation, other.table);
  if (navigation.kind === 'children') {
    const bound = `/${owner.table.setName}(${owner.id})`;
    call.records.update(other.table.name, other.id, { [keyOf(navigation, owner.table)]: bound });
  } else {
    const { navigationProperty } = navigation.relation;
    const from = { entityType: owner.table.name, id: owner.id };
    // A link that is there already stays (chosen).
    if (linkIds(call, owner, navigation, other.id).length === 0) {
      call.records.connect(from, navigationProperty, other.id);
    }
  }
  return noContent;
}

export function unlinkRows(call: Call, owner: Referred, navigation: Many, other: Referred): Reply {
  requireTable(navigation, other.table);
  if (navigation.kind === 'children') {
    call.records.update(other.table.name, other.id, { [keyOf(navigation, owner.table)]: null });
  } else {
    for (const id of linkIds(call, owner, navigation, other.id)) {
      call.records.delete(navigation.relation.intersectTable, id);
    }
  }
  return noContent;
}

function keyOf({ column }: Extract<Many, { kind: 'children' }>, { name }: TableDefinition): string {
  const target = column.targets?.find(({ table }) => table === name);
  return `${target?.navigationProperty ?? column.name}@odata.bind`;
}

function linkIds(
  { records }: Call,
  owner: Referred,
  { relation }: Extract<Many, { kind: 'many' }>,
  farId: string,
): readonly string[] {
  const { intersectTable, nearColumn, farColumn } = relation;
  const primaryId = records.findTable(intersectTable)?.primaryId ?? '';
  const filter = `$filter=${nearColumn} eq ${owner.id} and ${farColumn} eq ${farId}`;
  return records.query(intersectTable, filter).records.map((row) => plainText(row[primaryId]));
}

function requireTable(navigation: Many, { name, setName }: TableDefinition): void {
  const wanted = navigation.kind === 'children' ? navigation.table : navigation.relation.table;
  if (name === wanted) return;
  throw new ApiRefusal(400, '0x80060888', `A row of ${setName} cannot be linked here.`, {
    fix: `Name a row of the table ${wanted}.`,
  });
}

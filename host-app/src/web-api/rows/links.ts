import { linkIds, type TableDefinition } from '../../dataverse/index.ts';
import { noContent, type Call, type Reply } from '../call.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Referred } from './reference.ts';
import type { Many } from './related.ts';

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
    if (linkIds(call.records, navigation.relation, owner.id, other.id).length === 0) {
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
    for (const id of linkIds(call.records, navigation.relation, owner.id, other.id)) {
      call.records.delete(navigation.relation.intersectTable, id);
    }
  }
  return noContent;
}

/** The key of a body that binds a child row to a row of this table. */
export function keyOf(
  { column }: Extract<Many, { kind: 'children' }>,
  { name }: TableDefinition,
): string {
  const target = column.targets?.find(({ table }) => table === name);
  return `${target?.navigationProperty ?? column.name}@odata.bind`;
}

function requireTable(navigation: Many, { name, setName }: TableDefinition): void {
  const wanted = navigation.kind === 'children' ? navigation.table : navigation.relation.table;
  if (name === wanted) return;
  throw new ApiRefusal(400, '0x80060888', `A row of ${setName} cannot be linked here.`, {
    fix: `Name a row of the table ${wanted}.`,
  });
}

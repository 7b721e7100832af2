import {
  childRelationshipsOf,
  DataverseError,
  linkIds,
  type Dataverse,
  type RecordReference,
  type TableDefinition,
} from '../../dataverse/index.ts';

/** Links two rows through the named relationship, or removes the link. */
export interface Link {
  readonly add: (related: RecordReference) => void;
  readonly remove: (relatedId: string) => void;
}

/** @throws {DataverseError} `resource-not-found` when the table has no such relationship. */
export function linkOf(records: Dataverse, target: RecordReference, relationship: string): Link {
  const table = tableOf(records, target.entityType);
  return (
    manyToMany(records, table, target, relationship) ??
    oneToMany(records, table, target, relationship) ??
    manyToOne(records, table, target, relationship) ??
    refuse(relationship)
  );
}

function manyToMany(
  records: Dataverse,
  table: TableDefinition,
  target: RecordReference,
  relationship: string,
): Link | undefined {
  const relation = table.manyToMany.find(
    ({ navigationProperty, intersectTable }) =>
      navigationProperty === relationship || intersectTable === relationship,
  );
  if (!relation) return undefined;
  return {
    add: (related) => records.connect(target, relation.navigationProperty, related.id),
    remove: (relatedId) => {
      for (const id of linkIds(records, relation, target.id, relatedId)) {
        records.delete(relation.intersectTable, id);
      }
    },
  };
}

function oneToMany(
  records: Dataverse,
  table: TableDefinition,
  { entityType, id }: RecordReference,
  relationship: string,
): Link | undefined {
  const child = childRelationshipsOf(records.tables(), entityType).find(
    ({ collection }) => collection === relationship,
  );
  const key = child && bindKey(tableOf(records, child.table), child.column, entityType);
  if (!child || key === undefined) return undefined;
  return {
    add: (related) =>
      void records.update(child.table, related.id, { [key]: `/${table.setName}(${id})` }),
    remove: (relatedId) => void records.update(child.table, relatedId, { [key]: null }),
  };
}

function manyToOne(
  records: Dataverse,
  table: TableDefinition,
  target: RecordReference,
  relationship: string,
): Link | undefined {
  for (const column of table.columns) {
    const found = column.targets?.find(({ inverse }) => inverse === relationship);
    const key = found && bindKey(table, column.name, found.table);
    if (!found || key === undefined) continue;
    const { setName } = tableOf(records, found.table);
    const write = (value: string | null): void =>
      void records.update(target.entityType, target.id, { [key]: value });
    return { add: ({ id }) => write(`/${setName}(${id})`), remove: () => write(null) };
  }
  return undefined;
}

function bindKey(table: TableDefinition, column: string, target: string): string | undefined {
  const targets = table.columns.find(({ name }) => name === column)?.targets;
  const property = targets?.find((each) => each.table === target)?.navigationProperty;
  return property === undefined ? undefined : `${property}@odata.bind`;
}

function tableOf(records: Dataverse, name: string): TableDefinition {
  const table = records.findTable(name);
  if (table?.name === name) return table;
  throw new DataverseError('table-not-found', `Could not find an entity with name ${name}.`);
}

function refuse(relationship: string): never {
  throw new DataverseError(
    'resource-not-found',
    `Resource not found for the segment '${relationship}'.`,
    { source: relationship },
  );
}

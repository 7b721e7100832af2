import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import {
  childRelationshipsOf,
  type ChildRelationship,
  type Dataverse,
  type TableDefinition,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { RecordTable } from '../list/RecordTable.tsx';
import { useListStyles } from '../list/ListPage.styles.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { useRecordQuery } from '../record/useRecordQuery.ts';
import { useFormStyles } from './FormPage.styles.ts';

const rowsShown = 50;

interface RelatedGridsProps {
  readonly table: TableDefinition;
  readonly entityId: string;
}

/** Every table that refers to this record, one at a time. */
export function RelatedGrids({ table, entityId }: RelatedGridsProps) {
  const page = usePageStyles();
  const styles = useFormStyles();
  const { records } = useApp();
  const relations = relationsOf(records, table);
  const [name, setName] = useState(keyOf(relations[0]));
  const chosen = relations.find((relation) => keyOf(relation) === name);
  if (!chosen) {
    return (
      <p className={page.quiet}>No other table refers to {table.pluralLabel.toLowerCase()}.</p>
    );
  }
  return (
    <section className={`${page.card} ${styles.relations}`} aria-label="Related">
      <TabList
        vertical
        size="small"
        aria-label="Related tables"
        className={styles.relationList}
        selectedValue={name}
        onTabSelect={(_event, data) => setName(String(data.value))}
      >
        {relations.map((relation) => (
          <Tab key={keyOf(relation)} value={keyOf(relation)}>
            {labelOf(records, relation, relations)}
          </Tab>
        ))}
      </TabList>
      <RelatedGrid key={name} relation={chosen} entityId={entityId} />
    </section>
  );
}

function RelatedGrid({
  relation,
  entityId,
}: {
  readonly relation: ChildRelationship;
  readonly entityId: string;
}) {
  const lists = useListStyles();
  const styles = useFormStyles();
  const { records } = useApp();
  const query = `?$filter=${relation.valueColumn} eq ${entityId}&$orderby=createdon desc`;
  const list = useRecordQuery(relation.table, query, rowsShown);
  const table = records.findTable(relation.table);
  if (!table) return null;
  return (
    <div className={styles.relationGrid}>
      {list.records.length === 0 ? (
        <p className={lists.empty}>
          {list.failure ?? `No ${table.pluralLabel.toLowerCase()} are related to this record.`}
        </p>
      ) : (
        <RecordTable table={table} records={list.records} />
      )}
      {list.count > rowsShown && <p className={lists.empty}>Showing the first {rowsShown}.</p>}
    </div>
  );
}

/** Stamps such as "created by" refer to every user, so they do not count as a relationship. */
const stamps = new Set(['createdby', 'modifiedby', 'ownerid', 'owninguser', 'activityid']);

function relationsOf(records: Dataverse, { name }: TableDefinition): readonly ChildRelationship[] {
  return childRelationshipsOf(records.tables(), name).filter(({ column }) => !stamps.has(column));
}

function keyOf(relation: ChildRelationship | undefined): string {
  return relation ? `${relation.table}.${relation.column}` : '';
}

function labelOf(
  records: Dataverse,
  { table, column }: ChildRelationship,
  relations: readonly ChildRelationship[],
): string {
  const definition = records.findTable(table);
  const label = definition?.pluralLabel ?? table;
  if (relations.filter((other) => other.table === table).length < 2) return label;
  const lookup = definition?.columns.find(({ name }) => name === column);
  return `${label} (${lookup?.label ?? column})`;
}

import { Text } from '@fluentui/react-components';
import type { TableDefinition } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { QuietCard } from '../QuietCard.tsx';
import { usePageStyles } from '../PageArea.styles.ts';
import { useRecordQuery } from '../record/useRecordQuery.ts';
import { useListStyles } from './ListPage.styles.ts';
import { RecordTable } from './RecordTable.tsx';

const rowsShown = 100;

export function ListPage({ entityName }: { readonly entityName: string }) {
  const { records } = useApp();
  const table = records.findTable(entityName);
  if (table) return <ListOf table={table} />;
  return <QuietCard isFailure title="Unknown table" detail={`There is no table ${entityName}.`} />;
}

function ListOf({ table }: { readonly table: TableDefinition }) {
  const page = usePageStyles();
  const styles = useListStyles();
  const list = useRecordQuery(table.name, `?$orderby=${orderOf(table)}`, rowsShown);
  const count = list.hasMore ? `first ${rowsShown}` : String(list.records.length);
  return (
    <div className={page.scroller}>
      <section className={`${page.card} ${styles.card}`} aria-label={table.pluralLabel}>
        <div className={styles.head}>
          <h1 className={page.cardTitle}>{table.pluralLabel}</h1>
          <Text className={page.quiet} size={200}>
            {count}
          </Text>
        </div>
        {list.records.length === 0 ? (
          <p className={styles.empty}>
            {list.failure ?? `There are no ${table.pluralLabel.toLowerCase()}.`}
          </p>
        ) : (
          <RecordTable table={table} records={list.records} />
        )}
      </section>
    </div>
  );
}

function orderOf(table: TableDefinition): string {
  return table.isActivity || table.name === 'incident' ? 'createdon desc' : table.primaryName;
}

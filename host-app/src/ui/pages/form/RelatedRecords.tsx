import type { TableDefinition } from '../../../dataverse/index.ts';
import { RecordCard } from '../record/RecordCard.tsx';
import { useFormStyles } from './FormPage.styles.ts';
import { relatedQueriesOf } from './related-queries.ts';

interface RelatedRecordsProps {
  readonly table: TableDefinition;
  readonly entityId: string;
}

/** Other records of a customer, newest first. */
export function RelatedRecords({ table, entityId }: RelatedRecordsProps) {
  const styles = useFormStyles();
  return (
    <aside className={styles.related} aria-label="Related records">
      {relatedQueriesOf(table).map(({ title, entityName, column, secondary, empty }) => (
        <RecordCard
          key={title}
          title={title}
          entityName={entityName}
          query={`?$filter=_${column}_value eq ${entityId}&$orderby=createdon desc`}
          secondary={secondary}
          empty={empty}
        />
      ))}
    </aside>
  );
}

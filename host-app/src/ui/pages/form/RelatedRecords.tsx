import type { TableDefinition } from '../../../dataverse/index.ts';
import { RecordCard } from '../record/RecordCard.tsx';
import { useFormStyles } from './FormPage.styles.ts';

interface RelatedRecordsProps {
  readonly table: TableDefinition;
  readonly entityId: string;
}

/** What else is known about a customer: open cases and recent calls. */
export function RelatedRecords({ table, entityId }: RelatedRecordsProps) {
  const styles = useFormStyles();
  const isCustomer = table.name === 'contact' || table.name === 'account';
  if (!isCustomer && table.name !== 'incident') return null;
  return (
    <aside className={styles.related} aria-label="Related records">
      {isCustomer && (
        <RecordCard
          title="Cases"
          entityName="incident"
          query={`?$filter=_customerid_value eq ${entityId}&$orderby=createdon desc`}
          secondary={['ticketnumber', 'statuscode']}
          empty="No cases yet."
        />
      )}
      <RecordCard
        title="Recent calls"
        entityName="phonecall"
        query={`?$filter=_regardingobjectid_value eq ${entityId}&$orderby=createdon desc`}
        secondary={['directioncode', 'createdon']}
        empty="No calls yet."
      />
    </aside>
  );
}

import { PersonRegular } from '@fluentui/react-icons';
import { useApp } from '../../../store/hooks.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { CallButton } from '../record/CallButton.tsx';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { useRecordCardStyles } from '../record/RecordCard.styles.ts';
import { textOf } from '../record/record-values.ts';
import { useConversationStyles } from './ConversationPage.styles.ts';
import type { Customer } from './useCustomer.ts';

const shownColumns = [
  'jobtitle',
  'parentcustomerid',
  'telephone1',
  'mobilephone',
  'emailaddress1',
  'address1_city',
];

/** A summary of the customer's record; its name opens it. */
export function CustomerCard({ customer }: { readonly customer: Customer }) {
  const page = usePageStyles();
  const card = useRecordCardStyles();
  const styles = useConversationStyles();
  const { records } = useApp();
  const { entityName, id, name, row } = customer;
  const fields = (records.findTable(entityName)?.columns ?? [])
    .filter((column) => shownColumns.includes(column.name))
    .map((column) => ({ column, text: textOf(row, column) }))
    .filter(({ text }) => text !== '');
  return (
    <section className={page.card} aria-label="Customer">
      <div className={card.head}>
        <PersonRegular fontSize={20} />
        <h2 className={page.cardTitle}>Customer</h2>
      </div>
      <RecordLinkButton record={{ entityName, entityId: id, title: name }} />
      <dl className={styles.fields}>
        {fields.map(({ column, text }) => (
          <div key={column.name} className={styles.field}>
            <dt className={styles.label}>{column.label}</dt>
            <dd className={styles.value}>
              {text}
              {/phone/.test(column.name) && (
                <CallButton
                  call={{
                    value: text,
                    name: column.name,
                    entityLogicalName: entityName,
                    entityId: id,
                    recordTitle: name,
                  }}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

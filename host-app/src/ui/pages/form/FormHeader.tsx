import { Avatar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { stringOf, textOf } from '../record/record-values.ts';
import { headerColumnsOf } from './form-layouts.ts';
import { useFormStyles } from './FormPage.styles.ts';
import type { RecordForm } from './useRecordForm.ts';

interface FormHeaderProps {
  readonly form: RecordForm;
  /** The line under the name. */
  readonly children?: ReactNode;
}

/** Name of the record and the few facts that an agent needs first. */
export function FormHeader({ form, children }: FormHeaderProps) {
  const page = usePageStyles();
  const styles = useFormStyles();
  const { table, record, entityId } = form;
  const isNew = entityId === undefined;
  const name = isNew
    ? `New ${table.label.toLowerCase()}`
    : stringOf(record, table.primaryName) || `(no ${table.label.toLowerCase()} name)`;
  const status = form.isDirty ? 'Unsaved' : isNew ? '' : 'Saved';
  return (
    <header className={`${page.card} ${styles.header}`}>
      <div className={styles.identity}>
        <Avatar name={name} size={40} color="colorful" aria-hidden />
        <div className={styles.names}>
          <h1 className={styles.name} title={name}>
            {name}
            {status !== '' && <span className={styles.saved}> - {status}</span>}
          </h1>
          <Text className={page.quiet} size={200}>
            {table.label}
          </Text>
        </div>
        {!isNew && (
          <dl className={styles.facts}>
            {headerColumnsOf(table).map((column) => (
              <Fact key={column.name} column={column} text={textOf(record, column)} />
            ))}
          </dl>
        )}
      </div>
      {children}
    </header>
  );
}

function Fact({ column, text }: { readonly column: ColumnDefinition; readonly text: string }) {
  const styles = useFormStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.factLabel}>{column.label}</dt>
      <dd className={styles.factValue} title={text}>
        {text === '' ? '---' : text}
      </dd>
    </div>
  );
}

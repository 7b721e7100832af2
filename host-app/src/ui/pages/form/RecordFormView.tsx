import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import type { DataverseRecord, TableDefinition } from '../../../dataverse/index.ts';
import type { Tab } from '../../../workspace/tab.ts';
import { usePageStyles } from '../PageArea.styles.ts';
import { sectionsOf } from './form-layouts.ts';
import { FormCommands } from './FormCommands.tsx';
import { FormHeader } from './FormHeader.tsx';
import { FormSection } from './FormSection.tsx';
import { initialDraft } from './initial-draft.ts';
import { useFormStyles } from './FormPage.styles.ts';
import type { RecordPage } from './FormPage.tsx';
import { RelatedRecords } from './RelatedRecords.tsx';
import { useRecordForm, type RecordForm } from './useRecordForm.ts';

interface RecordFormViewProps {
  readonly tab: Tab;
  readonly page: RecordPage;
  readonly table: TableDefinition;
  readonly read: () => DataverseRecord;
}

export function RecordFormView({ tab, page, table, read }: RecordFormViewProps) {
  const pageStyles = usePageStyles();
  const styles = useFormStyles();
  const sections = sectionsOf(table);
  const form = useRecordForm({
    tabId: tab.id,
    table,
    entityId: page.entityId,
    read,
    initial: initialDraft(table, page.data),
    required: sections.flatMap(({ columns }) => columns).filter((column) => column.isRequired),
  });
  return (
    <>
      <FormCommands tab={tab} page={page} form={form} />
      <FormNotices form={form} />
      <div className={pageStyles.scroller}>
        <FormHeader form={form} />
        <div className={styles.columns}>
          <div className={styles.main}>
            {sections.map((section) => (
              <FormSection key={section.title} section={section} form={form} />
            ))}
          </div>
          {page.entityId !== undefined && <RelatedRecords table={table} entityId={page.entityId} />}
        </div>
      </div>
    </>
  );
}

function FormNotices({ form }: { readonly form: RecordForm }) {
  const styles = useFormStyles();
  return (
    <>
      {form.failure !== undefined && (
        <MessageBar intent="error" shape="square" className={styles.notice}>
          <MessageBarBody>{form.failure}</MessageBarBody>
        </MessageBar>
      )}
      {form.isStale && (
        <MessageBar intent="info" shape="square" className={styles.notice}>
          <MessageBarBody>This record was changed elsewhere.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.refresh}>
              Show the changes
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

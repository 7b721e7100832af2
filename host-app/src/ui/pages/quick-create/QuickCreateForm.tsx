import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { quickCreateColumnsOf, type TableDefinition } from '../../../dataverse/index.ts';
import { useApp, useApply } from '../../../store/hooks.ts';
import type { Question } from '../../../workspace/questions/question.ts';
import { closeQuickCreate } from '../../../workspace/questions/quick-create.ts';
import { useSay } from '../../shell/useSay.ts';
import { FormField } from '../form/FormField.tsx';
import { initialDraft } from '../form/initial-draft.ts';
import { newRecord } from '../form/new-record.ts';
import { useRecordForm, type RecordForm } from '../form/useRecordForm.ts';
import { useQuickCreateStyles } from './QuickCreate.styles.ts';

interface QuickCreateFormProps {
  readonly request: Question<'quickCreate'>;
}

/** A short form at the side: it creates one record and leaves the page as it is. */
export function QuickCreateForm({ request }: QuickCreateFormProps) {
  const { records } = useApp();
  const apply = useApply();
  const table = records.findTable(request.entityName);
  const cancel = (): void => {
    apply(closeQuickCreate, { saved: null });
  };
  return (
    <OverlayDrawer
      open
      position="end"
      size="small"
      modalType="non-modal"
      aria-label={`Quick create: ${table?.label ?? request.entityName}`}
      onOpenChange={(_event, data) => data.open || cancel()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close quick create"
              icon={<DismissRegular />}
              onClick={cancel}
            />
          }
        >
          Quick create: {table?.label ?? request.entityName}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {table ? (
        <Fields table={table} request={request} onCancel={cancel} />
      ) : (
        <DrawerBody>There is no table {request.entityName}.</DrawerBody>
      )}
    </OverlayDrawer>
  );
}

interface FieldsProps {
  readonly table: TableDefinition;
  readonly request: Question<'quickCreate'>;
  readonly onCancel: () => void;
}

function Fields({ table, request, onCancel }: FieldsProps) {
  const styles = useQuickCreateStyles();
  const { records } = useApp();
  const columns = quickCreateColumnsOf(table);
  const form = useRecordForm({
    table,
    entityId: undefined,
    read: () => newRecord(table),
    initial: initialDraft(table, request.data, records),
    required: columns.filter(({ isRequired }) => isRequired),
  });
  const save = useQuickSave(form);
  return (
    <>
      <DrawerBody>
        {form.failure !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{form.failure}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.fields}>
          {columns.map((column) => (
            <FormField key={column.name} column={column} form={form} isStacked />
          ))}
        </div>
      </DrawerBody>
      <DrawerFooter className={styles.footer}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button appearance="primary" onClick={save}>
          Save and close
        </Button>
      </DrawerFooter>
    </>
  );
}

function useQuickSave(form: RecordForm): () => void {
  const { records } = useApp();
  const apply = useApply();
  const say = useSay();
  return () => {
    const saved = form.save();
    if (!saved) return;
    const name = records.nameOf(saved) ?? form.table.label;
    apply(closeQuickCreate, { saved: { ...saved, name } });
    say('success', `${form.table.label} ${name} was created.`, {
      label: 'View record',
      record: { entityName: saved.entityType, entityId: saved.id, title: name },
    });
  };
}

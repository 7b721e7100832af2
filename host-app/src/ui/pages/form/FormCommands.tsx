import { Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowClockwiseRegular,
  DeleteRegular,
  SaveMultipleRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { DataverseError } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { useSay } from '../../shell/useSay.ts';
import { ConfirmDelete } from '../record/ConfirmDelete.tsx';
import { stringOf } from '../record/record-values.ts';
import { useNewRecord } from '../record/useNewRecord.ts';
import { FormOverflow } from './FormOverflow.tsx';
import { useFormStyles } from './FormPage.styles.ts';
import { useCloseForm } from './useCloseForm.ts';
import { useOpenForm, type FormParts } from './useOpenForm.ts';
import { useSaveForm } from './useSaveForm.ts';
import type { RecordForm } from './useRecordForm.ts';
import type { RecordPage } from './record-page.ts';

interface FormCommandsProps {
  readonly tab: Tab;
  readonly page: RecordPage;
  readonly form: RecordForm;
  readonly view: FormParts;
}

export function FormCommands({ tab, page, form, view }: FormCommandsProps) {
  const styles = useFormStyles();
  const openNew = useNewRecord();
  const { save, saveAndClose } = useSaveForm(tab, page, form);
  useOpenForm(tab, form, save, view);
  if (page.hidesCommands) return null;
  return (
    <Toolbar className={styles.commands} aria-label="Form commands" size="small">
      <ToolbarButton icon={<SaveRegular />} onClick={save}>
        Save
      </ToolbarButton>
      <ToolbarButton icon={<SaveMultipleRegular />} onClick={saveAndClose}>
        Save and close
      </ToolbarButton>
      <ToolbarDivider />
      <ToolbarButton icon={<AddRegular />} onClick={() => openNew(form.table)}>
        New
      </ToolbarButton>
      {form.entityId !== undefined && (
        <>
          <DeleteCommand tab={tab} form={form} entityId={form.entityId} />
          <ToolbarButton icon={<ArrowClockwiseRegular />} onClick={form.refresh}>
            Refresh
          </ToolbarButton>
          <FormOverflow page={page} form={form} entityId={form.entityId} />
        </>
      )}
    </Toolbar>
  );
}

interface DeleteCommandProps {
  readonly tab: Tab;
  readonly form: RecordForm;
  readonly entityId: string;
}

function DeleteCommand({ tab, form, entityId }: DeleteCommandProps) {
  const { records } = useApp();
  const say = useSay();
  const close = useCloseForm(tab);
  const [isAsking, setAsking] = useState(false);
  const { table, record } = form;
  const subject = `the ${table.label.toLowerCase()} ${stringOf(record, table.primaryName)}`;
  const remove = (): void => {
    setAsking(false);
    try {
      records.delete(table.name, entityId);
      close();
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      say('error', error.message);
    }
  };
  return (
    <>
      <ToolbarButton icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        Delete
      </ToolbarButton>
      <ConfirmDelete
        subject={isAsking ? subject : undefined}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

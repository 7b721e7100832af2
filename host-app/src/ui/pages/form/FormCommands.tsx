import { Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowClockwiseRegular,
  SaveMultipleRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import type { Tab } from '../../../workspace/tab.ts';
import { openRecordSession } from '../../../workspace/sessions.ts';
import { useAgentAction } from '../../shell/useAgentAction.ts';
import { useFormStyles } from './FormPage.styles.ts';
import type { RecordPage } from './FormPage.tsx';
import { useSaveForm } from './useSaveForm.ts';
import type { RecordForm } from './useRecordForm.ts';

interface FormCommandsProps {
  readonly tab: Tab;
  readonly page: RecordPage;
  readonly form: RecordForm;
}

export function FormCommands({ tab, page, form }: FormCommandsProps) {
  const styles = useFormStyles();
  const act = useAgentAction();
  const { save, saveAndClose } = useSaveForm(tab, page, form);
  const label = form.table.label.toLowerCase();
  return (
    <Toolbar className={styles.commands} aria-label="Form commands" size="small">
      <ToolbarButton icon={<SaveRegular />} onClick={save}>
        Save
      </ToolbarButton>
      <ToolbarButton icon={<SaveMultipleRegular />} onClick={saveAndClose}>
        Save and close
      </ToolbarButton>
      <ToolbarDivider />
      <ToolbarButton
        icon={<AddRegular />}
        onClick={() =>
          act(openRecordSession, { title: `New ${label}`, entityName: page.entityName })
        }
      >
        New
      </ToolbarButton>
      {page.entityId !== undefined && (
        <ToolbarButton icon={<ArrowClockwiseRegular />} onClick={form.refresh}>
          Refresh
        </ToolbarButton>
      )}
    </Toolbar>
  );
}

import { Toolbar, ToolbarButton } from '@fluentui/react-components';
import { AddRegular, ArrowClockwiseRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { DataverseError, type TableDefinition } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { useSay } from '../../shell/useSay.ts';
import { useFormStyles } from '../form/FormPage.styles.ts';
import { ConfirmDelete } from '../record/ConfirmDelete.tsx';
import { useNewRecord } from '../record/useNewRecord.ts';

interface ListCommandsProps {
  readonly table: TableDefinition;
  readonly selected: ReadonlySet<string>;
  readonly onDeleted: () => void;
  readonly onRefresh: () => void;
}

export function ListCommands({ table, selected, onDeleted, onRefresh }: ListCommandsProps) {
  const styles = useFormStyles();
  const openNew = useNewRecord();
  return (
    <Toolbar className={styles.commands} aria-label="List commands" size="small">
      <ToolbarButton icon={<AddRegular />} onClick={() => openNew(table)}>
        New
      </ToolbarButton>
      {selected.size > 0 && <DeleteRows table={table} selected={selected} onDeleted={onDeleted} />}
      <ToolbarButton icon={<ArrowClockwiseRegular />} onClick={onRefresh}>
        Refresh
      </ToolbarButton>
    </Toolbar>
  );
}

function DeleteRows({ table, selected, onDeleted }: Omit<ListCommandsProps, 'onRefresh'>) {
  const { records } = useApp();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const label = selected.size === 1 ? table.label : table.pluralLabel;
  const remove = (): void => {
    setAsking(false);
    try {
      for (const id of selected) records.delete(table.name, id);
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      say('error', error.message);
    }
    onDeleted();
  };
  return (
    <>
      <ToolbarButton icon={<DeleteRegular />} onClick={() => setAsking(true)}>
        Delete
      </ToolbarButton>
      <ConfirmDelete
        subject={isAsking ? `${selected.size} ${label.toLowerCase()}` : undefined}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

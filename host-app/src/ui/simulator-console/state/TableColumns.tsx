import { Field, Select } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { selectFocusedTab } from '../../../workspace/sessions/session.ts';
import { AllColumns } from '../../all-columns/AllColumns.tsx';
import { useCurrentRecord } from '../../pages/form/useCurrentRecord.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** All columns of a table, with the values of the record on screen. */
export function TableColumns() {
  const styles = useConsoleStyles();
  const { records } = useApp();
  const page = useWorkspace((state) => selectFocusedTab(state)?.page);
  const [chosen, setChosen] = useState<string>();
  useSyncExternalStore(records.subscribe, records.changeCount);
  const onScreen = page?.type === 'entityrecord' ? page : undefined;
  const name = chosen ?? onScreen?.entityName ?? 'contact';
  const id = onScreen?.entityName === name ? onScreen.entityId : undefined;
  const record = useCurrentRecord(name, id);
  const table = records.findTable(name);
  const names = records.tables().map((known) => known.name);
  return (
    <section aria-label="All columns">
      <h3 className={styles.paneTitle}>All columns</h3>
      <div className={styles.form}>
        <Field label="Table">
          <Select size="small" value={name} onChange={(_event, data) => setChosen(data.value)}>
            {names.toSorted().map((known) => (
              <option key={known}>{known}</option>
            ))}
          </Select>
        </Field>
        {table !== undefined && <AllColumns key={name} table={table} record={record} />}
      </div>
    </section>
  );
}

import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWorkspace } from '../../../store/hooks.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { isAdminKind, kindOf, kinds, type AdminKind, type AdminRecord } from './admin-kinds.ts';
import { ProviderActions } from './ProviderActions.tsx';
import { RecordForm } from './RecordForm.tsx';

/** The administrator's part: providers and templates. Changes apply at once. */
export function AdminTab() {
  const styles = useConsoleStyles();
  const [kind, setKind] = useState<AdminKind>('providers');
  const [chosen, setChosen] = useState<string>();
  const { select, blank, label } = kindOf(kind);
  const records = useWorkspace(select);
  const record = chosen === '' ? blank : records.find(({ uniqueName }) => uniqueName === chosen);
  return (
    <ScrollRegion className={styles.scroller} label="Providers and templates">
      <div className={styles.panes}>
        <section className={styles.pane} aria-label="Records">
          <div className={styles.form}>
            <div className={styles.actions}>
              <Select
                size="small"
                aria-label="Kind of record"
                value={kind}
                onChange={(_event, { value }) => {
                  if (isAdminKind(value)) setKind(value);
                  setChosen(undefined);
                }}
              >
                {kinds.map((each) => (
                  <option key={each} value={each}>
                    {kindOf(each).label}
                  </option>
                ))}
              </Select>
              <Button size="small" icon={<AddRegular />} onClick={() => setChosen('')}>
                New
              </Button>
            </div>
            <ul className={styles.list} aria-label={label}>
              {records.map((each) => (
                <RecordItem
                  key={each.uniqueName}
                  record={each}
                  isChosen={each.uniqueName === chosen}
                  onChoose={() => setChosen(each.uniqueName)}
                />
              ))}
            </ul>
            {records.length === 0 && <p className={styles.note}>None yet.</p>}
          </div>
        </section>
        {record ? (
          <RecordForm
            key={`${kind} ${chosen}`}
            kind={kind}
            record={record}
            isNew={chosen === ''}
            onSaved={setChosen}
          >
            {kind === 'providers' && chosen !== '' && (
              <ProviderActions uniqueName={record.uniqueName} onGone={() => setChosen(undefined)} />
            )}
          </RecordForm>
        ) : (
          <p className={styles.note}>Choose a record to change it.</p>
        )}
      </div>
    </ScrollRegion>
  );
}

interface RecordItemProps {
  readonly record: AdminRecord;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function RecordItem({ record, isChosen, onChoose }: RecordItemProps) {
  const styles = useConsoleStyles();
  return (
    <li className={styles.item}>
      <span className={styles.itemText}>
        {record.name} <span className={styles.quiet}>{record.uniqueName}</span>
      </span>
      {record.state === 'Inactive' && <span className={styles.quiet}>inactive</span>}
      <Button
        size="small"
        aria-pressed={isChosen}
        aria-label={`Edit ${record.uniqueName}`}
        onClick={onChoose}
      >
        Edit
      </Button>
    </li>
  );
}

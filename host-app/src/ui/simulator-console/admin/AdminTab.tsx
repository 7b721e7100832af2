import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import { outOfTheBoxProfile, selectAppProfile } from '../../../workspace/people/app-profiles.ts';
import { resetAdministration } from '../../../workspace/providers/reset-administration.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { isAdminKind, kindOf, kinds, type AdminKind, type AdminRecord } from './admin-kinds.ts';
import { ProviderActions } from './ProviderActions.tsx';
import { UserActions } from './UserActions.tsx';
import { RecordForm } from './RecordForm.tsx';

/**
 * The administrator's part: providers, app profiles, templates, users, presence. Changes apply
 * immediately.
 */
export function AdminTab() {
  const styles = useConsoleStyles();
  const [kind, setKind] = useState<AdminKind>('providers');
  const [chosen, setChosen] = useState<string>();
  const [copied, setCopied] = useState<AdminRecord>();
  const { workspace, clock } = useApp();
  const apply = useApply();
  const { select, blank, label, key, newKey } = kindOf(kind);
  const records = useWorkspace(select);
  const outside = useWorkspace((state) => state.outsideProviders);
  const profile = useWorkspace((state) => selectAppProfile(state).uniqueName);
  const start = copied ?? blank;
  const record = chosen === '' ? start : records.find(({ uniqueName }) => uniqueName === chosen);
  const agent = useWorkspace((state) => state.environment.user.id);
  const noteOf = ({ uniqueName }: AdminRecord): string | undefined => {
    if (kind === 'profiles') return uniqueName === profile ? 'assigned to the agent' : undefined;
    if (kind === 'users') return uniqueName === agent ? 'signed in' : undefined;
    const isOutside = outside.some((provider) => provider.uniqueName === uniqueName);
    return kind === 'providers' && isOutside ? 'not in the profile' : undefined;
  };
  const choose = (uniqueName: string | undefined, copy?: AdminRecord): void => {
    setChosen(uniqueName);
    setCopied(copy);
  };
  const reset = (): void => {
    apply(resetAdministration, { seeds: workspace.getInitialState(), now: clock.now() });
    choose(undefined);
  };
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
                  choose(undefined);
                }}
              >
                {kinds.map((each) => (
                  <option key={each} value={each}>
                    {kindOf(each).label}
                  </option>
                ))}
              </Select>
              <Button
                size="small"
                icon={<AddRegular />}
                onClick={() => choose('', newKey && { ...blank, uniqueName: newKey() })}
              >
                New
              </Button>
              <ConfirmButton
                label="Restore defaults"
                question="Reset providers, app profiles, templates, users and presence?"
                consequence="Everything returns to how it was when the workspace loaded. Records added since then are removed; their sessions stay open until the agent closes them."
                onConfirm={reset}
              />
            </div>
            <ul className={styles.list} aria-label={label}>
              {records.map((each) => (
                <RecordItem
                  key={each.uniqueName}
                  record={each}
                  called={key === undefined ? each.uniqueName : each.name}
                  note={noteOf(each)}
                  isChosen={each.uniqueName === chosen}
                  onChoose={() => choose(each.uniqueName)}
                  onClone={() => choose('', copyOf(each, newKey?.() ?? freeName(each, records)))}
                />
              ))}
            </ul>
            {records.length === 0 && <p className={styles.note}>None yet.</p>}
            {kind === 'profiles' && profile === outOfTheBoxProfile.uniqueName && (
              <p className={styles.note}>
                No profile applies to this agent, so the product&apos;s own profile applies, which
                includes no vendor&apos;s provider.
              </p>
            )}
          </div>
        </section>
        {record ? (
          <RecordForm
            key={`${kind} ${chosen} ${copied?.uniqueName}`}
            kind={kind}
            record={record}
            isNew={chosen === ''}
            isTaken={(name) => records.some(({ uniqueName }) => uniqueName === name)}
            onSaved={choose}
          >
            {kind === 'providers' && chosen !== '' && (
              <ProviderActions uniqueName={record.uniqueName} onGone={() => choose(undefined)} />
            )}
            {kind === 'users' && chosen !== '' && <UserActions id={record.uniqueName} />}
          </RecordForm>
        ) : (
          <p className={styles.note}>Select a record to edit it.</p>
        )}
      </div>
    </ScrollRegion>
  );
}

interface RecordItemProps {
  readonly record: AdminRecord;
  /** Its name on buttons, for records whose unique name is not readable. */
  readonly called: string;
  /** Current status of the record. */
  readonly note: string | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onClone: () => void;
}

function RecordItem({ record, called, note, isChosen, onChoose, onClone }: RecordItemProps) {
  const styles = useConsoleStyles();
  return (
    <li className={styles.item}>
      <span className={styles.itemText}>
        {record.name} <span className={styles.quiet}>{record.uniqueName}</span>
      </span>
      {record.state === 'Inactive' && <span className={styles.itemNote}>inactive</span>}
      {note !== undefined && <span className={styles.itemNote}>{note}</span>}
      <Button size="small" aria-pressed={isChosen} aria-label={`Edit ${called}`} onClick={onChoose}>
        Edit
      </Button>
      <Button size="small" aria-label={`Clone ${called}`} onClick={onClone}>
        Clone
      </Button>
    </li>
  );
}

/** A copy under another name; a copied provider starts inactive. */
function copyOf(record: AdminRecord, uniqueName: string): AdminRecord {
  return { ...record, uniqueName, name: `Copy of ${record.name}` };
}

function freeName(record: AdminRecord, records: readonly AdminRecord[]): string {
  const names = new Set(records.map(({ uniqueName }) => uniqueName));
  let uniqueName = `${record.uniqueName}_copy`;
  for (let count = 2; names.has(uniqueName); count += 1) {
    uniqueName = `${record.uniqueName}_copy${count}`;
  }
  return uniqueName;
}

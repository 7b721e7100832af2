import { Button, Select } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useApp, useApply, useWorkspace } from '../../../store/hooks.ts';
import { outOfTheBoxProfile, selectAppProfile } from '../../../workspace/people/app-profiles.ts';
import { resetAdministration } from '../../../workspace/providers/reset-administration.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { ImportButton } from './ImportButton.tsx';
import { isAdminKind, kindOf, kinds, type AdminKind, type AdminRecord } from './admin-kinds.ts';

interface RecordsPaneProps {
  readonly kind: AdminKind;
  /** Unique name of the chosen record; empty for a new one. */
  readonly chosen: string | undefined;
  readonly onKind: (kind: AdminKind) => void;
  /** A new record may begin as a copy. */
  readonly onChoose: (uniqueName: string | undefined, copy?: AdminRecord) => void;
  /** Exports of an environment to import. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The records of one kind, and the ways to a new one. */
export function RecordsPane({ kind, chosen, onKind, onChoose, onFiles }: RecordsPaneProps) {
  const styles = useConsoleStyles();
  const { workspace, clock } = useApp();
  const apply = useApply();
  const { select, blank, label, key, newKey } = kindOf(kind);
  const records = useWorkspace(select);
  const profile = useWorkspace((state) => selectAppProfile(state).uniqueName);
  const statusOf = useStatusOf(kind, profile);
  const reset = (): void => {
    apply(resetAdministration, { seeds: workspace.getInitialState(), now: clock.now() });
    onChoose(undefined);
  };
  return (
    <section className={styles.pane} aria-label="Records">
      <div className={styles.form}>
        <div className={styles.actions}>
          <KindChoice
            kind={kind}
            onKind={(next) => {
              onKind(next);
              onChoose(undefined);
            }}
          />
          <Button
            size="small"
            icon={<AddRegular />}
            onClick={() => onChoose('', newKey && { ...blank, uniqueName: newKey() })}
          >
            New
          </Button>
          <ImportButton onFiles={onFiles} />
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
              note={statusOf(each)}
              isChosen={each.uniqueName === chosen}
              onChoose={() => onChoose(each.uniqueName)}
              onClone={() => onChoose('', copyOf(each, newKey?.() ?? freeName(each, records)))}
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
  );
}

/** Says what is special about a record at the moment. */
function useStatusOf(
  kind: AdminKind,
  profile: string,
): (record: AdminRecord) => string | undefined {
  const outside = useWorkspace((state) => state.outsideProviders);
  const agent = useWorkspace((state) => state.environment.user.id);
  return ({ uniqueName }) => {
    if (kind === 'profiles') return uniqueName === profile ? 'assigned to the agent' : undefined;
    if (kind === 'users') return uniqueName === agent ? 'signed in' : undefined;
    const isOutside = outside.some((provider) => provider.uniqueName === uniqueName);
    return kind === 'providers' && isOutside ? 'not in the profile' : undefined;
  };
}

interface KindChoiceProps {
  readonly kind: AdminKind;
  readonly onKind: (kind: AdminKind) => void;
}

function KindChoice({ kind, onKind }: KindChoiceProps) {
  return (
    <Select
      size="small"
      aria-label="Kind of record"
      value={kind}
      onChange={(_event, { value }) => {
        if (isAdminKind(value)) onKind(value);
      }}
    >
      {kinds.map((each) => (
        <option key={each} value={each}>
          {kindOf(each).label}
        </option>
      ))}
    </Select>
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

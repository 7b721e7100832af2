import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useWorkspace } from '../../../store/hooks.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { kindOf, type AdminKind, type AdminRecord } from './admin-kinds.ts';
import { ImportPane } from './ImportPane.tsx';
import { ProviderActions } from './ProviderActions.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RecordsPane } from './RecordsPane.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useImport } from './useImport.ts';
import { UserActions } from './UserActions.tsx';

/**
 * The administrator's part: providers, app profiles, templates, users, presence. Changes apply
 * immediately; those of an import after its report.
 */
export function AdminTab() {
  const styles = useConsoleStyles();
  const [kind, setKind] = useState<AdminKind>('providers');
  const [chosen, setChosen] = useState<string>();
  const [copied, setCopied] = useState<AdminRecord>();
  const { select, blank } = kindOf(kind);
  const records = useWorkspace(select);
  const start = copied ?? blank;
  const record = chosen === '' ? start : records.find(({ uniqueName }) => uniqueName === chosen);
  const choose = (uniqueName: string | undefined, copy?: AdminRecord): void => {
    setChosen(uniqueName);
    setCopied(copy);
  };
  const imports = useImport();
  const { isOver, handlers } = useFileDrop(imports.take);
  return (
    <ScrollRegion className={styles.scroller} label="Providers and templates">
      <div className={mergeClasses(styles.panes, isOver && styles.dropping)} {...handlers}>
        <RecordsPane
          kind={kind}
          chosen={chosen}
          onKind={setKind}
          onChoose={choose}
          onFiles={imports.take}
        />
        {imports.status !== undefined ? (
          <ImportPane status={imports.status} onClose={imports.close} />
        ) : record ? (
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

import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { declarationOf, type TableDefinition } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { copyText } from '../copy-text.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** No one reads more than these; the copy has them all. */
const mostShown = 50;

/** The tables and columns that the config and first use have added, to declare them. */
export function AddedTables() {
  const styles = useConsoleStyles();
  const { records } = useApp();
  const [said, setSaid] = useState('');
  useSyncExternalStore(records.subscribe, records.changeCount);
  const added = records.added();
  if (added.length === 0) return undefined;
  const copy = async (): Promise<void> =>
    setSaid(await copyText(declarationOf(added), 'Copied: paste it into the config'));
  return (
    <section aria-label="Added tables and columns">
      <h3 className={styles.paneTitle}>Added tables and columns</h3>
      <div className={styles.form}>
        <p className={styles.note}>
          The product has these only if your organization defines them. Those created on first use
          are refused with “schema”: “strict” until the config declares them.
        </p>
        <ul className={styles.list}>
          {added.slice(0, mostShown).map((table) => (
            <li key={table.name} className={styles.item}>
              <span className={styles.itemText}>{summaryOf(table)}</span>
            </li>
          ))}
        </ul>
        {added.length > mostShown && (
          <p className={styles.note}>
            The first {mostShown} of {added.length}; the copy has all of them.
          </p>
        )}
        <div className={styles.actions}>
          <Button size="small" onClick={() => void copy()}>
            Copy as “tables”
          </Button>
          <output className={styles.quiet}>{said}</output>
        </div>
      </div>
    </section>
  );
}

function summaryOf({ name, columns }: TableDefinition): string {
  const own = columns.filter(({ isCustom }) => isCustom === true).map((column) => column.name);
  return own.length === 0 ? name : `${name}: ${own.join(', ')}`;
}

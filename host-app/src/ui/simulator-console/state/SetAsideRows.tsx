import { Button } from '@fluentui/react-components';
import type { SetAside } from '../../../dataverse/kept/keeper.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { saveText } from '../../save-text.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** No one reads more than these; the export has them all. */
const mostShown = 50;

interface SetAsideRowsProps {
  readonly rows: readonly SetAside[];
  readonly onClear: () => void;
}

/** Kept rows that cannot be used, to inspect, export and clear. */
export function SetAsideRows({ rows, onClear }: SetAsideRowsProps) {
  const styles = useConsoleStyles();
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  return (
    <>
      <output className={styles.problem}>
        {count} cannot be used. All other kept rows are available.
      </output>
      <ul className={styles.list} aria-label="Rows set aside">
        {rows.slice(0, mostShown).map(({ table, id, problem, row }) => (
          <li key={`${table} ${id} ${problem}`} className={styles.item}>
            <details className={styles.itemText}>
              <summary>
                {table} {id} — {problem}
              </summary>
              <pre className={styles.code}>{textOf(row)}</pre>
            </details>
          </li>
        ))}
      </ul>
      {rows.length > mostShown && (
        <p className={styles.note}>
          The first {mostShown} of {rows.length}; the export has all of them.
        </p>
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => saveText('rows-set-aside.json', JSON.stringify(rows, undefined, 2))}
        >
          Export these rows
        </Button>
        <ConfirmButton
          label="Clear these rows"
          question="Clear these rows?"
          consequence={`${count} that cannot be used are deleted from this browser. Export them first if you may need them.`}
          onConfirm={onClear}
        />
      </div>
    </>
  );
}

function textOf(row: unknown): string {
  try {
    return JSON.stringify(row, undefined, 2) ?? String(row);
  } catch {
    return String(row);
  }
}

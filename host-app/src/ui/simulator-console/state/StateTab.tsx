import { mergeClasses } from '@fluentui/react-components';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { AddedTables } from './AddedTables.tsx';
import { Dictionary } from './Dictionary.tsx';
import { KeptRows } from './KeptRows.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { TableColumns } from './TableColumns.tsx';
import { WholeState } from './WholeState.tsx';

/** The workspace state, to view, edit, save and restore. */
export function StateTab() {
  const styles = useConsoleStyles();
  return (
    <ScrollRegion className={styles.scroller} label="State">
      <div className={styles.panes}>
        <div className={mergeClasses(styles.pane, styles.stack)}>
          <SettingsForm />
          <Dictionary />
          <KeptRows />
          <AddedTables />
          <TableColumns />
        </div>
        <WholeState />
      </div>
    </ScrollRegion>
  );
}

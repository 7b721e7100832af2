import { Badge } from '@fluentui/react-components';
import { BugRegular } from '@fluentui/react-icons';
import { useShell } from '../shell/shell-context.ts';
import { useBootFaults } from '../shell/useBootFaults.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';

/** Opens the console, at the first fault when a provider did not start. */
export function ConsoleButton() {
  const styles = useHeaderStyles();
  const { isConsoleOpen, setConsoleOpen, openConsoleAt } = useShell();
  const faults = useBootFaults().length;
  const press = (): void => {
    if (isConsoleOpen || faults === 0) setConsoleOpen(!isConsoleOpen);
    else openConsoleAt('boot');
  };
  return (
    <span className={styles.counted}>
      <HeaderButton
        label="Simulator console"
        icon={<BugRegular />}
        isPressed={isConsoleOpen}
        onClick={press}
      />
      {faults > 0 && (
        <output
          className={styles.count}
          aria-label={`${faults} ${faults === 1 ? 'fault' : 'faults'} at the start of a provider`}
        >
          <Badge size="small" color="danger">
            {faults}
          </Badge>
        </output>
      )}
    </span>
  );
}

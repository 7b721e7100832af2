import { Badge } from '@fluentui/react-components';
import { BugRegular } from '@fluentui/react-icons';
import { useShell } from '../shell/shell-context.ts';
import { useBootFaults } from '../shell/useBootFaults.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';
import { mostUnseenErrors, useUnseenErrors } from './useUnseenErrors.ts';

/** Opens the console, at the first fault when a provider did not start, or at unseen errors. */
export function ConsoleButton() {
  const { isConsoleOpen, setConsoleOpen, openConsoleAt } = useShell();
  const faults = useBootFaults().length;
  const errors = useUnseenErrors(isConsoleOpen);
  const press = (): void => {
    if (isConsoleOpen || faults + errors === 0) setConsoleOpen(!isConsoleOpen);
    else openConsoleAt(faults > 0 ? 'boot' : 'diagnostics');
  };
  return (
    <span className={useHeaderStyles().counted}>
      <HeaderButton
        label="Simulator console"
        icon={<BugRegular />}
        isPressed={isConsoleOpen}
        onClick={press}
      />
      {faults > 0 ? (
        <Count of={faults} what={`${named(faults, 'fault')} at the start of a provider`} />
      ) : (
        errors > 0 && <Count of={errors} what={`${named(errors, 'error')} in the diagnostics`} />
      )}
    </span>
  );
}

function Count({ of, what }: { readonly of: number; readonly what: string }) {
  return (
    <output className={useHeaderStyles().count} aria-label={what}>
      <Badge size="small" color="danger">
        {of < mostUnseenErrors ? of : `${mostUnseenErrors - 1}+`}
      </Badge>
    </output>
  );
}

function named(count: number, noun: string): string {
  if (count >= mostUnseenErrors) return `${mostUnseenErrors} or more ${noun}s`;
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

import { Button, Select } from '@fluentui/react-components';
import { PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const speeds = [0.1, 0.5, 1, 2, 10, 60];
const steps = [
  ['1 s', 1_000],
  ['10 s', 10_000],
  ['1 min', 60_000],
] as const;

/** The agent's time; widgets' calls keep to real time. */
export function ClockControl() {
  const styles = useConsoleStyles();
  const { clock } = useApp();
  const { isRunning, speed } = useSyncExternalStore(clock.subscribe, clock.state);
  return (
    <section aria-label="Agent clock">
      <h3 className={styles.paneTitle}>Agent clock</h3>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={isRunning ? <PauseRegular /> : <PlayRegular />}
          onClick={isRunning ? clock.stop : clock.go}
        >
          {isRunning ? 'Stop' : 'Go'}
        </Button>
        {steps.map(([label, milliseconds]) => (
          <Button
            key={label}
            size="small"
            aria-label={`Step ${label}`}
            onClick={() => clock.step(milliseconds)}
          >
            +{label}
          </Button>
        ))}
        <Select
          size="small"
          aria-label="Speed"
          value={String(speed)}
          onChange={(_event, { value }) => clock.runAt(Number(value))}
        >
          {speeds.map((each) => (
            <option key={each} value={String(each)}>
              ×{each}
            </option>
          ))}
        </Select>
        <output className={styles.note}>{isRunning ? `Running, ×${speed}` : 'Stopped'}</output>
      </div>
    </section>
  );
}

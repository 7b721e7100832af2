import { Caption1, ProgressBar } from '@fluentui/react-components';
import { useLevelBarsStyles } from './LevelBars.styles.ts';
import type { Line } from './line.ts';
import { useLevels } from './useLevels.ts';

interface LevelBarsProps {
  readonly line: Line | undefined;
  readonly callId: string;
  /** Name of the other side. */
  readonly other: string;
}

/** Two bars that move with the voices. */
export const LevelBars = ({ line, callId, other }: LevelBarsProps) => {
  const styles = useLevelBarsStyles();
  const { heard, spoken } = useLevels(line, callId);
  return (
    <div className={styles.bars}>
      <Caption1>You</Caption1>
      <ProgressBar
        className={styles.bar}
        aria-label="Your level"
        value={spoken}
        thickness="large"
        color="brand"
      />
      <Caption1>{other}</Caption1>
      <ProgressBar
        className={styles.bar}
        aria-label={`${other} level`}
        value={heard}
        thickness="large"
        color="success"
      />
    </div>
  );
};

import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { textOf } from '../../store/mishaps.ts';
import { useRegionStyles } from './Region.styles.ts';

/**
 * A card in the middle of a page, a card that floats over the screen, one line in a bar or a row, a
 * button in place of a button, or a mark in place of a word.
 */
export type RegionLook = 'card' | 'floating' | 'line' | 'button' | 'mark';

interface RegionFailureProps {
  readonly name: string;
  readonly look: RegionLook;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Names the failed part in its place, and offers to try again. */
export function RegionFailure({ name, look, error, onRetry }: RegionFailureProps) {
  const styles = useRegionStyles();
  const said = `${name} could not be shown`;
  if (look === 'mark') {
    return <ErrorCircleRegular className={styles.mark} aria-hidden={false} aria-label={said} />;
  }
  if (look === 'button') {
    return (
      <Tooltip content={`${said}. Retry`} relationship="label">
        <Button
          appearance="transparent"
          icon={<ErrorCircleRegular className={styles.mark} />}
          onClick={onRetry}
        />
      </Tooltip>
    );
  }
  return (
    <div role="alert" className={mergeClasses(styles.failure, styles[look])}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <p className={styles.text}>
        <strong className={styles.title}>{said}.</strong> <span>{textOf(error)}</span>
      </p>
      <Button size="small" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
        Retry
      </Button>
    </div>
  );
}

import { mergeClasses } from '@fluentui/react-components';
import { useHeaderStyles } from './Header.styles.ts';
import type { Presence } from '../../workspace/people/presence-shape.ts';

interface PresenceDotProps {
  readonly presence: Presence | undefined;
  readonly className?: string | undefined;
}

/**
 * The presence in its configured color and, for agents who do not see colors, in a shape: full,
 * crossed by a bar, with clock hands, or a ring.
 */
export function PresenceDot({ presence, className }: PresenceDotProps) {
  const styles = useHeaderStyles();
  const status = presence?.basePresenceStatus;
  const color = presence && CSS.supports('color', presence.presenceColor);
  const isRing = status === 'OFFLINE' || status === 'FAILED' || status === undefined;
  return (
    <svg
      className={mergeClasses(styles.dot, className)}
      viewBox="0 0 12 12"
      aria-hidden
      {...(color ? { style: { color: presence.presenceColor } } : {})}
    >
      {isRing ? (
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2.4" />
      ) : (
        <circle cx="6" cy="6" r="6" fill="currentColor" />
      )}
      {status === 'BUSY_DO_NOT_DISTURB' && <path className={styles.dotMark} d="M3 6h6" />}
      {status === 'AWAY' && <path className={styles.dotMark} d="M6 3v3.4l2.2 1.4" />}
      {status === 'AVAILABLE' && <path className={styles.dotMark} d="M3.4 6.2l1.9 1.9 3.4-3.9" />}
    </svg>
  );
}

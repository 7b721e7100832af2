import { useToasterStyles } from './Toaster.styles.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';
import type { Notification } from '../../workspace/notices/notification-shape.ts';

/**
 * The time left, in words and as a line. Silent: a timer that speaks every second would not help.
 */
export function Countdown({ notification }: { readonly notification: Notification }) {
  const styles = useToasterStyles();
  const seconds = useSecondsLeft(notification);
  const share = Math.min(1, seconds / notification.content.timeoutSeconds);
  return (
    <div className={styles.countdown}>
      <div className={styles.time} role="timer" aria-live="off">
        Wait time {toClockText(seconds)}
      </div>
      <div className={styles.track} aria-hidden>
        <div className={styles.progress} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}

/** `75` is `1:15`. */
function toClockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

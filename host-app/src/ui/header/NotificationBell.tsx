import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { useWorkspace } from '../../store/hooks.ts';
import { selectWaitingToasts } from '../../workspace/notices/notifications.ts';
import { levelWords } from '../global-bar/level-words.ts';
import { describeOutcome } from '../notifications/describe-outcome.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';

/** Notifications of this visit that are no longer on screen, and those that wait for their turn. */
export function NotificationBell() {
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <HeaderButton label="Notifications" icon={<AlertRegular />} />
      </PopoverTrigger>
      <PopoverSurface aria-label="Past notifications" tabIndex={-1}>
        <History />
      </PopoverSurface>
    </Popover>
  );
}

function History() {
  const styles = useHeaderStyles();
  const past = useWorkspace(({ notifications }) => notifications.past);
  const bars = useWorkspace(({ pastBars }) => pastBars);
  const questions = useWorkspace((state) => state.questions);
  const waiting = selectWaitingToasts({ questions });
  return (
    <div className={styles.history}>
      <h2 className={styles.historyTitle}>Notifications</h2>
      {past.length + bars.length + waiting.length === 0 && (
        <p className={styles.menuNote}>Answered calls and other notifications appear here.</p>
      )}
      {waiting.length > 0 && (
        <ul className={styles.historyList} aria-label="Waiting">
          {waiting.map(({ id, content, raisedAt }) => (
            <li key={id} className={styles.historyItem}>
              <strong className={styles.historyName}>{content.title}</strong>
              <span className={styles.historyTime}>{timeText(raisedAt)}</span>
              <span className={styles.historyDetail}>Waits for the notification on screen</span>
            </li>
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <ul className={styles.historyList} aria-label="Answered">
          {past.map(({ notification: { id, content }, outcome, endedAt }) => (
            <li key={id} className={styles.historyItem}>
              <strong className={styles.historyName}>{content.title}</strong>
              <span className={styles.historyTime}>{timeText(endedAt)}</span>
              <span className={styles.historyDetail}>
                {[describeOutcome(outcome), ...content.rows.map(({ value }) => value)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {bars.length > 0 && (
        <>
          <h3 className={styles.historySubtitle}>Messages</h3>
          <ul className={styles.historyList} aria-label="Messages">
            {bars.map(({ id, level, message }) => (
              <li key={id} className={styles.historyItem}>
                <span className={styles.historyName}>{message}</span>
                <span className={styles.historyTime}>{levelWords[level]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function timeText(time: number): string {
  return new Date(time).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

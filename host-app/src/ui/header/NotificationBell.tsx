import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import {
  useNotificationHistory,
  type PastNotification,
} from '../notifications/useNotificationHistory.ts';
import { useHeaderStyles } from './Header.styles.ts';
import { HeaderButton } from './HeaderButton.tsx';

export function NotificationBell() {
  const past = useNotificationHistory();
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <HeaderButton label="Notifications" icon={<AlertRegular />} />
      </PopoverTrigger>
      <PopoverSurface aria-label="Past notifications">
        <History past={past} />
      </PopoverSurface>
    </Popover>
  );
}

function History({ past }: { readonly past: readonly PastNotification[] }) {
  const styles = useHeaderStyles();
  return (
    <div className={styles.history}>
      <h2 className={styles.historyTitle}>Notifications</h2>
      {past.length === 0 ? (
        <p className={styles.menuNote}>
          Calls and other notifications are listed here once answered.
        </p>
      ) : (
        <ul className={styles.historyList}>
          {past.map((entry) => (
            <HistoryItem key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  );
}

function HistoryItem({ entry }: { readonly entry: PastNotification }) {
  const styles = useHeaderStyles();
  return (
    <li className={styles.historyItem}>
      <strong>{entry.title}</strong>
      <span>{entry.outcome}</span>
      <span className={styles.historyDetail}>{entry.detail}</span>
    </li>
  );
}

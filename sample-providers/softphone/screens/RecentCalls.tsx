import { Button, Caption1, Caption1Strong, mergeClasses } from '@fluentui/react-components';
import { CallInboundRegular, CallMissedRegular, CallOutboundRegular } from '@fluentui/react-icons';
import { toClockText } from '../../widget-shell/clock-text.ts';
import type { PastCall } from '../calls/softphone-state.ts';
import { useRecentCallsStyles } from './RecentCalls.styles.ts';

interface RecentCallsProps {
  readonly history: readonly PastCall[];
  readonly onPick: (number: string) => void;
}

const CallIcon = ({ call, className }: { readonly call: PastCall; readonly className: string }) => {
  if (call.isMissed) return <CallMissedRegular className={className} />;
  return call.direction === 'incoming' ? <CallInboundRegular /> : <CallOutboundRegular />;
};

export const RecentCalls = ({ history, onPick }: RecentCallsProps) => {
  const styles = useRecentCallsStyles();
  return (
    <>
      <Caption1Strong as="h2" className={styles.heading}>
        Recent calls
      </Caption1Strong>
      {history.length === 0 && <Caption1 className={styles.detail}>No calls yet</Caption1>}
      <ul className={styles.list}>
        {history.map((call) => (
          <li key={call.id}>
            <Button
              appearance="subtle"
              className={styles.row}
              icon={<CallIcon call={call} className={styles.missed} />}
              onClick={() => onPick(call.number)}
            >
              <span className={mergeClasses(styles.text, call.isMissed && styles.missed)}>
                {call.name ?? call.number}
              </span>
              <Caption1 className={styles.detail}>
                {call.isMissed ? 'Missed' : toClockText(call.milliseconds)}
              </Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

import { Badge } from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { useNow } from '../../widget-shell/useNow.ts';
import type { Conversation } from '../conversations/conversation.ts';
import { useWaitMarkStyles } from './WaitMark.styles.ts';

/** How long the customer has been waiting for an answer; prominent once it is too long. */
export const WaitMark = ({ conversation }: { readonly conversation: Conversation }) => {
  const styles = useWaitMarkStyles();
  const { waitingSince, isUrgent } = conversation;
  const now = useNow(waitingSince !== undefined);
  if (waitingSince === undefined) return null;
  return (
    <Badge
      className={styles.mark}
      role="timer"
      aria-label={isUrgent ? 'Waiting too long' : 'Waiting'}
      appearance={isUrgent ? 'filled' : 'tint'}
      color={isUrgent ? 'danger' : 'informative'}
      icon={<ClockRegular />}
    >
      {toClockText(Math.max(0, now - waitingSince))}
    </Badge>
  );
};

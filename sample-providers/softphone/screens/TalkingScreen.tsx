import { Badge, Caption1, LargeTitle, mergeClasses } from '@fluentui/react-components';
import { selectDuration } from '../calls/call.ts';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { useNow } from '../../widget-shell/useNow.ts';
import { CallControls } from './CallControls.tsx';
import { CallerCard } from './CallerCard.tsx';
import type { CallViewProps } from './CallView.tsx';
import { useSoftphoneStyles } from './Softphone.styles.ts';
import { useTalkingScreenStyles } from './TalkingScreen.styles.ts';

export const TalkingScreen = ({ call, commands }: CallViewProps) => {
  const frame = useSoftphoneStyles();
  const styles = useTalkingScreenStyles();
  const isDialling = call.phase === 'dialling';
  const now = useNow(!isDialling);
  return (
    <section className={frame.screen} aria-label="Current call">
      <div className={styles.content}>
        <CallerCard call={call} isPulsing={isDialling} />
        <LargeTitle
          role="timer"
          aria-label="Call duration"
          className={mergeClasses(styles.timer, (isDialling || call.isOnHold) && styles.paused)}
        >
          {isDialling ? 'Calling' : toClockText(selectDuration(call, now))}
        </LargeTitle>
        <div className={styles.marks}>
          {call.isOnHold && (
            <Badge appearance="tint" color="severe">
              On hold
            </Badge>
          )}
          {call.isMuted && (
            <Badge appearance="tint" color="danger">
              Muted
            </Badge>
          )}
        </div>
        <CallControls call={call} commands={commands} />
      </div>
      <Caption1 className={styles.session}>
        {call.sessionId ? 'Open in the workspace' : 'Not linked to a session'}
      </Caption1>
    </section>
  );
};

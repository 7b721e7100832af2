import { Badge, Caption1, LargeTitle, mergeClasses } from '@fluentui/react-components';
import { useIsPresented } from '../../widget-shell/presented.ts';
import { AudioSettings } from '../../phone-line/AudioSettings.tsx';
import { LevelBars } from '../../phone-line/LevelBars.tsx';
import type { Line } from '../../phone-line/line.ts';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { useNow } from '../../widget-shell/useNow.ts';
import { selectDuration } from '../calls/call.ts';
import { type LineState, simulatedColleagues } from '../calls/line-state.ts';
import { CallControls } from './CallControls.tsx';
import { CallerCard } from './CallerCard.tsx';
import { LineProblem } from './LineProblem.tsx';
import { useSoftphoneStyles } from './Softphone.styles.ts';
import { useTalkingScreenStyles } from './TalkingScreen.styles.ts';
import { TransferCard } from './TransferCard.tsx';
import type { CallViewProps } from './call-view-props.ts';

export interface TalkingScreenProps extends CallViewProps {
  readonly line: Line | undefined;
  readonly lineState: LineState;
}

export const TalkingScreen = ({ call, commands, line, lineState }: TalkingScreenProps) => {
  const frame = useSoftphoneStyles();
  const styles = useTalkingScreenStyles();
  const isPresented = useIsPresented();
  const isDialing = call.phase === 'dialing';
  const now = useNow(!isDialing);
  return (
    <section className={frame.screen} aria-label="Current call">
      <div className={styles.content}>
        <LineProblem call={call} lineState={lineState} />
        <CallerCard call={call} isPulsing={isDialing} />
        <LargeTitle
          role="timer"
          aria-label="Call duration"
          className={mergeClasses(styles.timer, (isDialing || call.isOnHold) && styles.paused)}
        >
          {isDialing ? 'Calling' : toClockText(selectDuration(call, now))}
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
        {call.transfer && <TransferCard call={call} commands={commands} transfer={call.transfer} />}
        <CallControls
          call={call}
          commands={commands}
          colleagues={call.isReal ? lineState.colleagues : simulatedColleagues}
        />
        {call.isReal && <LevelBars line={line} callId={call.id} other="Caller" />}
      </div>
      <div className={styles.foot}>
        <Caption1 className={styles.session}>
          {call.sessionId ? 'Session open' : 'Not linked to a session'}
          {call.isReal || isPresented ? '' : ' · simulated, no sound'}
        </Caption1>
        {call.isReal && <AudioSettings line={line} callId={call.id} />}
      </div>
    </section>
  );
};

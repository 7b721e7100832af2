import { Avatar, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { HeadsetRegular, PersonRegular } from '@fluentui/react-icons';
import { useIsPresented } from '../../widget-shell/presented.ts';
import { type Call, selectCallTitle, selectDuration } from '../calls/call.ts';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { selectCallStatus } from '../calls/softphone-state.ts';
import { useNow } from '../../widget-shell/useNow.ts';
import type { SoftphoneCommands } from '../calls/useSoftphone.ts';
import { CallControls } from './CallControls.tsx';
import { useCompactPhoneStyles } from './CompactPhone.styles.ts';
import type { CallViewProps } from './call-view-props.ts';

interface CompactPhoneProps {
  readonly call: Call | undefined;
  readonly commands: SoftphoneCommands;
}

const simulatedNumber = '+1 555 0100';

const CompactActions = ({ call, commands }: CallViewProps) => {
  const styles = useCompactPhoneStyles();
  if (call.phase === 'ringing') return null;
  if (call.phase !== 'wrapUp') return <CallControls call={call} commands={commands} isCompact />;
  return (
    <Button
      appearance="primary"
      size="small"
      className={styles.button}
      disabledFocusable={call.isSaving}
      onClick={() => commands.save(call)}
    >
      Save and finish
    </Button>
  );
};

const CompactCall = ({ call, commands }: CallViewProps) => {
  const styles = useCompactPhoneStyles();
  const now = useNow(call.phase === 'talking');
  const clock = call.answeredAt === undefined ? '' : ` · ${toClockText(selectDuration(call, now))}`;
  const { party } = call;
  return (
    <>
      <Avatar
        size={40}
        color={party ? 'colorful' : 'neutral'}
        {...(party ? { name: party.name } : { icon: <PersonRegular /> })}
      />
      <div className={styles.caller}>
        <Body1Strong className={styles.name}>{selectCallTitle(call)}</Body1Strong>
        <Caption1 className={styles.detail}>
          {selectCallStatus(call)}
          {clock}
        </Caption1>
      </div>
      <CompactActions call={call} commands={commands} />
    </>
  );
};

/** The minimized panel: 320 by 120 pixels, everything in one row. */
export const CompactPhone = ({ call, commands }: CompactPhoneProps) => {
  const styles = useCompactPhoneStyles();
  const isPresented = useIsPresented();
  return (
    <main className={styles.row} aria-label={call ? 'Current call' : 'Ready for calls'}>
      {call ? (
        <CompactCall call={call} commands={commands} />
      ) : (
        <>
          <Avatar size={40} icon={<HeadsetRegular />} color="brand" />
          <div className={styles.caller}>
            <Body1Strong>Ready</Body1Strong>
          </div>
          {!isPresented && (
            <Button
              size="small"
              className={styles.button}
              onClick={() => commands.receive(simulatedNumber)}
            >
              Simulate incoming call
            </Button>
          )}
        </>
      )}
    </main>
  );
};

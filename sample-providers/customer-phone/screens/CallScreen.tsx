import {
  Avatar,
  Badge,
  Body1,
  Button,
  LargeTitle,
  mergeClasses,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Title3,
  ToggleButton,
} from '@fluentui/react-components';
import {
  CallEndFilled,
  CallFilled,
  DialpadRegular,
  MicOffFilled,
  MicRegular,
} from '@fluentui/react-icons';
import { AudioSettings } from '../../phone-line/AudioSettings.tsx';
import { LevelBars } from '../../phone-line/LevelBars.tsx';
import { Keypad } from '../../phone-line/Keypad.tsx';
import { toClockText } from '../../widget-shell/clock-text.ts';
import { useNow } from '../../widget-shell/useNow.ts';
import type { CustomerCall } from '../calls/customer-state.ts';
import type { CustomerPhone } from '../calls/useCustomerPhone.ts';
import { useCustomerPhoneStyles } from './CustomerPhone.styles.ts';

interface CallScreenProps {
  readonly call: CustomerCall;
  readonly phone: CustomerPhone;
}

export const CallScreen = ({ call, phone }: CallScreenProps) => {
  const styles = useCustomerPhoneStyles();
  return (
    <section className={styles.call} aria-label="Call">
      <Avatar size={96} name={call.with} color="colorful" />
      <Title3 as="h2" className={styles.name}>
        {call.with}
      </Title3>
      <Clock call={call} />
      <CallMarks call={call} />
      {call.phase === 'talking' && <LevelBars line={phone.line} callId={call.id} other="Agent" />}
      <CallButtons call={call} phone={phone} />
      {call.phase === 'talking' && <AudioSettings line={phone.line} callId={call.id} />}
    </section>
  );
};

const Clock = ({ call: { phase, answeredAt } }: Pick<CallScreenProps, 'call'>) => {
  const styles = useCustomerPhoneStyles();
  const now = useNow(phase === 'talking');
  if (phase === 'ringing') return <Body1 className={styles.quiet}>Ringing</Body1>;
  if (phase === 'called') return <Body1 className={styles.quiet}>is calling you</Body1>;
  return (
    <LargeTitle role="timer" aria-label="Call duration" className={styles.clock}>
      {toClockText(Math.max(0, now - (answeredAt ?? now)))}
    </LargeTitle>
  );
};

const CallMarks = ({ call }: Pick<CallScreenProps, 'call'>) => (
  <output>
    {call.handover ? (
      <Badge appearance="tint" color="brand">
        {`Connecting you to ${call.handover.name}`}
      </Badge>
    ) : (
      call.isOnHold && (
        <Badge appearance="tint" color="severe">
          On hold
        </Badge>
      )
    )}
  </output>
);

const CallButtons = ({ call, phone }: CallScreenProps) => {
  const styles = useCustomerPhoneStyles();
  return (
    <div className={styles.buttons}>
      {call.phase === 'called' && (
        <Button
          appearance="primary"
          shape="circular"
          size="large"
          className={styles.round}
          icon={<CallFilled />}
          aria-label="Answer"
          onClick={phone.answer}
        />
      )}
      {call.phase === 'talking' && (
        <>
          <ToggleButton
            shape="circular"
            size="large"
            className={styles.round}
            checked={call.isMuted}
            icon={call.isMuted ? <MicOffFilled /> : <MicRegular />}
            aria-label={call.isMuted ? 'Unmute' : 'Mute'}
            onClick={phone.toggleMute}
          />
          <Popover trapFocus positioning="above">
            <PopoverTrigger disableButtonEnhancement>
              <Button
                shape="circular"
                size="large"
                className={styles.round}
                icon={<DialpadRegular />}
                aria-label="Keypad"
              />
            </PopoverTrigger>
            <PopoverSurface aria-label="Keypad">
              <Keypad digits={call.digits} onPress={phone.press} />
            </PopoverSurface>
          </Popover>
        </>
      )}
      <Button
        shape="circular"
        size="large"
        className={mergeClasses(styles.round, styles.end)}
        icon={<CallEndFilled />}
        aria-label={call.phase === 'called' ? 'Decline' : 'Hang up'}
        onClick={phone.hangUp}
      />
    </div>
  );
};

import { Button, Caption1, mergeClasses, ToggleButton } from '@fluentui/react-components';
import {
  CallEndFilled,
  MicOffFilled,
  MicRegular,
  PauseRegular,
  PlayFilled,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Colleague } from '../calls/transfer.ts';
import { useCallControlsStyles } from './CallControls.styles.ts';
import { KeypadControl } from './KeypadControl.tsx';
import { RoundControl } from './RoundControl.tsx';
import { TransferControl } from './TransferControl.tsx';
import type { CallViewProps } from './call-view-props.ts';

interface CallControlsProps extends CallViewProps {
  readonly colleagues?: readonly Colleague[];
  readonly isCompact?: boolean;
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly isCompact: boolean;
  readonly icon: ReactElement;
  readonly onToggle: () => void;
}

const Switch = ({ label, isOn, isDisabled, isCompact, icon, onToggle }: SwitchProps) => {
  const styles = useCallControlsStyles();
  const button = (
    <ToggleButton
      shape="circular"
      size={isCompact ? 'medium' : 'large'}
      className={mergeClasses(!isCompact && styles.large, isOn && styles.isOn)}
      aria-label={label}
      title={label}
      checked={isOn}
      disabled={isDisabled}
      icon={icon}
      onClick={onToggle}
    />
  );
  if (isCompact) return button;
  return (
    <div className={styles.control}>
      {button}
      <Caption1 aria-hidden>{label}</Caption1>
    </div>
  );
};

export const CallControls = ({
  call,
  commands,
  colleagues = [],
  isCompact = false,
}: CallControlsProps) => {
  const styles = useCallControlsStyles();
  const isDisabled = call.phase !== 'talking' || call.transfer !== undefined;
  const end = { className: styles.end, icon: <CallEndFilled />, onClick: () => commands.end(call) };
  return (
    <div className={isCompact ? styles.compactRow : styles.row}>
      <Switch
        label={call.isMuted ? 'Unmute' : 'Mute'}
        isOn={call.isMuted}
        isDisabled={call.phase !== 'talking'}
        isCompact={isCompact}
        icon={call.isMuted ? <MicOffFilled /> : <MicRegular />}
        onToggle={() => commands.toggleMute(call)}
      />
      <Switch
        label={call.isOnHold ? 'Resume' : 'Hold'}
        isOn={call.isOnHold}
        isDisabled={isDisabled}
        isCompact={isCompact}
        icon={call.isOnHold ? <PlayFilled /> : <PauseRegular />}
        onToggle={() => commands.toggleHold(call)}
      />
      {isCompact ? (
        <Button shape="circular" aria-label="End call" title="End call" {...end} />
      ) : (
        <>
          <KeypadControl call={call} commands={commands} />
          <TransferControl call={call} commands={commands} colleagues={colleagues} />
          <RoundControl label="End call" {...end} />
        </>
      )}
    </div>
  );
};

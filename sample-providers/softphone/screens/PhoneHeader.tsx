import { Badge, Subtitle2 } from '@fluentui/react-components';
import { HeadsetRegular } from '@fluentui/react-icons';
import type { Call } from '../calls/call.ts';
import { selectCallStatus } from '../calls/softphone-state.ts';
import { usePhoneHeaderStyles } from './PhoneHeader.styles.ts';

interface PhoneHeaderProps {
  readonly call: Call | undefined;
}

const selectColor = (call: Call | undefined) => {
  if (!call) return 'success';
  if (call.isOnHold) return 'severe';
  return call.phase === 'wrapUp' ? 'informative' : 'brand';
};

export const PhoneHeader = ({ call }: PhoneHeaderProps) => {
  const styles = usePhoneHeaderStyles();
  return (
    <header className={styles.header}>
      <span className={styles.icon}>
        <HeadsetRegular />
      </span>
      <Subtitle2 as="h1" className={styles.title}>
        Softphone
      </Subtitle2>
      <output>
        <Badge appearance="tint" color={selectColor(call)}>
          {call ? selectCallStatus(call) : 'Ready'}
        </Badge>
      </output>
    </header>
  );
};

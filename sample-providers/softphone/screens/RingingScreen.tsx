import { Badge, Body1 } from '@fluentui/react-components';
import { CallInboundRegular } from '@fluentui/react-icons';
import type { Call } from '../calls/call.ts';
import { CallerCard } from './CallerCard.tsx';
import { useRingingScreenStyles } from './RingingScreen.styles.ts';
import { useSoftphoneStyles } from './Softphone.styles.ts';

interface RingingScreenProps {
  readonly call: Call;
}

export const RingingScreen = ({ call }: RingingScreenProps) => {
  const frame = useSoftphoneStyles();
  const styles = useRingingScreenStyles();
  return (
    <section className={frame.screen} aria-label="Incoming call">
      <div className={styles.content}>
        <Badge appearance="tint" color="brand" size="large" icon={<CallInboundRegular />}>
          {call.queue}
        </Badge>
        <CallerCard call={call} isPulsing />
        <Body1 className={styles.hint}>Accept or decline in the notification.</Body1>
      </div>
    </section>
  );
};

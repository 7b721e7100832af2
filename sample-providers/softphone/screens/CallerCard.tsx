import { Avatar, Body1, mergeClasses, Title3 } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import { type Call, selectCallTitle } from '../calls/call.ts';
import { useCallerCardStyles } from './CallerCard.styles.ts';

interface CallerCardProps {
  readonly call: Call;
  readonly isPulsing?: boolean;
}

/** Name of the caller, in large type. */
export const CallerCard = ({ call, isPulsing = false }: CallerCardProps) => {
  const styles = useCallerCardStyles();
  const { party } = call;
  return (
    <div className={styles.caller}>
      <div className={mergeClasses(styles.avatar, isPulsing && styles.pulsing)}>
        <Avatar
          size={96}
          color={party ? 'colorful' : 'neutral'}
          {...(party ? { name: party.name } : { icon: <PersonRegular /> })}
        />
      </div>
      <Title3 as="h2" className={styles.name}>
        {selectCallTitle(call)}
      </Title3>
      <Body1 className={styles.detail}>{party ? call.number : 'Not in your contacts'}</Body1>
    </div>
  );
};

import { Badge, Persona } from '@fluentui/react-components';
import { type Call, selectCallTitle } from '../calls/call.ts';
import { selectCallStatus } from '../calls/softphone-state.ts';
import { useOtherCallsStyles } from './OtherCalls.styles.ts';

interface OtherCallsProps {
  readonly calls: readonly Call[];
}

/** Calls of sessions that are not in focus, and a second ringing call. */
export const OtherCalls = ({ calls }: OtherCallsProps) => {
  const styles = useOtherCallsStyles();
  if (calls.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Other calls">
      {calls.map((call) => (
        <li key={call.id} className={styles.row}>
          <Persona
            size="small"
            name={selectCallTitle(call)}
            avatar={{ color: 'colorful' }}
            secondaryText={call.number}
          />
          <Badge appearance="tint" color={call.phase === 'ringing' ? 'brand' : 'informative'}>
            {selectCallStatus(call)}
          </Badge>
        </li>
      ))}
    </ul>
  );
};

import { Spinner } from '@fluentui/react-components';
import { useConnection } from '../connection/useConnection.ts';
import { ConnectionProblem } from './ConnectionProblem.tsx';
import { Phone } from './Phone.tsx';
import { useSoftphoneStyles } from './Softphone.styles.ts';

export const Softphone = () => {
  const styles = useSoftphoneStyles();
  const { connection, retry } = useConnection();
  if (connection.status === 'ready') {
    return <Phone cif={connection.cif} environment={connection.environment} />;
  }
  return (
    <div className={styles.phone}>
      <div className={styles.body}>
        {connection.status === 'failed' ? (
          <ConnectionProblem reason={connection.reason} onRetry={retry} />
        ) : (
          <div className={styles.centre}>
            <Spinner label="Connecting to the workspace" labelPosition="below" />
          </div>
        )}
      </div>
    </div>
  );
};

import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import type { Provider } from '../../workspace/providers.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';

interface FrameFailureProps {
  readonly provider: Provider;
  readonly onRetry: () => void;
}

export function FrameFailure({ provider, onRetry }: FrameFailureProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.cover} role="alert">
      <PlugDisconnectedRegular className={styles.failureIcon} aria-hidden />
      <h3 className={styles.failureTitle}>{provider.label} cannot be loaded</h3>
      <p className={styles.failureText}>Nothing answers at this address:</p>
      <code className={styles.address}>{provider.channelUrl}</code>
      <ul className={styles.checks}>
        <li>Is the provider&apos;s server running?</li>
        <li>Are host name and port right in the configuration?</li>
        <li>Does the browser trust its certificate?</li>
      </ul>
      <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
        Retry
      </Button>
    </div>
  );
}

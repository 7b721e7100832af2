import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

interface FrameFailureProps {
  readonly provider: Provider;
  readonly hasCrashed: boolean;
  readonly onRetry: () => void;
}

export function FrameFailure({ provider, hasCrashed, onRetry }: FrameFailureProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.cover} role="alert">
      <PlugDisconnectedRegular className={styles.failureIcon} aria-hidden />
      <h3 className={styles.failureTitle}>
        {provider.label} {hasCrashed ? 'has crashed' : 'cannot be loaded'}
      </h3>
      {hasCrashed ? (
        <p className={styles.failureText}>
          Its page stopped working. Sessions and records are safe.
        </p>
      ) : (
        <Unreachable address={provider.channelUrl} />
      )}
      <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
        Retry
      </Button>
    </div>
  );
}

function Unreachable({ address }: { readonly address: string }) {
  const styles = usePanelStyles();
  return (
    <>
      <p className={styles.failureText}>No response from this address:</p>
      <code className={styles.address}>{address}</code>
      <ul className={styles.checks}>
        <li>Is the provider&apos;s server running?</li>
        <li>Check the host name and port in the configuration.</li>
        <li>Check that the browser trusts its certificate.</li>
      </ul>
    </>
  );
}

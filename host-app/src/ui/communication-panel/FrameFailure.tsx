import { Button, mergeClasses } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  HourglassRegular,
  PlugDisconnectedRegular,
} from '@fluentui/react-icons';
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

interface SilentFrameProps {
  readonly provider: Provider;
  readonly onReload: () => void;
  readonly onWait: () => void;
}

/** Lies below the page instead of on it: it may be paused in a debugger, and be looked at. */
export function SilentFrame({ provider, onReload, onWait }: SilentFrameProps) {
  const styles = usePanelStyles();
  return (
    <div className={mergeClasses(styles.fault, styles.silence)} role="alert">
      <HourglassRegular
        className={mergeClasses(styles.faultIcon, styles.silenceIcon)}
        aria-hidden
      />
      <span className={styles.faultText}>
        <strong>{provider.label} is not responding.</strong> Its page has crashed, is busy, or is
        paused in a debugger. Sessions and records are safe.
      </span>
      <div className={styles.silenceButtons}>
        <Button size="small" icon={<ArrowClockwiseRegular />} onClick={onReload}>
          Reload
        </Button>
        <Button size="small" appearance="subtle" onClick={onWait}>
          Wait
        </Button>
      </div>
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

import { Button } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useContext, useState } from 'react';
import type { Provider } from '../../workspace/providers/provider-shape.ts';
import { ShellContext } from '../shell/shell-context.ts';
import { useBootFaults } from '../shell/useBootFaults.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';

/**
 * Names the fault that keeps a widget from starting where a developer looks first: beside its page.
 */
export function BootFault({ provider }: { readonly provider: Provider }) {
  const styles = usePanelStyles();
  const shell = useContext(ShellContext);
  const [, fault] = useBootFaults().find(([name]) => name === provider.uniqueName) ?? [];
  const [dismissed, setDismissed] = useState<string>();
  if (!fault || !shell || shell.isPresented || dismissed === fault.detail) return null;
  return (
    <output className={styles.fault}>
      <ErrorCircleRegular className={styles.faultIcon} aria-hidden />
      <span className={styles.faultText}>
        <strong>{provider.label} did not start.</strong> {fault.detail}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label="Dismiss"
        onClick={() => setDismissed(fault.detail)}
      />
      <Button
        size="small"
        className={styles.faultDetails}
        onClick={() => shell.openConsoleAt('boot')}
      >
        Show details
      </Button>
    </output>
  );
}

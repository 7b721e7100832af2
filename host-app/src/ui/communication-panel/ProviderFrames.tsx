import { useSteadyWorkspace } from '../../store/hooks.ts';
import { selectVisibleProvider } from '../../workspace/panel/panel.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { ProviderFrame } from './ProviderFrame.tsx';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

const none: readonly Provider[] = [];

/** All providers run at once; at most one is on screen. */
export function ProviderFrames() {
  const styles = usePanelStyles();
  const providers = useSteadyWorkspace((state) => state.providers, none);
  const visible = useSteadyWorkspace(selectVisibleProvider, undefined);
  return (
    <div className={styles.frames}>
      {providers.map((provider) => (
        <ProviderFrame
          key={provider.uniqueName}
          provider={provider}
          isVisible={provider === visible}
        />
      ))}
    </div>
  );
}

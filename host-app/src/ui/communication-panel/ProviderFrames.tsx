import { useWorkspace } from '../../store/hooks.ts';
import { selectVisibleProvider } from '../../workspace/panel/panel.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { ProviderFrame } from './ProviderFrame.tsx';

/** All providers run at once; one at most is on screen. */
export function ProviderFrames() {
  const styles = usePanelStyles();
  const providers = useWorkspace((state) => state.providers);
  const visible = useWorkspace(selectVisibleProvider);
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

import { mergeClasses, Spinner } from '@fluentui/react-components';
import { memo } from 'react';
import { parseUrl } from '../../parse-url.ts';
import { useApply, useSteadyWorkspace } from '../../store/hooks.ts';
import { useScriptDesk } from '../../store/use-script-desk.ts';
import {
  noteSilence,
  reloadProvider,
  selectConnection,
} from '../../workspace/providers/providers.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { Region } from '../region/Region.tsx';
import { usePanelStyles } from './CommunicationPanel.styles.ts';
import { useProviderFrame } from './useProviderFrame.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

const BootFault = onDemand(async () => (await import('./BootFault.tsx')).BootFault);
const FrameFailure = onDemand(async () => (await import('./FrameFailure.tsx')).FrameFailure);
const SilentFrame = onDemand(async () => (await import('./FrameFailure.tsx')).SilentFrame);

interface ProviderFrameProps {
  readonly provider: Provider;
  readonly isVisible: boolean;
}

/**
 * One provider's page, with a placeholder until it has loaded or a card when it cannot be loaded.
 */
export const ProviderFrame = memo(({ provider, isVisible }: ProviderFrameProps) => {
  const styles = usePanelStyles();
  const apply = useApply();
  const { uniqueName } = provider;
  const status = useSteadyWorkspace(
    (state) => selectConnection(state, uniqueName).status,
    'loading',
  );
  const revision = useSteadyWorkspace((state) => selectConnection(state, uniqueName).revision, 0);
  const isSilent = useSteadyWorkspace(
    (state) => selectConnection(state, uniqueName).isSilent ?? false,
    false,
  );
  // Only a page of our own origin can reach the globals.
  const isEarly = useScriptDesk(
    ({ awaitsGlobals }) =>
      awaitsGlobals && parseUrl(provider.channelUrl)?.origin === location.origin,
  );
  const reload = (): void => void apply(reloadProvider, { uniqueName });
  return (
    <div
      role="tabpanel"
      id={uniqueName}
      aria-label={provider.label}
      className={mergeClasses(styles.frameSlot, !isVisible && styles.frameSlotHidden)}
    >
      {status !== 'crashed' && !isEarly && <WidgetFrame key={revision} provider={provider} />}
      <Region name={`The cover of ${provider.label}`} look="card">
        {status === 'loading' && (
          <div className={styles.cover}>
            <Spinner size="small" label={`Loading ${provider.label}`} labelPosition="below" />
          </div>
        )}
        {(status === 'failed' || status === 'crashed') && (
          <FrameFailure provider={provider} hasCrashed={status === 'crashed'} onRetry={reload} />
        )}
        {status === 'ready' && isSilent && (
          <SilentFrame
            provider={provider}
            onReload={reload}
            onWait={() => apply(noteSilence, { uniqueName, isSilent: false })}
          />
        )}
        <BootFault provider={provider} />
      </Region>
    </div>
  );
});
ProviderFrame.displayName = 'ProviderFrame';

const permissions = 'microphone; camera; geolocation';
const morePermissions = `${permissions}; autoplay; clipboard-write`;

// `sandbox` and `allow` are those of the product (observed): code that works here works there. A
// page of the workspace's own origin could lift its sandbox; providers have their own origins.
function WidgetFrame({ provider }: { readonly provider: Provider }) {
  const styles = usePanelStyles();
  const { ref, src, onLoad } = useProviderFrame(provider);
  const hasMore = useSteadyWorkspace(({ settings }) => settings.screen.morePermissions, false);
  return (
    <iframe
      ref={ref}
      className={styles.frame}
      title={provider.label}
      data-provider={provider.uniqueName}
      src={src}
      allow={hasMore ? morePermissions : permissions}
      allowFullScreen
      // oxlint-disable-next-line react/iframe-missing-sandbox -- the product's own list
      sandbox="allow-forms allow-popups allow-scripts allow-same-origin allow-modals allow-downloads"
      onLoad={onLoad}
    />
  );
}

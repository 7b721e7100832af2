import { useLayoutEffect, useRef } from 'react';
import { useApp } from '../../store/hooks.ts';
import { noteProviderStatus, selectConnection } from '../../workspace/providers/providers.ts';
import { isWebAddress } from '../shell/web-address.ts';
import { probeAddress } from '../shell/probe-address.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

/**
 * Connects one frame with the workspace while it is in the page.
 *
 * A frame does not report that its page could not be loaded, so the same address is requested in
 * parallel. A page that has sent a message is trusted more than a failed probe.
 */
export function useProviderFrame({ uniqueName, channelUrl }: Provider) {
  const { frames, workspace } = useApp();
  const ref = useRef<HTMLIFrameElement>(null);
  const probe = useRef<Promise<boolean>>(undefined);

  // A layout effect runs in the task that added the frame: before its page can send a message.
  useLayoutEffect(
    () => (ref.current ? frames.attach(uniqueName, ref.current) : undefined),
    [frames, uniqueName],
  );

  // Checked here too: a small page can load before effects that wait for the screen to be drawn.
  useLayoutEffect(() => {
    let isCurrent = true;
    const reachable = probeAddress(channelUrl);
    probe.current = reachable;
    void reachable.then((isReachable) => {
      const { status } = selectConnection(workspace.getState(), uniqueName);
      if (isCurrent && !isReachable && status === 'loading') {
        workspace.apply(noteProviderStatus, { uniqueName, status: 'failed' });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [workspace, uniqueName, channelUrl]);

  const onLoad = (): void => {
    const frame = ref.current;
    void probe.current?.then((isReachable) => {
      if (isReachable && frame?.isConnected) {
        workspace.apply(noteProviderStatus, { uniqueName, status: 'ready' });
      }
    });
  };

  return { ref, src: isWebAddress(channelUrl) ? channelUrl : undefined, onLoad };
}

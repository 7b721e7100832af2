import { useLayoutEffect, useRef } from 'react';
import { useApp } from '../../store/hooks.ts';
import { noteProviderStatus, selectConnection } from '../../workspace/providers/providers.ts';
import { isWebAddress } from '../shell/web-address.ts';
import { probeAddress } from '../shell/probe-address.ts';
import type { Provider } from '../../workspace/providers/provider-shape.ts';

/**
 * Connects one frame with the workspace for as long as it is in the page.
 *
 * A frame tells nobody that its page could not be loaded, so the same address is asked for beside
 * it. A page that already speaks is trusted more than a probe that failed.
 */
export function useProviderFrame({ uniqueName, channelUrl }: Provider) {
  const { frames, workspace } = useApp();
  const ref = useRef<HTMLIFrameElement>(null);
  const probe = useRef<Promise<boolean>>(undefined);

  // A layout effect runs in the task that put the frame into the page: before its page can speak.
  useLayoutEffect(
    () => (ref.current ? frames.attach(uniqueName, ref.current) : undefined),
    [frames, uniqueName],
  );

  // Here too: a small page can have loaded before effects that wait for the screen to be drawn.
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

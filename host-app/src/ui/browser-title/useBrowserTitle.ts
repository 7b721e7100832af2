import { useEffect } from 'react';
import { useApp } from '../../store/hooks.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

const period = 800;
const callingTitle = 'New notification';

/**
 * While the agent is in another window, the browser tab calls for attention: its title alternates
 * every 800 ms until they return (observed).
 */
export function useBrowserTitle(): void {
  const { workspace, clock } = useApp();
  useEffect(() => {
    const ownTitle = document.title;
    let cancel: (() => void) | undefined;
    const stop = (): void => {
      cancel?.();
      cancel = undefined;
      document.title = ownTitle;
    };
    const tick = (): void => {
      if (!isCalling(workspace.getState())) return stop();
      document.title = document.title === ownTitle ? callingTitle : ownTitle;
      cancel = clock.after(period, tick);
      return undefined;
    };
    const look = (): void => {
      if (!isCalling(workspace.getState())) stop();
      else if (cancel === undefined) tick();
    };
    const unsubscribe = workspace.subscribe(selectIsPending, look);
    // Focus that moves into a frame leaves the document, not the window: `isCalling` handles that.
    addEventListener('focus', look);
    addEventListener('blur', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      unsubscribe();
      removeEventListener('focus', look);
      removeEventListener('blur', look);
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [workspace, clock]);
}

function isCalling(state: WorkspaceState): boolean {
  return selectIsPending(state) && !document.hasFocus();
}

/** A notification on screen or waiting, or a session that calls for attention. */
function selectIsPending({ questions, sessions }: WorkspaceState): boolean {
  if (questions.open.toast.length > 0) return true;
  return sessions.some(({ markers }) => Object.values(markers).some((mark) => mark !== undefined));
}

import {
  advanceNotifications,
  selectNextNotificationTime,
} from '../workspace/notices/notifications.ts';
import type { Clock } from './clock.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/**
 * Advances the notification queue whenever one of its timers is due. Returns a function that stops
 * it.
 */
export function startNotificationTimer(workspace: WorkspaceStore, clock: Clock): () => void {
  let cancel: (() => void) | undefined;
  const schedule = (time: number | undefined): void => {
    cancel?.();
    if (time === undefined) return;
    cancel = clock.after(Math.max(0, time - clock.now()), () => {
      workspace.apply(advanceNotifications, { now: clock.now() });
      schedule(selectNextNotificationTime(workspace.getState()));
    });
  };
  const stop = workspace.subscribe(selectNextNotificationTime, schedule);
  schedule(selectNextNotificationTime(workspace.getState()));
  return () => {
    stop();
    cancel?.();
  };
}

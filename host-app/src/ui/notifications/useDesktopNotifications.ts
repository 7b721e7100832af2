import { useEffect } from 'react';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import { clearBar, nextBarId, showBar } from '../../workspace/notices/bars.ts';
import { selectShownToast, answerNotification } from '../../workspace/notices/notifications.ts';
import {
  desktopPermission,
  showDesktopNotification,
  type DesktopAnswer,
} from './desktop-notification.ts';
import type { Notification } from '../../workspace/notices/notification-shape.ts';

const question = 'Allow notifications to see calls outside this window.';

/** Also shows a toast on the desktop, when its template asks for it and the browser allows it. */
export function useDesktopNotifications(): void {
  const { workspace, clock } = useApp();
  const shown = useWorkspace(selectShownToast);
  useEffect(() => {
    if (!shown || !wantsDesktop(shown)) return undefined;
    if (desktopPermission() !== 'granted') {
      askForPermission(workspace);
      return undefined;
    }
    let isOver = false;
    let close = (): void => undefined;
    const take = (answer: DesktopAnswer): void => {
      if (answer === 'look') return;
      workspace.apply(answerNotification, { id: shown.id, answer, now: clock.now() });
    };
    const show = async (): Promise<void> => {
      const notification = await showDesktopNotification(shown, take);
      if (isOver) notification.close();
      else close = () => notification.close();
    };
    void show();
    return () => {
      isOver = true;
      close();
    };
  }, [workspace, clock, shown]);
}

function wantsDesktop({ content }: Notification): boolean {
  if (content.desktop === 'Always') return true;
  const isInBackground = document.hidden || !document.hasFocus();
  return content.desktop === 'WhenInBackground' && isInBackground;
}

/**
 * A browser asks the agent only after a click, so a bar with a button comes first. If permission
 * was denied, nothing asks again: the title of the browser tab still calls for attention.
 */
function askForPermission(workspace: ReturnType<typeof useApp>['workspace']): void {
  const { bars } = workspace.getState();
  if (desktopPermission() !== 'default' || bars.some(({ message }) => message === question)) return;
  const id = nextBarId(workspace.getState());
  const stop = workspace.subscribe(
    ({ chosenBar }) => chosenBar,
    (chosen) => {
      if (chosen?.id !== id) return;
      stop();
      void Notification.requestPermission();
      workspace.apply(clearBar, { id });
    },
  );
  workspace.apply(showBar, {
    level: 'information',
    message: question,
    canClose: true,
    action: { label: 'Allow desktop notifications' },
  });
}

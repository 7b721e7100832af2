import { useEffect, useState } from 'react';
import { useApp } from '../../store/hooks.ts';
import { deadlineOf } from '../../workspace/notices/notifications.ts';
import type { Notification } from '../../workspace/notices/notification-shape.ts';

/** Whole seconds until a notification times out, on the workspace clock. */
export function useSecondsLeft(notification: Notification): number {
  const { clock } = useApp();
  const deadline = deadlineOf(notification);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let cancel = (): void => undefined;
    const tick = (): void => {
      const time = clock.now();
      setNow(time);
      if (time >= deadline) return;
      // The next change of the text, not the next full second of the day.
      const untilNextSecond = (deadline - time) % 1000 || 1000;
      cancel = clock.after(untilNextSecond, tick);
    };
    tick();
    return () => cancel();
  }, [clock, deadline]);
  return Math.max(0, Math.ceil((deadline - now) / 1000));
}

import { useEffect, useState } from 'react';
import { useApp } from '../../store/hooks.ts';
import { announcementsOf, type Announcement } from './announcements.ts';
import { wholeState } from '../../store/workspace-store.ts';

export interface SaidAnnouncement extends Announcement {
  readonly number: number;
}

// Long enough to be read out, too short to be found again while moving through the page.
const keptFor = 10_000;

/** The last announcements, oldest first. */
export function useAnnouncements(): readonly SaidAnnouncement[] {
  const { workspace, realTime } = useApp();
  const [said, setSaid] = useState<readonly SaidAnnouncement[]>([]);
  useEffect(() => {
    let count = 0;
    const pending = new Set<() => void>();
    const announce = (announcement: Announcement): void => {
      const next = { ...announcement, number: (count += 1) };
      setSaid((current) => [...current, next]);
      const cancel = realTime.after(keptFor, () => {
        pending.delete(cancel);
        setSaid((current) => current.filter((each) => each !== next));
      });
      pending.add(cancel);
    };
    const unsubscribe = workspace.subscribe(wholeState, (after, before) =>
      announcementsOf(after, before).forEach(announce),
    );
    return () => {
      unsubscribe();
      pending.forEach((cancel) => cancel());
      setSaid([]);
    };
  }, [workspace, realTime]);
  return said;
}

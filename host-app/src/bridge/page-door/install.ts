import { listenForCustomEvents } from './custom-events.ts';
import { createPageFramework, type PageFramework } from './framework.ts';
import type { PageDoor } from './page-door.ts';
import { announceSavedRecords } from './saved-records.ts';
import { listenForWindowEvents } from './window-events.ts';

/** The member by which page scripts speak with widgets. */
export interface PageWithFramework {
  Microsoft?: { CIFramework?: PageFramework };
}

/**
 * Lets page scripts speak with widgets: by `Microsoft.CIFramework`, and by events of the window.
 * Returns a function that removes the listeners.
 */
export function installPageDoor(view: EventTarget & PageWithFramework, door: PageDoor): () => void {
  view.Microsoft = { ...view.Microsoft, CIFramework: createPageFramework(door) };
  const stops = [
    listenForWindowEvents(view, door.host),
    listenForCustomEvents(view, door),
    announceSavedRecords(view, door.host),
  ];
  return () => stops.forEach((stop) => stop());
}

import { listenForCustomEvents } from './custom-events.ts';
import { createPageFramework, type PageFramework } from './framework.ts';
import type { PageDoor } from './page-door.ts';
import { announceSavedRecords } from './saved-records.ts';
import { reportWidgetMembers } from './widget-members.ts';
import { listenForWindowEvents } from './window-events.ts';

/** The member by which scripts of the page speak with widgets. */
export interface PageWithFramework {
  Microsoft?: { CIFramework?: PageFramework };
}

/**
 * Lets scripts of the page speak with widgets: by `Microsoft.CIFramework`, and by events of the window.
 * Returns a function that removes the listeners.
 */
export function installPageDoor(
  view: EventTarget & PageWithFramework,
  door: PageDoor,
  warn: (text: string) => void = console.warn,
): () => void {
  const framework = reportWidgetMembers(createPageFramework(door), (diagnostic) => {
    door.host.explain(diagnostic);
    warn(`[${diagnostic.rule}] ${diagnostic.message} ${diagnostic.fix}`);
  });
  view.Microsoft = { ...view.Microsoft, CIFramework: framework };
  const stops = [
    listenForWindowEvents(view, door.host),
    listenForCustomEvents(view, door),
    announceSavedRecords(view, door.host),
  ];
  return () => stops.forEach((stop) => stop());
}

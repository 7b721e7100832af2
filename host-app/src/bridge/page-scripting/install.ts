import { createApm } from './apm.ts';
import type { Apm } from './apm-contract.ts';
import { listenForCustomEvents } from './custom-events.ts';
import { createPageFramework, type PageFramework } from './framework.ts';
import type { PageDoor } from './page-door.ts';
import { announceSavedRecords } from './saved-records.ts';
import { createXrmSessions, type XrmSessions } from './session-hooks.ts';
import { reportWidgetMembers } from './widget-members.ts';
import { listenForWindowEvents } from './window-events.ts';

/** Members that page scripts find on the window. */
export interface ScriptedPage {
  Microsoft?: { CIFramework?: PageFramework; Apm?: Apm };
  Xrm?: { App?: { sessions?: XrmSessions } };
}

/**
 * Offers scripting on the window of the workspace: form scripts, components and same-origin web
 * resource frames (through `window.top`) use it. Returns a function that removes it.
 */
export function installPageScripting(
  view: EventTarget & ScriptedPage,
  door: PageDoor,
  report: (error: unknown) => void = reportError,
): () => void {
  const apm = createApm(door.host);
  const xrm = createXrmSessions(apm, door.host, report);
  const framework = reportWidgetMembers(createPageFramework(door), apm, door.host.explain);
  view.Microsoft = { ...view.Microsoft, Apm: apm, CIFramework: framework };
  view.Xrm = { ...view.Xrm, App: { ...view.Xrm?.App, sessions: xrm.sessions } };
  const stops = [
    listenForWindowEvents(view, door.host),
    listenForCustomEvents(view, door),
    announceSavedRecords(view, door.host),
    xrm.stop,
  ];
  return () => stops.forEach((stop) => stop());
}

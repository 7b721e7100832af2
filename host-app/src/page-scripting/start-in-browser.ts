import type { Host } from '../bridge/host.ts';
import { reportWidgetMembers } from '../bridge/page-door/widget-members.ts';
import type { App } from '../store/app.ts';
import { callerIn } from './calls/caller.ts';
import { scriptDiagnostics } from './calls/diagnostics.ts';
import { pickFiles, readPlace } from './device-in-browser.ts';
import type { OpenedFile, ScriptSurroundings, WindowSize } from './script-page.ts';
import { startPageScripting, type PageScripting } from './start-page-scripting.ts';

/** By which the script of web resources tells of an oddity in its frame. */
const webResourceEvent = 'sidetone-web-resource';

interface ScriptedWindow {
  Microsoft?: { readonly CIFramework?: object };
  Xrm?: object;
}

/** Starts page scripting in the window of the workspace. */
export function startInBrowser(
  app: App,
  host: Host,
  given: Pick<ScriptSurroundings, 'newId' | 'whenWhole'>,
): PageScripting {
  const scripting = startPageScripting(app, host, { ...given, ...surroundingsOf(window) });
  const view: Window & ScriptedWindow = window;
  // The part for widgets' events is there already.
  const { CIFramework: events = {} } = view.Microsoft ?? {};
  scripting.watchCalls('Microsoft.CIFramework', events);
  const CIFramework = reportWidgetMembers(events, host, console.warn);
  view.Microsoft = { ...view.Microsoft, CIFramework, ...scripting.Microsoft };
  view.Xrm = scripting.Xrm;
  window.addEventListener(webResourceEvent, (event) => {
    if (!('detail' in event)) return;
    // The frame has written the line into the console itself.
    if (event.detail === 'XP4') host.explain(scriptDiagnostics.noXrmHere());
    if (event.detail === 'XP19') host.explain(scriptDiagnostics.globalContextScript());
  });
  return scripting;
}

function surroundingsOf(view: Window): Omit<ScriptSurroundings, 'newId' | 'whenWhole'> {
  return {
    callerOf: () => callerIn(new Error().stack ?? ''),
    warn: (text) => console.warn(text),
    report: reportError,
    openWindow: (address, size) => openWindow(view, address, size),
    openFile: (file) => openFile(view, file),
    pickFiles: (wanted) => pickFiles(view.document, wanted),
    readPlace: () => readPlace(view.navigator),
    readResource,
  };
}

// A web resource in a window of its own finds the workspace as its opener; a stranger does not.
function openWindow(view: Window, address: string, { width, height }: WindowSize): boolean {
  const size = width === undefined && height === undefined ? '' : 'popup';
  const features = [size, sizeText('width', width), sizeText('height', height)];
  const opened = view.open(address, '_blank', features.filter(Boolean).join(','));
  if (!opened) return false;
  if (new URL(address, view.location.href).origin !== view.location.origin) opened.opener = null;
  return true;
}

function sizeText(name: string, value: number | undefined): string {
  return value === undefined ? '' : `${name}=${value}`;
}

// A page of the file's own making would run as the workspace, so only harmless kinds are shown.
const shown = /^(?:image\/(?:png|jpeg|gif|webp)|application\/pdf|text\/plain)$/;

function openFile(view: Window, { name, content, mimeType, isSaved }: OpenedFile): boolean {
  const bytes = Uint8Array.from(atob(content), (character) => character.codePointAt(0) ?? 0);
  const address = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  if (!isSaved && shown.test(mimeType)) return view.open(address, '_blank') !== null;
  const link = view.document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}

/** The member that asks is synchronous, so the request has to be. */
function readResource(name: string): string | undefined {
  const request = new XMLHttpRequest();
  request.open('GET', `/webresources/${name.split('/').map(encodeURIComponent).join('/')}`, false);
  try {
    request.send();
  } catch {
    return undefined;
  }
  return request.status === 200 ? request.responseText : undefined;
}

import type { XrmPage } from '../form/form-page.ts';
import type { XrmWebApi } from '../web-api/create-web-api.ts';
import type { XrmSessions } from './app-sessions.ts';
import type { XrmDevice } from './device.ts';
import type { XrmEncoding } from './encoding.ts';
import type { XrmNavigation } from './navigation.ts';
import type { GlobalNotifications } from './notifications.ts';
import type { XrmPanel } from './panel.ts';
import type { XrmSidePanes } from './side-panes.ts';
import type { XrmUtility } from './utility.ts';

/** `Xrm.App`. */
export interface XrmApp extends GlobalNotifications {
  readonly sessions: XrmSessions;
  readonly sidePanes: XrmSidePanes;
}

/** `Xrm`, the client API of the page. Members of type `object` are left out, and say so. */
export interface Xrm {
  readonly App: XrmApp;
  readonly WebApi: XrmWebApi;
  readonly Navigation: XrmNavigation;
  readonly Utility: XrmUtility;
  readonly Encoding: XrmEncoding;
  readonly Copilot: object;
  readonly Device: XrmDevice;
  readonly Mobile: object;
  readonly Panel: XrmPanel;
  readonly Page: XrmPage;
}

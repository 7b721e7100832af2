import type { Apm } from '../apm/apm-contract.ts';
import type { ScriptChange } from '../apm/changes.ts';
import { namespace } from '../calls/namespace.ts';
import { createFormPage } from '../form/form-page.ts';
import type { ScriptPage } from '../script-page.ts';
import { createSessionHooks } from './app-sessions.ts';
import { createGlobalNotifications } from './notifications.ts';
import { createWebApi } from '../web-api/create-web-api.ts';
import { createDevice } from './device.ts';
import { createEncoding } from './encoding.ts';
import { leftOutOfXrm } from './left-out-namespaces.ts';
import { createPanel } from './panel.ts';
import { createGlobalContext } from './global-context.ts';
import { createNavigation } from './navigation.ts';
import { createSidePanes } from './side-panes.ts';
import { createUtility } from './utility.ts';
import type { Xrm } from './xrm-contract.ts';

interface StartedXrm {
  readonly members: Xrm;
  readonly callHooks: (change: ScriptChange) => void;
  readonly stop: () => void;
}

export function createXrm(page: ScriptPage, apm: Apm): StartedXrm {
  const hooks = createSessionHooks(page, apm);
  const notifications = createGlobalNotifications(page);
  const App = namespace(page, 'Xrm.App', {
    ...notifications.members,
    sessions: hooks.sessions,
    sidePanes: createSidePanes(page),
  });
  const Navigation = createNavigation(page);
  const context = createGlobalContext(page);
  return {
    members: namespace(page, 'Xrm', {
      App,
      WebApi: createWebApi(page),
      Navigation,
      Utility: createUtility(page, Navigation, context),
      Page: createFormPage(page, context),
      Encoding: createEncoding(page),
      Device: createDevice(page),
      Panel: createPanel(page),
      ...leftOutOfXrm(page),
    }),
    callHooks: hooks.call,
    stop: notifications.stop,
  };
}

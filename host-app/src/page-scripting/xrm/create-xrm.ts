import type { Apm } from '../apm/apm-contract.ts';
import type { ScriptChange } from '../apm/changes.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import { createSessionHooks } from './app-sessions.ts';
import { createGlobalNotifications } from './notifications.ts';
import { createWebApi } from '../web-api/create-web-api.ts';
import { createEncoding } from './encoding.ts';
import { leftOutOfXrm, leftOutPanes } from './left-out-namespaces.ts';
import { createNavigation } from './navigation.ts';
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
    sidePanes: leftOutPanes(page),
  });
  const Navigation = createNavigation(page);
  return {
    members: namespace(page, 'Xrm', {
      App,
      WebApi: createWebApi(page),
      Navigation,
      Utility: createUtility(page, Navigation),
      Encoding: createEncoding(page),
      ...leftOutOfXrm(page),
    }),
    callHooks: hooks.call,
    stop: notifications.stop,
  };
}

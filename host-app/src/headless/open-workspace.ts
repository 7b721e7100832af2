import { headlessWebApi } from './headless-web-api.ts';
import { startPageScripting } from '../page-scripting/start-page-scripting.ts';
import type { HeadlessWorkspace, OpenWorkspace } from './headless-workspace.ts';
import { startHost, type HeadlessHost } from './start-host.ts';

export const openWorkspace: OpenWorkspace = (config) => withScripting(startHost(config));

function withScripting(host: HeadlessHost): HeadlessWorkspace {
  const { mishaps } = host.journal;
  const scripting = startPageScripting(host, host.bridge.page.host, {
    newId: host.newId,
    whenWhole: async () => undefined,
    callerOf: () => 'page',
    // Diagnostics are in the journal, where a test looks for them.
    warn: () => undefined,
    report: (error) => mishaps.report('A page script', error),
    openWindow: () => false,
    openFile: () => false,
    pickFiles: async () => [],
    readPlace: async () => {
      throw new Error('Without a browser, there is no location.');
    },
    readResource: () => undefined,
  });
  return {
    ...host,
    apm: scripting.Microsoft.Apm,
    xrm: scripting.Xrm,
    webApi: headlessWebApi(host),
    stop: () => {
      scripting.stop();
      host.stop();
    },
  };
}

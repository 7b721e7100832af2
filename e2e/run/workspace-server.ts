import type { ConfigInput } from '../../host-app/src/config/config-input.ts';
import { parseConfig } from '../../host-app/src/config/parse-config.ts';
import { openBuiltContent } from '../../host-app/server/built-content.ts';
import { findCertificate } from '../../host-app/server/certificate/certificate.ts';
import { readStage } from '../../host-app/server/stage/read-stage.ts';
import { startServer, type RunningServer } from '../../host-app/server/start-server.ts';

export { findCertificate };
export type {
  Apm,
  ApmSession,
  ApmTab,
} from '../../host-app/src/page-scripting/apm/apm-contract.ts';
export type { Xrm } from '../../host-app/src/page-scripting/xrm/xrm-contract.ts';
export type { ConfigInput, RunningServer };

/**
 * Serves the built workspace and samples, on a free port by default, with its own config.
 *
 * Addresses of samples in the config use the usual port (`http://minimal.localhost:5173/`); the
 * server replaces it with its own.
 */
export function startWorkspace(
  config: ConfigInput,
  webResources?: string,
  port = 0,
  lineSharedWith: readonly string[] = [],
): Promise<RunningServer> {
  return startServer({
    config: parseConfig(config),
    webResources,
    openContent: openBuiltContent,
    port,
    lineSharedWith,
  });
}

/** The same on https, with a certificate that is kept in the folder. */
export async function startWorkspaceOnHttps(
  config: ConfigInput,
  folder: string,
): Promise<RunningServer> {
  return startServer({
    config: parseConfig(config),
    openContent: openBuiltContent,
    port: 0,
    certificate: await findCertificate(['localhost'], folder),
  });
}

/**
 * Makes a server serve another config from now on, and this folder of web resources; open pages
 * keep theirs.
 */
export function giveConfig(
  server: RunningServer,
  config: ConfigInput,
  webResources?: string,
): void {
  server.change({ config: parseConfig(config), webResources });
}

/** The same for a config that names stories, brands and drivers; their paths begin at a folder. */
export function giveStage(server: RunningServer, input: ConfigInput, folder: string): void {
  const config = parseConfig(input);
  server.change({ config, stage: readStage('config', folder, config) });
}

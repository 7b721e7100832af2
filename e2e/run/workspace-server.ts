import type { ConfigInput } from '../../host-app/src/config/config-input.ts';
import { parseConfig } from '../../host-app/src/config/parse-config.ts';
import { openBuiltContent } from '../../host-app/server/built-content.ts';
import { findCertificate } from '../../host-app/server/certificate/certificate.ts';
import { startServer, type RunningServer } from '../../host-app/server/start-server.ts';

export type { ConfigInput, RunningServer };

/**
 * Serves the built workspace and samples on a free port unless told which, with a config of its own.
 *
 * Addresses of samples in the config are written with the usual port
 * (`http://minimal.localhost:5173/`); the server puts its own port in their place.
 */
export function startWorkspace(
  config: ConfigInput,
  webResources?: string,
  port = 0,
): Promise<RunningServer> {
  return startServer({
    config: parseConfig(config),
    webResources,
    openContent: openBuiltContent,
    port,
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

/** Lets a server serve another config from now on; pages that are open keep theirs. */
export function giveConfig(server: RunningServer, config: ConfigInput): void {
  server.change({ config: parseConfig(config) });
}

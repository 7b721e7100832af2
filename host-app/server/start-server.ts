import { createServer, type Server } from 'node:http';
import type { WorkspaceConfig } from '../src/config/parse-config.ts';
import { moveProviders, workspaceOrigin } from './addresses.ts';
import type { Content, OpenContent } from './content.ts';
import { addressesFor } from './host-names.ts';
import { listen } from './listen.ts';
import { createRequestListener } from './routing.ts';
import { attachSignalling, openSignalling } from './signalling/serve-signalling.ts';

export interface ServerSettings {
  readonly config: WorkspaceConfig;
  /** Where the pages come from: `openBuiltContent` or `openSourceContent`. */
  readonly openContent: OpenContent;
  /** 0 for any free port. */
  readonly port: number;
  /** Address to bind besides loopback; loopback alone by default. */
  readonly host?: string | undefined;
  /** Absolute path of the folder of web resources. */
  readonly webResources?: string | undefined;
}

export interface RunningServer {
  readonly port: number;
  /** Origin of the workspace, such as `http://localhost:5173`. */
  readonly origin: string;
  readonly samples: readonly string[];
  /** The config as the page gets it. */
  readonly config: WorkspaceConfig;
  close(): Promise<void>;
}

/** Starts the workspace and all sample providers on one port, each on an origin of its own. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const server = createServer();
  const content = await settings.openContent(server, settings.host);
  const listening = await listen(server, addressesFor(settings.host), settings.port).catch(
    async (error: unknown) => {
      await content.close();
      throw error;
    },
  );
  const { port } = listening;
  const config = moveProviders(settings.config, content.samples, port);
  serve(server, settings, content, { port, config });
  const signalling = openSignalling(settings.host);
  attachSignalling(server, signalling);
  return {
    port,
    config,
    origin: workspaceOrigin(port),
    samples: content.samples,
    close: async () => {
      signalling.close();
      await content.close();
      await listening.close();
    },
  };
}

function serve(
  server: Server,
  { host, webResources }: ServerSettings,
  content: Content,
  { port, config }: { port: number; config: WorkspaceConfig },
): void {
  server.on(
    'request',
    createRequestListener({ content, config, port, boundTo: host, webResources }),
  );
}

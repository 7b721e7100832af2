import { once } from 'node:events';
import { WebSocket } from 'ws';
import {
  startServer,
  type RunningServer,
  type ServerSettings,
} from '../../../server/start-server.ts';
import type { ConfigInput } from '../../config/config-input.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { startHost, type HeadlessHost } from '../../headless/start-host.ts';
import { startRelay, type RelaySocket } from '../relay/start-relay.ts';
import { bareContent } from '../../../server/testing/bare-content.ts';

/** A page of the workspace that has been loaded: its rows, and its name. */
export interface OpenPage {
  readonly host: HeadlessHost;
  readonly id: string;
  /** Name and value. */
  readonly cookie: string;
  /** Ends its connection as a lost network does; the page connects again. */
  readonly breakConnection: () => void;
  readonly close: () => void;
}

export interface ServedWorkspace {
  readonly server: RunningServer;
  /**
   * Loads the page as a browser does, and connects the real workspace without a screen; waits until
   * it is connected, unless `isAwaited` is false.
   */
  readonly openPage: (options?: {
    readonly isAwaited?: boolean;
    /** The workspace that its address names. */
    readonly named?: string;
  }) => Promise<OpenPage>;
  readonly stop: () => Promise<void>;
}

/** The real server, without any page yet. */
export async function serveWorkspace(
  config: ConfigInput,
  settings: Pick<ServerSettings, 'control'> = {},
): Promise<ServedWorkspace> {
  const server = await startServer({
    config: parseConfig(config),
    openContent: async () => bareContent,
    port: 0,
    report: (error) => {
      throw error;
    },
    ...settings,
  });
  const open: (() => void)[] = [];
  const openPage: ServedWorkspace['openPage'] = async ({ isAwaited = true, named } = {}) => {
    const page = await fetch(
      `${server.origin}/${named === undefined ? '' : `?workspace=${named}`}`,
    );
    const html = await page.text();
    const [, cookie = ''] = /name="sidetone-workspace" content="([^"]+)"/.exec(html) ?? [];
    const [, received = '{}'] = /id="sidetone-config"[^>]*>(.*?)<\/script>/.exec(html) ?? [];
    const host = startHost(JSON.parse(received));
    const id = cookie.slice(cookie.indexOf('=') + 1);
    let connected: Promise<unknown> = Promise.resolve();
    let last: WebSocket | undefined;
    const stopRelay = startRelay(host, {
      workspaceId: id,
      page: `${server.origin}/`,
      open: (address) => {
        const socket = new WebSocket(address, { origin: server.origin });
        last = socket;
        socket.on('error', () => undefined);
        connected = once(socket, 'open');
        return socket as unknown as RelaySocket;
      },
      reload: (workspaceId) => {
        close();
        void openPage({ named: workspaceId });
      },
    });
    const close = (): void => {
      stopRelay();
      host.stop();
    };
    open.push(close);
    if (isAwaited) await connected;
    return { host, id, cookie, breakConnection: () => last?.terminate(), close };
  };
  return {
    server,
    openPage,
    stop: async () => {
      for (const close of open) close();
      await server.close();
    },
  };
}

import type { IncomingMessage } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { startHeartbeat } from './heartbeat.ts';
import { isOwnPage } from './host-names.ts';
import { pathOf, queryOf } from './request-path.ts';
import { refuseUpgrade, type Upgrade } from './upgrades.ts';

/** Address at which a workspace learns that its config file has changed. */
const changesPath = '/sidetone/changes';

/** News for a workspace: a new config, or an edit that cannot be used. */
export type ConfigChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly text: string };

/** A window that is never closed is a fault of its own; more than this many hear nothing. */
const mostFollowers = 500;

/**
 * Tells open workspaces of changes, by a web socket: a browser opens only six event streams to one
 * server, and the seventh tab would never load.
 *
 * Changes are numbered from 1. A page says which one it knows, so that none is lost between its
 * loading and its listening, nor while the connection is down.
 */
export interface ConfigChanges {
  readonly isWatched: boolean;
  /** Number of the last change; 0 before the first. */
  readonly count: () => number;
  /** Takes connections of the workspace's own pages to `changesPath`. */
  readonly upgrade: Upgrade;
  readonly tell: (change: ConfigChange) => void;
  readonly close: () => void;
}

export function createConfigChanges(isWatched: boolean): ConfigChanges {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const stopHeartbeat = startHeartbeat(sockets);
  let count = 0;
  let last = '';

  const follow = (socket: WebSocket, request: IncomingMessage): void => {
    socket.on('error', () => socket.terminate());
    if (sockets.clients.size > mostFollowers) return socket.close(1013, 'Full');
    if (knownTo(request) < count) socket.send(last);
  };

  return {
    isWatched,
    count: () => count,
    upgrade: (request, socket, head) => {
      if (pathOf(request.url ?? '/') !== changesPath) return false;
      if (isOwnPage(request.headers)) {
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          sockets.emit('connection', webSocket, request);
          follow(webSocket, request);
        });
      } else {
        refuseUpgrade(socket, '403 Forbidden');
      }
      return true;
    },
    tell: (change) => {
      count += 1;
      last = JSON.stringify({ number: count, ...change });
      for (const socket of sockets.clients) socket.send(last);
    },
    close: () => {
      stopHeartbeat();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** The change that a page was loaded after, or that it heard last before its connection broke. */
function knownTo({ url = '' }: IncomingMessage): number {
  const known = Number(queryOf(url).get('since') ?? Infinity);
  return Number.isNaN(known) ? Infinity : known;
}

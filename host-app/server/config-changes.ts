import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { isOwnPage } from './host-names.ts';
import { openSockets } from './open-sockets.ts';
import { pathOf, queryOf } from './request-path.ts';
import { refuseUpgrade, type Upgrade } from './upgrades.ts';

/**
 * Address at which a workspace learns of changes to its config file and checks that its server is
 * running.
 */
const changesPath = '/sidetone/changes';

/** An update for a workspace: a new config, or an edit that cannot be used. */
export type ConfigChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly text: string };

/** Connections that are never closed are a fault; those beyond this number receive nothing. */
const mostFollowers = 500;

/**
 * Tells open workspaces of changes through a web socket: a browser opens only six event streams to
 * one server, and a seventh tab would never load.
 *
 * Changes are numbered from 1 in each run of the server. A page sends the last number it knows, so
 * that it misses none between its loading and its listening, or while the connection is down. A new
 * connection finally receives the version that a page would be made from now.
 */
export interface ConfigChanges {
  readonly isWatched: boolean;
  /** Names this run of the server and its last change. */
  readonly mark: () => string;
  /** Takes connections of the workspace's own pages to `changesPath`. */
  readonly upgrade: Upgrade;
  readonly tell: (change: ConfigChange) => void;
  readonly close: () => void;
}

export function createConfigChanges(
  isWatched: boolean,
  version: () => Promise<string>,
): ConfigChanges {
  const sockets = openSockets({ maxPayload: 1024 });
  const run = randomBytes(4).toString('hex');
  let count = 0;
  let last = '';
  const mark = (): string => `${run}.${count}`;

  const follow = (socket: WebSocket, request: IncomingMessage): void => {
    socket.on('error', () => socket.terminate());
    if (sockets.clients.size > mostFollowers) return socket.close(1013, 'Full');
    if (missesLast(request)) socket.send(last);
    void version().then(
      (current) => socket.send(JSON.stringify({ mark: mark(), kind: 'version', version: current })),
      () => undefined, // A build in progress has no version yet.
    );
  };

  // A page of an earlier run cannot have missed changes of this one; the version shows whether it
  // is outdated.
  const missesLast = ({ url = '' }: IncomingMessage): boolean => {
    const [knownRun, known] = (queryOf(url).get('since') ?? '').split('.');
    return knownRun === run && Number(known) < count;
  };

  return {
    isWatched,
    mark,
    upgrade: (request, socket, head) => {
      if (pathOf(request.url ?? '/') !== changesPath) return false;
      if (isOwnPage(request.headers)) {
        sockets.accept(request, socket, head, (webSocket) => follow(webSocket, request));
      } else {
        refuseUpgrade(socket, '403 Forbidden');
      }
      return true;
    },
    tell: (change) => {
      count += 1;
      last = JSON.stringify({ mark: mark(), ...change });
      for (const socket of sockets.clients) socket.send(last);
    },
    close: sockets.close,
  };
}

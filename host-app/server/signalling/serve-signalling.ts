import type { IncomingMessage } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { hostNameOf, isAllowedHost } from '../host-names.ts';
import { pathOf, queryOf } from '../request-path.ts';
import { refuseUpgrade, type Upgrade } from '../upgrades.ts';
import { createExchange } from './exchange.ts';

/** Where telephones meet, on any host name of the server. */
const signallingPath = '/signalling';

const usualRoom = 'demo';

/** A session description is a few kilobytes. */
const maxPayload = 64 * 1024;

export interface Signalling {
  /** Takes connections to `signallingPath`. */
  readonly upgrade: Upgrade;
  readonly close: () => void;
}

/**
 * The signalling channel of the sample telephones.
 *
 * A web socket is open to the pages of any site, so the page's own origin must be of this machine
 * or of the address given with `--host`.
 */
export function openSignalling(boundTo: string | undefined): Signalling {
  const exchange = createExchange();
  const sockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
  return {
    upgrade: (request, socket, head) => {
      const target = request.url ?? '/';
      if (pathOf(target) !== signallingPath) return false;
      if (!isTrusted(request, boundTo)) {
        refuseUpgrade(socket, '403 Forbidden');
        return true;
      }
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        seat(webSocket, queryOf(target).get('room') || usualRoom),
      );
      return true;
    },
    close: () => {
      for (const webSocket of sockets.clients) webSocket.terminate();
      sockets.close();
    },
  };

  function seat(webSocket: WebSocket, room: string): void {
    const taken = exchange.connect(room.slice(0, 80), (message) =>
      webSocket.send(JSON.stringify(message)),
    );
    if (!taken) return webSocket.close(1013, 'Full');
    webSocket.on('message', (data, isBinary) => taken.receive(isBinary ? '' : textOf(data)));
    webSocket.on('close', taken.leave);
    // Oversized or broken frames end the connection; nothing else is to be done about them.
    webSocket.on('error', taken.leave);
  }
}

function isTrusted(request: IncomingMessage, boundTo: string | undefined): boolean {
  const { host, origin } = request.headers;
  if (!isAllowedHost(hostNameOf(host), boundTo)) return false;
  return (
    origin !== undefined &&
    URL.canParse(origin) &&
    isAllowedHost(hostNameOf(new URL(origin).host), boundTo)
  );
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}

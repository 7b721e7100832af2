import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { hostNameOf, isAllowedHost, type ServerNames } from '../host-names.ts';
import { openSockets } from '../open-sockets.ts';
import { pathOf, queryOf } from '../request-path.ts';
import { refuseUpgrade, type Upgrade } from '../upgrades.ts';
import { createExchange } from './exchange.ts';
import { createMessageRate } from './message-rate.ts';
import { parseUrl } from '../../src/parse-url.ts';

/** Path at which telephones meet, on any host name of the server. */
const signallingPath = '/signalling';

const usualRoom = 'demo';

/** A session description is a few kilobytes. */
const maxPayload = 64 * 1024;

/** Bytes that may wait for a telephone that does not read, before the server disconnects it. */
const maxWaiting = 1024 * 1024;

export interface Signalling {
  /** Accepts connections to `signallingPath`. */
  readonly upgrade: Upgrade;
  readonly close: () => void;
}

/**
 * The signaling channel of the sample phones.
 *
 * Pages of any site can open a web socket, so the page's own origin must have one of this server's
 * names, or be one of the origins that share its line.
 */
export function openSignalling(names: ServerNames, sharedWith: readonly string[] = []): Signalling {
  const exchange = createExchange();
  const sockets = openSockets({ maxPayload, perMessageDeflate: false });
  return {
    upgrade: (request, socket, head) => {
      const target = request.url ?? '/';
      if (pathOf(target) !== signallingPath) return false;
      if (!isTrusted(request, names, sharedWith)) {
        refuseUpgrade(socket, '403 Forbidden');
        return true;
      }
      sockets.accept(request, socket, head, (webSocket) =>
        seat(webSocket, queryOf(target).get('room') || usualRoom),
      );
      return true;
    },
    close: sockets.close,
  };

  function seat(webSocket: WebSocket, room: string): void {
    const mayPass = createMessageRate(Date.now);
    const taken = exchange.connect(room.slice(0, 80), (message) => {
      if (webSocket.bufferedAmount > maxWaiting) return webSocket.terminate();
      webSocket.send(JSON.stringify(message));
    });
    if (!taken) return webSocket.close(1013, 'Full');
    webSocket.on('message', (data, isBinary) => {
      if (!mayPass()) return webSocket.close(1008, 'Too many messages');
      taken.receive(isBinary ? '' : textOf(data));
    });
    webSocket.on('close', taken.leave);
    // Oversized or broken frames end the connection, which is all that is needed.
    webSocket.on('error', taken.leave);
  }
}

function isTrusted(
  request: IncomingMessage,
  names: ServerNames,
  sharedWith: readonly string[],
): boolean {
  const { host, origin } = request.headers;
  if (!isAllowedHost(hostNameOf(host), names)) return false;
  const url = origin === undefined ? undefined : parseUrl(origin);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return false;
  if (sharedWith.includes(url.origin)) return true;
  return isAllowedHost(hostNameOf(url.host), names) && isServedHere(url, request);
}

/** Another program on another port also has a name of this machine, but its pages are not ours. */
function isServedHere({ port, protocol }: URL, { headers, socket }: IncomingMessage): boolean {
  const asked = /:(\d+)$/.exec(headers.host ?? '')?.[1] ?? '';
  const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return port === asked || own === asked || own === String(socket.localPort);
}

function textOf(data: Buffer | ArrayBuffer | Buffer[]): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8');
}

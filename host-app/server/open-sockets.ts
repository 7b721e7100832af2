import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type ServerOptions, type WebSocket } from 'ws';

/** Longer than a browser takes to respond, shorter than its user takes to wonder. */
const interval = 30_000;

/** The web sockets of one purpose. */
export interface Sockets {
  /** The open ones. */
  readonly clients: ReadonlySet<WebSocket>;
  /** Completes an upgrade that may pass. */
  readonly accept: (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    then: (webSocket: WebSocket) => void,
  ) => void;
  /** Ends all of them. */
  readonly close: () => void;
}

export function openSockets(options: Omit<ServerOptions, 'noServer'>): Sockets {
  const sockets = new WebSocketServer({ ...options, noServer: true });
  const stopHeartbeat = startHeartbeat(sockets);
  return {
    clients: sockets.clients,
    accept: (request, socket, head, then) =>
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        sockets.emit('connection', webSocket, request);
        then(webSocket);
      }),
    close: () => {
      stopHeartbeat();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/**
 * Ends connections whose other end has silently disappeared, such as a closed laptop: nothing else
 * would ever free their place.
 *
 * Returns a function that stops it.
 */
function startHeartbeat(sockets: WebSocketServer): () => void {
  const alive = new WeakSet<object>();
  sockets.on('connection', (socket) => {
    alive.add(socket);
    socket.on('pong', () => alive.add(socket));
  });
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (alive.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

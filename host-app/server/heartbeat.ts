import type { WebSocketServer } from 'ws';

/** Longer than a browser takes to respond, shorter than its user takes to wonder. */
const interval = 30_000;

/**
 * Ends connections whose other end has silently disappeared, such as a closed laptop: nothing else
 * would ever free their place.
 *
 * Returns a function that stops it.
 */
export function startHeartbeat(sockets: WebSocketServer): () => void {
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

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ReportFault } from './fault-log.ts';

/** Takes over a connection to use another protocol; false leaves it to the next one. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/**
 * Offers each upgrade to the protocols in turn, and closes a connection that none of them takes.
 */
export function attachUpgrades(
  server: Server,
  upgrades: readonly Upgrade[],
  report: ReportFault,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node hands over the socket without any listener, and a client may reset it at any moment.
    socket.on('error', () => socket.destroy());
    try {
      if (!upgrades.some((upgrade) => upgrade(request, socket, head))) socket.destroy();
    } catch (error) {
      report(error);
      socket.destroy();
    }
  });
}

/** Responds to an upgrade with a status, and closes the connection. */
export function refuseUpgrade(socket: Duplex, status: '401 Unauthorized' | '403 Forbidden'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

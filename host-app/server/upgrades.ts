import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ReportFault } from './fault-log.ts';

/** Takes a connection over to speak another protocol; false leaves it to others. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Offers each upgrade to one after the other, and closes the connection that nobody takes. */
export function attachUpgrades(
  server: Server,
  upgrades: readonly Upgrade[],
  report: ReportFault,
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node leaves the socket to us without any listener, and a client may reset it at any moment.
    socket.on('error', () => socket.destroy());
    try {
      if (!upgrades.some((upgrade) => upgrade(request, socket, head))) socket.destroy();
    } catch (error) {
      report(error);
      socket.destroy();
    }
  });
}

/** Answers an upgrade with a status, and closes the connection. */
export function refuseUpgrade(socket: Duplex, status: '403 Forbidden'): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () =>
    socket.destroy(),
  );
}

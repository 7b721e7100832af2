import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/**
 * A connection that sends the given text and closes on request, no matter how the server takes it.
 */
export async function openSocket(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // A server may hang up on an attacker.
  socket.on('error', () => socket.destroy());
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  return socket;
}

/** Waits for a response, the end of the connection, or the given time. */
export async function hearFor(socket: Socket, milliseconds: number): Promise<void> {
  if (socket.destroyed) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    for (const event of ['data', 'close']) {
      socket.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });
}

const handshake =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

export function getText(target: string, host = 'localhost'): string {
  return `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
}

export function upgradeText(target: string, origin: string, key = handshake): string {
  return `GET ${target} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\n${key}\r\n`;
}

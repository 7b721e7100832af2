import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

const answers = [
  'HTTP/1.1 302 Found\r\nLocation: http://\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 302 Found\r\nLocation: //[\r\nContent-Length: 0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nhalf',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  'nonsense\r\n\r\n',
  '',
];

/** A provider's page that responds in a different broken way each time. */
export async function openOddWidget(): Promise<{ readonly url: string; close(): void }> {
  let turn = 0;
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      turn += 1;
      socket.write(answers[turn % answers.length] ?? '');
      if (turn % 2 === 0) socket.resetAndDestroy();
      else socket.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The widget has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() };
}

import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from './listen.ts';
import { createStartFailures, startFailuresPath } from './start-failures.ts';

test('a page that leaves while it reports leaves no fault in the log', async () => {
  const said: string[] = [];
  const take = createStartFailures((line) => said.push(line)).take;
  const faults: unknown[] = [];
  const report = (error: unknown): void => void faults.push(error);
  const server = createServer();
  const listening = await listen(server, ['127.0.0.1'], { port: 0, report });
  onTestFinished(() => listening.close());
  const client = connect(listening.port, '127.0.0.1');
  const taken = new Promise<number>((resolve, reject) => {
    server.on('request', (request: IncomingMessage) => {
      // The body is still in transit.
      client.destroy();
      void take(request).then(resolve, reject);
    });
  });
  client.write(
    [
      `POST ${startFailuresPath} HTTP/1.1`,
      'Host: localhost',
      'Origin: http://localhost',
      'Content-Length: 100',
      '',
      '{',
    ].join('\r\n'),
  );
  expect(await taken).toBe(400);
  expect([...faults, ...said]).toEqual([]);
});

test('a repeated failure is printed once until the config changes, and then once more', async () => {
  const said: string[] = [];
  const { take, renew } = createStartFailures((line) => said.push(line));
  const report = () => {
    const body = JSON.stringify({ label: 'Acme', detail: 'Framing is denied.', fix: 'Allow it.' });
    const headers = { host: 'localhost', origin: 'http://localhost' };
    const request = Object.assign(Readable.from([body]), { method: 'POST', headers });
    return take(request as unknown as IncomingMessage);
  };
  expect([await report(), await report()]).toEqual([204, 204]);
  expect(said).toEqual(['Acme does not start: Framing is denied. Allow it.']);
  renew();
  await report();
  await report();
  expect(said).toHaveLength(2);
});

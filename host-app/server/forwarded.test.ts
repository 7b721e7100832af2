import { request, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { bareContent } from './testing/bare-content.ts';

const start = (isBehindProxy: boolean): Promise<RunningServer> =>
  startServer({
    config: parseConfig({}),
    openContent: async () => bareContent,
    port: 0,
    allowedHosts: ['desk.example'],
    isBehindProxy,
  });

let behindProxy: RunningServer;
let plain: RunningServer;
beforeAll(async () => {
  behindProxy = await start(true);
  plain = await start(false);
});
afterAll(() => Promise.all([behindProxy.close(), plain.close()]));

function statusOf(server: RunningServer, headers: IncomingHttpHeaders, path = '/') {
  return new Promise<number | undefined>((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['its own name', '127.0.0.1', 'desk.example', 200],
  ['the name of the proxy', 'desk.example', 'desk.example', 200],
  ['a chain of proxies', '127.0.0.1', 'desk.example, inner.example', 200],
  ['nothing', '127.0.0.1', '', 200],
  ['a forwarded stranger', '127.0.0.1', 'attacker.example', 403],
  // A page can make its own name point at this machine, and send any header to it.
  ['a stranger that claims the name', 'attacker.example', 'desk.example', 403],
])(
  '[SV9] behind a proxy, a request under %s gets its answer',
  async (_case, host, forwarded, status) => {
    expect(await statusOf(behindProxy, { host, 'x-forwarded-host': forwarded })).toBe(status);
  },
);

test('[SV9] without a proxy, a forwarded name changes nothing', async () => {
  const forwarded = { 'x-forwarded-host': 'attacker.example' };
  expect(await statusOf(plain, { host: 'localhost', ...forwarded })).toBe(200);
});

test('[SV9] the name that visitors asked for is the one of the page itself', async () => {
  const headers = {
    host: '127.0.0.1',
    'x-forwarded-host': 'desk.example',
    origin: 'https://desk.example',
  };
  const read = (server: RunningServer) => statusOf(server, headers, '/api/data/v9.2/contacts');
  // No workspace is open, which only the page itself learns.
  expect([await read(behindProxy), await read(plain)]).toEqual([503, 403]);
});

test('[SV9] the server is healthy under every name', async () => {
  expect(await statusOf(plain, { host: '10.1.2.3:5173' }, '/healthz')).toBe(200);
  expect(await statusOf(plain, { host: '10.1.2.3:5173' })).toBe(403);
});

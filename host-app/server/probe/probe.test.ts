import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { listen, type Listening } from '../listen.ts';
import { createProbe, type ProbeSettings } from './probe.ts';

const running: Listening[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(answer: RequestListener): Promise<number> {
  const listening = await listen(createServer(answer), ['127.0.0.1'], {
    port: 0,
    report: (error) => {
      throw error;
    },
  });
  running.push(listening);
  return listening.port;
}

/** Answers each connection with these bytes, and leaves it open. */
async function serveBytes(bytes: string): Promise<number> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.write(bytes));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function ask(channelUrl: string, settings: Partial<ProbeSettings> = {}) {
  const config = parseConfig({ providers: [{ uniqueName: 'acme_phone', channelUrl }] });
  const probe = createProbe({ config: () => config, orgUrl: undefined, port: 1, ...settings });
  return probe('acme_phone');
}

const quick = { milliseconds: 300, bytes: 1_000 };

test('[BT1] a certificate that is not trusted is reported with its reason, and the page is still judged', async () => {
  const { private: key, cert } = await generate();
  const server = createHttpsServer({ key, cert }, (_request, response) => response.end());
  const listening = await listen(server, ['127.0.0.1'], { port: 0, report: () => undefined });
  running.push(listening);
  expect(await ask(`https://localhost:${listening.port}/`)).toMatchObject({
    status: 200,
    distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  });
  const plain = await serve((_request, response) => response.end());
  expect((await ask(`http://localhost:${plain}/`))?.distrust).toBeUndefined();
});

test('[SV5] a page that never ends is judged by the part that arrived', async () => {
  const port = await serve((_request, response) => {
    response.writeHead(200, { 'X-Frame-Options': 'DENY' });
    response.write('<script src="/msdyn_ciLibrary.js"></script>');
  });
  expect(await ask(`http://localhost:${port}/`, { limits: quick })).toMatchObject({
    status: 200,
    frameOptions: 'DENY',
    libraries: ['/msdyn_ciLibrary.js'],
  });
});

test('[SV5] a page that drips endlessly is abandoned after the time limit', async () => {
  let drops: NodeJS.Timeout | undefined;
  const port = await serve((_request, response) => {
    drops = setInterval(() => response.write('.'), 20);
  });
  const answer = await ask(`http://localhost:${port}/`, { limits: quick });
  clearInterval(drops);
  expect(answer).toMatchObject({ status: 200 });
});

test('[SV5] a page that sends nothing is reported with the time limit', async () => {
  const port = await serve(() => undefined);
  expect(await ask(`http://localhost:${port}/`, { limits: quick })).toMatchObject({
    error: 'no answer in 300 ms',
  });
});

test('[SV5] a page that switches its protocol is judged by its status', async () => {
  const port = await serveBytes(
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n',
  );
  expect(await ask(`http://localhost:${port}/`, { limits: quick })).toMatchObject({ status: 101 });
});

test('[SV5] a page that only asks to wait is reported with the time limit', async () => {
  const port = await serveBytes('HTTP/1.1 102 Processing\r\n\r\n');
  expect(await ask(`http://localhost:${port}/`, { limits: quick })).toMatchObject({
    error: 'no answer in 300 ms',
  });
});

test('[SV5] a large page is read up to the byte limit', async () => {
  let sent = 0;
  const port = await serve((_request, response) => {
    const more = (): void => {
      sent += 65_536;
      if (response.write(Buffer.alloc(65_536, 32))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  await ask(`http://localhost:${port}/`, { limits: { ...quick, milliseconds: 5_000 } });
  expect(sent).toBeLessThan(64 * 1024 * 1024);
});

test('[SV5] simultaneous probes by many workspaces are one request to the widget', async () => {
  let asked = 0;
  const port = await serve((_request, response) => {
    asked += 1;
    response.end('page');
  });
  const channelUrl = `http://localhost:${port}/`;
  const config = parseConfig({ providers: [{ uniqueName: 'acme_phone', channelUrl }] });
  const probe = createProbe({ config: () => config, orgUrl: undefined, port: 1 });
  await Promise.all(Array.from({ length: 20 }, () => probe('acme_phone')));
  expect(asked).toBe(1);
});

test('[SV5] a channel URL on the organization is requested from this server, never from the real one', async () => {
  const hosts: (string | undefined)[] = [];
  const port = await serve((request, response) => {
    hosts.push(request.headers.host);
    response.end('page');
  });
  const answer = await ask('http://contoso.crm.dynamics.com/webresources/acme.html', {
    orgUrl: 'https://contoso.crm.dynamics.com',
    port,
  });
  expect(answer).toMatchObject({ status: 200 });
  expect(hosts).toEqual(['contoso.crm.dynamics.com']);
});

test('[SV5] beside an organization on this machine, other ports stay other servers', async () => {
  const port = await serve((_request, response) => response.end('widget'));
  const answer = await ask(`http://localhost:${port}/`, { orgUrl: 'http://localhost:5173' });
  expect(answer).toMatchObject({ status: 200 });
});

test('[SV5] redirects are reported, not followed', async () => {
  let secrets = 0;
  const secret = await serve((_request, response) => {
    secrets += 1;
    response.end();
  });
  const port = await serve((_request, response) => {
    response.writeHead(302, { Location: `http://127.0.0.1:${secret}/` }).end();
  });
  expect(await ask(`http://localhost:${port}/`)).toMatchObject({
    redirect: `http://127.0.0.1:${secret}/`,
  });
  expect(secrets).toBe(0);
});

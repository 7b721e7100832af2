import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
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

function ask(channelUrl: string, settings: Partial<ProbeSettings> = {}) {
  const config = parseConfig({ providers: [{ uniqueName: 'acme_phone', channelUrl }] });
  const probe = createProbe({ config: () => config, orgHost: undefined, port: 1, ...settings });
  return probe('acme_phone');
}

const quick = { milliseconds: 300, bytes: 1_000 };

test('[SV5] a page that never ends is judged by what came', async () => {
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

test('[SV5] a page that drips without end is left after the limit of time', async () => {
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

test('[SV5] a large page is read up to the limit of bytes', async () => {
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

test('[SV5] many workspaces that ask at once are one request to the widget', async () => {
  let asked = 0;
  const port = await serve((_request, response) => {
    asked += 1;
    response.end('page');
  });
  const channelUrl = `http://localhost:${port}/`;
  const config = parseConfig({ providers: [{ uniqueName: 'acme_phone', channelUrl }] });
  const probe = createProbe({ config: () => config, orgHost: undefined, port: 1 });
  await Promise.all(Array.from({ length: 20 }, () => probe('acme_phone')));
  expect(asked).toBe(1);
});

test('[SV5] a channel URL on the organization is asked of this server, never of the real one', async () => {
  const hosts: (string | undefined)[] = [];
  const port = await serve((request, response) => {
    hosts.push(request.headers.host);
    response.end('page');
  });
  const answer = await ask('http://contoso.crm.dynamics.com/webresources/acme.html', {
    orgHost: 'contoso.crm.dynamics.com',
    port,
  });
  expect(answer).toMatchObject({ status: 200 });
  expect(hosts).toEqual(['contoso.crm.dynamics.com']);
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

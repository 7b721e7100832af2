import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { parseConfig } from '../src/config/parse-config.ts';
import type { Content } from './content.ts';
import { listen } from './listen.ts';
import { startServer, type RunningServer, type ServerSettings } from './start-server.ts';

const content: Content = {
  samples: ['minimal', 'softphone'],
  hasInlineScripts: false,
  workspacePage: async () => '<head></head>workspace',
  samplePage: async (sample, path) =>
    path === '/index.html' ? `${sample} for http://localhost:5173/x` : undefined,
  library: async (isHelped) => (isHelped ? 'helped library' : 'library'),
  workspaceFiles: (_request, _response, notFound) => notFound(),
  sampleFiles: (sample) => (_request, response) => void response.end(`file of ${sample}`),
  close: async () => undefined,
};

const noFault = (error: unknown): never => {
  throw error;
};

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const server = await startServer({
    config: parseConfig({}),
    openContent: async () => content,
    port: 0,
    report: noFault,
    ...settings,
  });
  running.push(server);
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

function ask(port: number, host: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: `${host}:${port}` };
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const chunks: string[] = [];
      response.on('data', (chunk) => chunks.push(String(chunk)));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          text: chunks.join(''),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('the page for a colleague’s telephone is available at a network address', async () => {
  const { port } = await start({
    host: '127.0.0.1',
    openContent: async () => ({ ...content, samples: ['customer-phone'] }),
  });
  const answer = await ask(port, '127.0.0.1', '/customer-phone/');
  expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('customer-phone') });
});

test('the config reaches the page in a form that cannot end its element', async () => {
  const server = await start({ config: parseConfig({ environment: { name: '</script>' } }) });
  const { text } = await ask(server.port, 'localhost', '/');
  expect(text).toContain('<script type="application/json" id="sidetone-config">{');
  expect(text).toContain(String.raw`"name":"\u003c/script>"`);
});

test('the library is served on every spelling of its path, without CORS', async () => {
  const { port } = await start({ config: parseConfig({ widgetHelp: false }) });
  const answer = await ask(port, 'localhost', '//WebResources/widget/msdyn_ciLibrary.js?v=1');
  expect(answer).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', text: 'library' });
});

test('the library includes its help by default', async () => {
  const { port } = await start();
  const answer = await ask(port, 'localhost', '/webresources/Widget/msdyn_ciLibrary.js');
  expect(answer.text).toBe('helped library');
});

test('each sample is served under its own name, with the real address of the workspace', async () => {
  const { port } = await start();
  const page = await ask(port, 'softphone.localhost', '/');
  expect(page.text).toBe(`softphone for http://localhost:${port}/x`);
  expect((await ask(port, 'minimal.localhost', '/a.js')).text).toBe('file of minimal');
});

test('sample providers follow the port', async () => {
  const { port, config } = await start();
  expect(config.providers[0]?.channelUrl).toBe(`http://softphone.localhost:${port}/`);
});

test('other providers keep their addresses', async () => {
  const channelUrl = 'http://elsewhere.localhost:5173/widget?a=1';
  const { config } = await start({
    config: parseConfig({ providers: [{ uniqueName: 'contoso_a', channelUrl }] }),
  });
  expect(config.providers[0]?.channelUrl).toBe(channelUrl);
});

test('an unknown name or path is answered with the available ones', async () => {
  const { port } = await start();
  const answer = await ask(port, 'nobody.localhost', '/x');
  expect(answer.status).toBe(404);
  expect(answer.text).toContain(`Nothing is served at http://nobody.localhost:${port}/x`);
  expect(answer.text).toContain(`http://softphone.localhost:${port}`);
  expect((await ask(port, 'localhost', '/x')).status).toBe(404);
});

test('host names that a foreign page may own are refused', async () => {
  const { port } = await start();
  expect((await ask(port, 'attacker.example', '/')).status).toBe(403);
});

test('paths that leave their folder are refused', async () => {
  const { port } = await start();
  expect((await ask(port, 'localhost', '/webresources/%2e%2e/secret')).status).toBe(400);
});

test('names of web resources are not case-sensitive, and a file without an extension is HTML', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-resources-'));
  writeFileSync(join(folder, 'new_Page'), 'page');
  writeFileSync(join(folder, 'new_Script.js'), 'script');
  const { port } = await start({ webResources: folder });
  const page = await ask(port, 'localhost', '/WebResources/new_page');
  const script = await ask(port, 'localhost', '/webresources/NEW_script.js');
  rmSync(folder, { recursive: true });
  expect(page).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'page' });
  expect(script).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', text: 'script' });
});

test('the header image is served, and runs no script when it is opened alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'logo-'));
  const logo = join(folder, 'brand.svg');
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const { port } = await start({ logo });
  const { headers } = await fetch(`http://localhost:${port}/sidetone/logo`);
  rmSync(folder, { recursive: true });
  expect(headers.get('content-type')).toBe('image/svg+xml');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect((await ask((await start()).port, 'localhost', '/sidetone/logo')).status).toBe(404);
});

test('the server uses the next port when the requested one is busy', async () => {
  const other = await listen(createServer(), ['127.0.0.1'], { port: 0, report: noFault });
  running.push(other);
  const { port } = await start({ port: other.port });
  expect(port).toBeGreaterThan(other.port);
});

test('the server also listens on ::1, on the same port', async () => {
  const { port } = await start();
  const response = await fetch(`http://[::1]:${port}/`).catch(() => undefined);
  // Machines without IPv6 have no ::1.
  if (response) expect(response.status).toBe(200);
});

/** Messages that a workspace receives on the change channel, each as `kind` or `kind: text`. */
async function listenForChanges(port: number, since: string, origin = `http://localhost:${port}`) {
  const heard: string[] = [];
  const address = `ws://127.0.0.1:${port}/sidetone/changes?since=${since}`;
  const socket = new WebSocket(address, { headers: { Origin: origin, Host: `localhost:${port}` } });
  socket.on('message', (data) => {
    const { kind, text, version }: Record<string, unknown> = JSON.parse(String(data));
    heard.push([kind, text ?? version].filter((part) => part !== undefined).join(': '));
  });
  await once(socket, 'open');
  running.push({ close: async () => socket.terminate() });
  return heard;
}

/** The data that the server currently writes into the page. */
async function askForMark(port: number) {
  const { text } = await ask(port, 'localhost', '/');
  const found = /data-watched="([\w.]+)" data-version="(\w+)">/.exec(text);
  return { text, mark: found?.[1] ?? '', version: found?.[2] ?? '' };
}

test('[SV7] open workspaces learn of a changed config, and of an edit that cannot be used', async () => {
  const server = await start({ isWatched: true });
  const page = await askForMark(server.port);
  const heard = await listenForChanges(server.port, page.mark);
  await expect.poll(() => heard).toEqual([`version: ${page.version}`]);
  server.refuseChange('providers: expected a list');
  server.change({ config: parseConfig({ environment: { name: 'Changed' } }) });
  await expect
    .poll(() => heard.slice(1))
    .toEqual(['refused: providers: expected a list', 'changed']);
  const changed = await askForMark(server.port);
  expect(changed.text).toContain('"name":"Changed"');
  expect(changed.mark).not.toBe(page.mark);
  expect(changed.version).not.toBe(page.version);
});

test('a workspace that starts listening late receives the change that it missed, and no older one', async () => {
  const server = await start({ isWatched: true });
  const before = await askForMark(server.port);
  server.change({ config: parseConfig({}) });
  const after = await askForMark(server.port);
  const late = await listenForChanges(server.port, before.mark);
  const current = await listenForChanges(server.port, after.mark);
  await expect.poll(() => late).toEqual(['changed', `version: ${after.version}`]);
  await expect.poll(() => current).toEqual([`version: ${after.version}`]);
  server.refuseChange('the next one');
  await expect.poll(() => late.at(-1)).toBe('refused: the next one');
  await expect.poll(() => current.at(-1)).toBe('refused: the next one');
});

test('[SV8] a page of an earlier server receives the current version, and no change from before', async () => {
  const before = await start({ isWatched: true });
  const page = await askForMark(before.port);
  const same = await start({ isWatched: true });
  same.refuseChange('of another time');
  const sameHeard = await listenForChanges(same.port, page.mark);
  await expect.poll(() => sameHeard).toHaveLength(1);
  const config = parseConfig({ environment: { name: 'Another' } });
  const other = await start({ isWatched: true, config });
  const otherHeard = await listenForChanges(other.port, page.mark);
  await expect.poll(() => otherHeard).toHaveLength(1);
  expect(otherHeard).not.toEqual([`version: ${page.version}`]);
});

test('[SV7] a page from another site receives none of the config', async () => {
  const { port } = await start({ isWatched: true });
  await expect(listenForChanges(port, 'a.0', 'https://elsewhere.example')).rejects.toThrow('403');
  await expect(listenForChanges(port, 'a.0', `http://softphone.localhost:${port}`)).rejects.toThrow(
    '403',
  );
});

test('web resources that a later config names are served from then on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'web-resources-'));
  writeFileSync(join(folder, 'new_Page.html'), 'page');
  const server = await start({ isWatched: true });
  expect((await ask(server.port, 'localhost', '/webresources/new_Page.html')).status).toBe(404);
  server.change({ config: parseConfig({}), webResources: folder });
  const found = await ask(server.port, 'localhost', '/webresources/new_Page.html');
  rmSync(folder, { recursive: true });
  expect(found.text).toBe('page');
});

test('the server impersonates an organization under its own name, and no other', async () => {
  const { port, origin } = await start({ orgUrl: 'http://contoso.crm.dynamics.com' });
  expect(origin).toBe('http://contoso.crm.dynamics.com');
  expect((await ask(port, 'contoso.crm.dynamics.com', '/')).status).toBe(200);
  expect((await ask(port, 'fabrikam.crm.dynamics.com', '/')).status).toBe(403);
});

test('a sample answers to names below its own, so that each page can be a separate site', async () => {
  const channelUrl = 'http://a.softphone.localhost:5173/a.html';
  const { port, config } = await start({
    config: parseConfig({ providers: [{ uniqueName: 'contoso_a', channelUrl }] }),
  });
  expect(config.providers[0]?.channelUrl).toBe(`http://a.softphone.localhost:${port}/a.html`);
  expect((await ask(port, 'a.softphone.localhost', '/')).text).toContain('softphone for');
});

test('the probe requests configured Channel URLs and nothing else', async () => {
  const { port } = await start();
  const known = await ask(port, 'localhost', '/sidetone/probe?provider=contoso_phone');
  expect(JSON.parse(known.text)).toMatchObject({ status: 200, libraries: [] });
  const unknown = await ask(port, 'localhost', '/sidetone/probe?provider=http://localhost/');
  expect(unknown.status).toBe(404);
});

test('the terminal reports a widget that does not start once, and only for pages of the workspace', async () => {
  const said: string[] = [];
  const { port } = await start({ say: (line) => said.push(line) });
  const tell = (origin: string, body: object) =>
    fetch(`http://localhost:${port}/sidetone/start-failures`, {
      method: 'POST',
      headers: { Origin: origin },
      body: JSON.stringify(body),
    });
  const failure = {
    label: 'Acme\n',
    detail: 'Nothing answers at http://a.test/?key=secret',
    fix: '',
  };
  await tell(`http://localhost:${port}`, failure);
  await tell(`http://localhost:${port}`, failure);
  expect((await tell('https://elsewhere.example', failure)).status).toBe(403);
  expect((await tell(`http://localhost:${port}`, { label: 7 })).status).toBe(400);
  expect((await tell(`http://localhost:${port}`, { label: 'x'.repeat(9_000) })).status).toBe(400);
  expect(said).toEqual([
    String.raw`Acme\u000A does not start: Nothing answers at http://a.test/?...`,
  ]);
});

test('[IM19] a web resource of an import is served under its name with the type of its row (exports 38)', async () => {
  const bytes = new TextEncoder().encode('<title>Phone</title>');
  const phone = {
    uniqueName: 'contoso_a',
    channelUrl: 'http://localhost:5173/webresources/contoso_/sample/phone_html?a=1',
  };
  const server = await start({
    config: parseConfig({ providers: [phone] }),
    resources: [{ name: 'contoso_/sample/phone_html', type: 1, bytes }],
  });
  const { port } = server;
  expect(server.config.providers[0]?.channelUrl).toBe(
    `http://localhost:${port}/webresources/contoso_/sample/phone_html?a=1`,
  );
  const answer = await ask(port, 'localhost', '/webresources/Contoso_/sample/phone_html');
  expect(answer).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: '<title>Phone</title>',
  });
  expect(await ask(port, 'localhost', '/webresources/contoso_/other')).toMatchObject({
    status: 404,
  });
});

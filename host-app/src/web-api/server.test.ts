import { request } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createWorkspaces } from '../../server/web-api/workspaces.ts';
import { serveWorkspace, type ServedWorkspace } from './testing/a-served-workspace.ts';
import { backEndOf, type Sent } from './testing/caller.ts';
import { accountId, setting } from './testing/the-setting.ts';

const running: ServedWorkspace[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

async function serve(): Promise<ServedWorkspace> {
  const served = await serveWorkspace(setting);
  running.push(served);
  return served;
}

/** Sends headers that `fetch` sets itself, such as those of a browser. */
function ask(
  { server }: ServedWorkspace,
  method: string,
  headers: Readonly<Record<string, string>>,
  { body, path = 'accounts' }: { readonly body?: string; readonly path?: string } = {},
) {
  return new Promise<{
    readonly status: number | undefined;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly text: string;
  }>((resolve, reject) => {
    const address = { host: '127.0.0.1', port: server.port, path: `/api/data/v9.2/${path}` };
    const sent = request(
      { ...address, method, headers: { Host: `localhost:${server.port}`, ...headers } },
      (response) => {
        const chunks: string[] = [];
        response.on('data', (chunk) => chunks.push(String(chunk)));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            text: chunks.join(''),
          }),
        );
      },
    ).on('error', reject);
    sent.end(body);
  });
}

test('[WA2] H5 without an open workspace there are no rows', async () => {
  const served = await serve();
  const { status, headers, json } = await backEndOf(served).get('accounts');
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('1');
  expect(json.error).toEqual({
    code: '',
    message: `No workspace is open, so there are no rows to answer from. Open ${served.server.origin}/ in a browser; the rows are there.`,
  });
});

test('[WA1] H4 of several open workspaces, a request names one', async () => {
  const served = await serve();
  const [first, second] = [await served.openPage(), await served.openPage()];
  const rename = (page: typeof first, name: string) =>
    backEndOf(served, page).call('PATCH', `accounts(${accountId})`, { body: { name } });
  expect((await rename(first, 'First')).status).toBe(204);
  expect((await rename(second, 'Second')).status).toBe(204);
  const { status, json } = await backEndOf(served).get('accounts');
  expect([status, json.error.message]).toEqual([
    409,
    `Several workspaces are open (${first.id}, ${second.id}) and the request names none. Send X-Sidetone-Workspace: ${first.id}.`,
  ]);
  const nameFor = async (sent: Sent) =>
    (await backEndOf(served).call('GET', 'accounts?$select=name', sent)).json.value[0].name;
  expect(await nameFor({ headers: { 'X-Sidetone-Workspace': second.id } })).toBe('Second');
  // Web resources of a page send the cookie that the page came with.
  expect(await nameFor({ headers: { Cookie: `other=1; ${second.cookie}` } })).toBe('Second');
  expect(await nameFor({ headers: { Cookie: first.cookie } })).toBe('First');
  second.close();
  await expect
    .poll(() =>
      backEndOf(served)
        .get('accounts')
        .then((answer) => answer.status),
    )
    .toBe(200);
});

test('[WA13] a request that names a page waits until the page has loaded', async () => {
  const served = await serve();
  const page = await served.openPage({ isAwaited: false });
  const { status } = await backEndOf(served, page).get('accounts');
  expect(status).toBe(200);
});

test('[WA13] a request that names a page waits while its connection is broken, not once it is closed', async () => {
  const served = await serve();
  const page = await served.openPage();
  page.breakConnection();
  await expect.poll(() => backEndOf(served).get('accounts')).toMatchObject({ status: 503 });
  const asked = backEndOf(served, page).get('accounts');
  page.host.advance(1_000);
  expect((await asked).status).toBe(200);
  page.close();
  await expect.poll(() => backEndOf(served).get('accounts')).toMatchObject({ status: 503 });
  const before = Date.now();
  expect((await backEndOf(served, page).get('accounts')).status).toBe(503);
  expect(Date.now() - before).toBeLessThan(1_000);
});

test('[WA13] a page that connects late is waited for from the request on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const workspaces = createWorkspaces();
    const id = workspaces.expect();
    vi.advanceTimersByTime(60_000);
    const there = workspaces.isThere(id);
    let isSettled = false;
    void there.then(() => (isSettled = true));
    vi.advanceTimersByTime(29_000);
    await Promise.resolve();
    expect(isSettled).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(await there).toBe(false);
    // A page of another server may come back, and one that did not come is not waited for again.
    const unknown = workspaces.isThere('unknown');
    vi.advanceTimersByTime(4_000);
    expect([await unknown, await workspaces.isThere('unknown')]).toEqual([false, false]);
    workspaces.close();
  } finally {
    vi.useRealTimers();
  }
});

test('[WA3] a program without authorization is answered, and reported once', async () => {
  const served = await serve();
  const { host } = await served.openPage();
  for (const path of ['accounts', 'tasks'])
    expect((await ask(served, 'GET', {}, { path })).status).toBe(200);
  expect(host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA3', severity: 'info' }]);
});

const evil = 'http://evil.example';
const app = 'http://app.localhost:4000';

test('[WA21] H40 a page of another origin on this machine calls with a bearer', async () => {
  const served = await serve();
  await served.openPage();
  const preflight = await ask(served, 'OPTIONS', {
    Origin: app,
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'authorization,prefer',
  });
  expect([preflight.status, preflight.headers]).toEqual([
    204,
    expect.objectContaining({
      'access-control-allow-origin': app,
      'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
      'access-control-allow-headers': 'authorization,prefer',
      'access-control-max-age': '600',
    }),
  ]);
  expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials');
  const called = await ask(served, 'GET', { Origin: app, Authorization: 'Bearer x' });
  expect([called.status, called.headers['access-control-allow-origin']]).toEqual([200, app]);
  expect(called.headers['access-control-expose-headers']).toContain('OData-EntityId');
});

test.each(['https://widget.example', 'https://partner.example'])(
  '[WA21] a page of %s, which the config names, calls with a bearer',
  async (origin) => {
    const served = await serve();
    await served.openPage();
    const { status } = await ask(served, 'GET', { Origin: origin, Authorization: 'Bearer x' });
    expect(status).toBe(200);
  },
);

test('[WA4] H40 a page without a bearer is refused before any effect', async () => {
  const served = await serve();
  const { host } = await served.openPage();
  const before = host.records.changeCount();
  const { status, headers, text } = await ask(
    served,
    'POST',
    { Origin: app, 'Content-Type': 'application/json' },
    { body: '{"name":"x"}' },
  );
  expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
  expect(text).toContain('Send a bearer token as in the product.');
  expect(host.records.changeCount()).toBe(before);
  await expect
    .poll(() => host.journal.diagnostics.entries().map(({ rule }) => rule))
    .toEqual(['WA4']);
});

test.each<[sent: string, method: string, headers: Readonly<Record<string, string>>]>([
  ['a strange origin', 'GET', { Origin: evil, Authorization: 'Bearer x' }],
  ['a question for a strange origin', 'OPTIONS', { Origin: evil }],
  [
    'a write of a strange origin',
    'POST',
    { Origin: evil, Authorization: 'Bearer x', 'Content-Type': 'text/plain' },
  ],
  ['an opaque origin', 'GET', { Origin: 'null', Authorization: 'Bearer x' }],
  ['an image on another site', 'GET', { 'Sec-Fetch-Site': 'cross-site' }],
  ['a name that looks local', 'GET', { Origin: 'http://localhost.evil.example' }],
  ['another port of the machine with cookies only', 'GET', { Origin: 'http://evil.localhost:1' }],
])('[WA21] H40 %s gets nothing', async (_sent, method, headers) => {
  const served = await serve();
  const { host, cookie } = await served.openPage();
  const before = host.records.changeCount();
  const answer = await ask(
    served,
    method,
    { ...headers, Cookie: cookie },
    method === 'POST' ? { body: '{"name":"x"}' } : {},
  );
  expect([401, 403]).toContain(answer.status);
  expect(answer.text).not.toContain('H&M');
  expect(answer.headers['access-control-allow-origin'] ?? '').not.toBe(evil);
  expect(host.records.changeCount()).toBe(before);
  await expect
    .poll(() => host.journal.diagnostics.entries().map(({ rule }) => rule))
    .toEqual(['WA4']);
});

test('[WA21] H41 a host of another name is refused before anything else', async () => {
  const served = await serve();
  const { host } = await served.openPage();
  const { status } = await ask(served, 'GET', { Host: 'evil.example', Authorization: 'Bearer x' });
  expect(status).toBe(403);
  expect(host.journal.traffic.entries()).toEqual([]);
});

test('[WA21] only pages of the workspace offer rows', async () => {
  const served = await serve();
  const socket = new WebSocket(
    `ws://127.0.0.1:${served.server.port}/sidetone/web-api?workspace=mine`,
    { origin: evil },
  );
  const status = await new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
  });
  expect(status).toBe(403);
});

test('[WA23] H43 closing the page answers a request that waits', async () => {
  const served = await serve();
  const page = await served.openPage();
  await backEndOf(served, page).get('accounts?$top=1');
  // The page is busy for good: a request before this one never ends.
  const { records } = page.host;
  const readAny = vi.fn<typeof records.readAny>(() => new Promise(() => undefined));
  vi.spyOn(records, 'heardBy').mockReturnValue({ ...records, readAny });
  const waiting = backEndOf(served, page).get('accounts?fetchXml=<fetch/>');
  await expect.poll(() => readAny).toHaveBeenCalled();
  page.close();
  const { status, json, headers } = await waiting;
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  expect(json.error.message).toContain('was closed before it answered');
});

test('[WA12] each request is one entry of the log, with its sender', async () => {
  const served = await serve();
  const page = await served.openPage();
  await backEndOf(served, page).get('accounts?$select=name');
  const own = {
    Origin: served.server.origin,
    Referer: `${served.server.origin}/WebResources/a.htm`,
  };
  await ask(served, 'GET', own, { path: 'nothing' });
  const entries = page.host.journal.traffic.entries();
  expect(entries).toMatchObject([
    { kind: 'web-api', type: 'GET accounts?$select=name', caller: 'back end', outcome: 'success' },
    { kind: 'web-api', type: 'GET nothing', caller: 'web resource', outcome: 'failure' },
  ]);
  expect(entries[0]?.data).toEqual(
    new Map(
      Object.entries({
        user: expect.stringContaining('Alex Rivera'),
        status: 200,
        milliseconds: expect.any(Number),
        bytes: expect.any(Number),
        answer: expect.objectContaining({ value: expect.any(Array) }),
      }),
    ),
  );
});

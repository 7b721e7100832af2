// oxlint-disable typescript/no-explicit-any -- the answers are JSON, which the tests check
import { once } from 'node:events';
import { request } from 'node:http';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import {
  serveWorkspace,
  type OpenPage,
  type ServedWorkspace,
} from '../web-api/testing/a-served-workspace.ts';
import { controlPath, operations } from './operations.ts';

const token = 'a-token-for-tests-1';
const call = { templateName: 'contoso_call_incoming', templateParameters: { customerName: 'Ada' } };
const door = { control: { token, isRemote: false } };

interface Answer {
  readonly status: number | undefined;
  readonly body: any;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends headers that `fetch` sets itself, such as those of a browser. */
function send(
  { server }: ServedWorkspace,
  method: string,
  path: string,
  { body, text = body === undefined ? '' : JSON.stringify(body), headers = {} }: Sent = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: server.port,
        path: `${controlPath}${path}`,
        method,
        headers: {
          Host: `localhost:${server.port}`,
          Authorization: `Bearer ${token}`,
          ...headers,
        },
      },
      (response) => {
        const chunks: string[] = [];
        response.on('data', (chunk) => chunks.push(String(chunk)));
        response.on('end', () => {
          const whole = chunks.join('');
          const isJson = /json/.test(String(response.headers['content-type']));
          resolve({
            status: response.statusCode,
            body: isJson ? JSON.parse(whole) : whole,
            headers: response.headers,
          });
        });
      },
    ).on('error', reject);
    sent.end(text);
  });
}

const running: ServedWorkspace[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

async function serve(control: Parameters<typeof serveWorkspace>[1] = door) {
  const served = await serveWorkspace({ sampleRows: 'few' }, control);
  running.push(served);
  return served;
}

describe('one workspace', () => {
  let served: ServedWorkspace;
  let page: OpenPage;
  let document: any;
  const called = new Set<string>();
  const validator = new Ajv2020({ strict: false, validateFormats: false });

  beforeAll(async () => {
    served = await serveWorkspace({ sampleRows: 'few' }, door);
    page = await served.openPage({ named: 'mine' });
    document = (await send(served, 'GET', '/openapi.json')).body;
    validator.addSchema({ ...document, $id: 'door' });
  });
  afterAll(() => served.stop());

  /** Calls an operation and checks the answer with its description. */
  async function use(method: string, path: string, body?: unknown): Promise<any> {
    const template = Object.keys(document.paths).find((each) =>
      new RegExp(`^${each.replace('{workspace}', 'mine').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(
        `/workspaces/mine${path.replace(/\?.*/, '')}`,
      ),
    );
    const described = document.paths[String(template)]?.[method.toLowerCase()];
    const answer = await send(served, method, `/workspaces/mine${path}`, { body });
    expect([path, answer.status, answer.body?.error?.message]).toEqual([path, 200, undefined]);
    const { schema } = described.responses['200'].content['application/json'];
    expect([validator.validate(schema, answer.body), path, validator.errors]).toEqual([
      true,
      path,
      null,
    ]);
    if (body !== undefined) {
      const sent = described.requestBody.content['application/json'].schema;
      const resolved = sent.$ref ? { $ref: `door${sent.$ref}` } : sent;
      expect([validator.validate(resolved, body), path, validator.errors]).toEqual([
        true,
        path,
        null,
      ]);
    }
    called.add(described.operationId);
    return answer.body;
  }

  test('[CD2] the document is valid OpenAPI 3.1', async () => {
    const check = (given: Record<string, unknown>) =>
      new Validator().validate(structuredClone(given));
    expect(await check(document)).toEqual({ valid: true });
    const { valid } = await check({ ...document, paths: { '/state': { get: { summary: 1 } } } });
    expect([document.openapi, valid]).toEqual(['3.1.0', false]);
  });

  test('[CD3] sessions, notifications and dialogs are answered as by the agent', async () => {
    const { framework } = page.host.connect('contoso_phone');
    expect(await use('GET', '/toasts')).toEqual([]);
    const accepted = framework['notifyEvent']?.(call);
    await page.host.pass(0);
    const [toast] = await use('GET', '/toasts');
    expect(toast).toMatchObject({ isShown: true, provider: 'contoso_phone' });
    await use('POST', '/toasts/accept');
    await page.host.pass(0);
    expect(await accepted).toContain('"actionName":"Accept"');
    await page.host.pass(3_000);
    const waiting = use('POST', '/toasts/reject', { withinMilliseconds: 20_000 });
    const rejected = framework['notifyEvent']?.(call);
    await page.host.pass(0);
    await waiting;
    await page.host.pass(0);
    expect(await rejected).toContain('DeclinedByAgent');
    const created = framework['createSession']?.({ templateName: 'contoso_phone_session' });
    await page.host.pass(0);
    const session = String(await created);
    expect(await use('GET', '/sessions')).toHaveLength(2);
    await use('POST', '/sessions/session-id-0/focus');
    const { sessions } = await use('POST', `/sessions/${session}/focus`);
    expect(sessions[1]).toMatchObject({ id: session, isFocused: true });
    expect((await use('DELETE', `/sessions/${session}`)).sessions).toHaveLength(1);
  });

  test('[CD3] presence, panel, calls and events reach the widget', async () => {
    expect((await use('PUT', '/presence', { text: 'Busy' })).presence).toBe('Busy');
    expect((await use('PUT', '/panel', { mode: 'docked', width: 400 })).panel).toBe('docked');
    expect(await use('POST', '/click-to-act', { value: '+1 555 0100' })).toEqual({ isTaken: true });
    const raised = { event: 'onclicktoact', payload: { value: '1' }, provider: 'contoso_phone' };
    expect(await use('POST', '/events', raised)).toEqual({ providers: ['contoso_phone'] });
  });

  test('[CD3] clock, faults and records are set and read', async () => {
    const before = await use('GET', '/clock');
    await use('PUT', '/clock', { isRunning: false, speed: 2 });
    const { now, isRunning } = await use('POST', '/clock/step', { milliseconds: 500 });
    expect([now - before.now >= 500, isRunning]).toEqual([true, false]);
    await use('PUT', '/clock', { isRunning: true, speed: 1 });
    await use('PUT', '/faults', { preset: 'slow-network' });
    expect((await use('GET', '/faults')).preset).toBe('slow-network');
    expect(await use('DELETE', '/faults')).toBeNull();
    const { id } = await use('POST', '/records/contact', { lastname: 'Door' });
    await use('PATCH', `/records/contact/${id}`, { lastname: 'Gate' });
    expect((await use('GET', `/records/contact/${id}`)).lastname).toBe('Gate');
    const options = encodeURIComponent("$filter=lastname eq 'Gate'");
    expect(await use('GET', `/records/contact?options=${options}`)).toHaveLength(1);
    await use('DELETE', `/records/contact/${id}`);
  });

  test('[CD3] a snapshot with an unknown address is restored without asking the agent', async () => {
    const snapshot = await use('GET', '/snapshot');
    const channelUrl = 'http://elsewhere.localhost:1/';
    const providers = [{ ...snapshot.providers[0], channelUrl }];
    await use('PUT', '/snapshot', { ...snapshot, providers });
    expect((await use('GET', '/snapshot')).providers[0].channelUrl).toBe(channelUrl);
    await use('PUT', '/snapshot', snapshot);
  });

  test('[CD3] state, journal and diagnostics are read, and a state is restored', async () => {
    const snapshot = await use('GET', '/snapshot');
    await use('PUT', '/presence', { text: 'Offline' });
    await use('PUT', '/snapshot', snapshot);
    expect((await use('GET', '/state')).presence).toBe(snapshot.presence?.presenceText);
    expect(await use('GET', '/journal?last=1&provider=contoso_phone')).toHaveLength(1);
    page.host.journal.diagnostics.add({
      severity: 'info',
      rule: 'SC5',
      provenance: 'chosen',
      message: 'One',
      fix: 'None',
    });
    expect((await use('GET', '/diagnostics?last=1'))[0]).toMatchObject({ rule: 'SC5' });
  });

  test('[CD3] the dialog is answered', async () => {
    const { framework } = page.host.connect('contoso_phone');
    const answered = framework['openDialog']?.(
      JSON.stringify({ title: 'Sure?', text: 'Hang up?' }),
    );
    await page.host.pass(0);
    expect((await use('GET', '/state')).dialog).toEqual({ title: 'Sure?', text: 'Hang up?' });
    expect(await use('POST', '/dialog/answer', { isConfirmed: true })).not.toHaveProperty('dialog');
    await page.host.pass(0);
    expect(await answered).toBeDefined();
  });

  test.each([
    ['POST', '/toasts/accept', undefined, 409, 'There was no notification to accept.'],
    ['POST', '/dialog/answer', { isConfirmed: true }, 409, 'There is no dialog to answer'],
    ['DELETE', '/sessions/session-id-0', undefined, 409, 'The Home session stays open.'],
    ['POST', '/sessions/7/focus', undefined, 404, /^There is no session "7"\..* session-id-0\.$/],
    ['PUT', '/presence', { text: 'busy' }, 404, /Did you mean "Busy"\?/],
    ['PUT', '/panel', {}, 400, 'Expected "mode", "width" or both, got neither.'],
    ['PUT', '/panel', { mod: 'docked' }, 400, /^mod: expected .*mode/],
    ['PUT', '/clock', {}, 400, 'Expected "isRunning", "speed" or both, got neither.'],
    ['PUT', '/clock', { speed: -1 }, 400, 'speed: expected a number above 0, got -1'],
    ['POST', '/clock/step', { milliseconds: 'a' }, 400, /^milliseconds: expected a whole number/],
    ['PUT', '/faults', { preset: 'fast' }, 400, /^preset: expected/],
    ['PUT', '/snapshot', { sessions: [] }, 400, /^settings: expected/],
    ['POST', '/events', { event: 'x', provider: 'acme' }, 404, /contoso_phone\.$/],
    ['GET', '/journal?last=none', undefined, 400, /^last: expected a whole number/],
    ['GET', '/journal?first=1', undefined, 400, /^first: expected/],
    ['GET', '/records/nothing', undefined, 409, /nothing/],
    ['POST', '/records/contact', { lastnam: 'x' }, 409, /lastnam/],
    ['POST', '/state', undefined, 405, 'Expected GET.'],
    ['GET', '/stat', undefined, 404, /has no \/stat\..*openapi\.json/],
    ['PUT', '/panel', [], 400, 'Expected a JSON object as the body.'],
  ])('[CD2] %s %s %j is refused with %i', async (method, path, body, status, message) => {
    const before = page.host.workspace.getState();
    const answer = await send(served, method, `/workspaces/mine${path}`, { body });
    expect([answer.status, answer.body.error.message]).toEqual([
      status,
      typeof message === 'string' ? message : expect.stringMatching(message),
    ]);
    expect(page.host.workspace.getState()).toBe(before);
  });

  test('[CD2] every operation was called', () => {
    expect(Object.keys(operations).filter((name) => !called.has(name))).toEqual([]);
  });
});

test.each<[string, number, Sent & { readonly path?: string }]>([
  ['without a token', 401, { headers: { Authorization: '' } }],
  ['with another token', 401, { headers: { Authorization: 'Bearer a-token-for-tests-2' } }],
  ['of another page', 403, { headers: { Origin: 'http://evil.example' } }],
  ['of a widget', 403, { headers: { Origin: 'http://softphone.localhost:5173' } }],
  ['of a frame without an origin', 403, { headers: { Origin: 'null' } }],
  ['of somebody behind a proxy', 403, { headers: { 'X-Forwarded-For': '203.0.113.7' } }],
  ['through another proxy', 403, { headers: { Via: '1.1 proxy' } }],
  ["of the workspace's own page", 403, { headers: { 'Sec-Fetch-Site': 'same-origin' } }],
  ['of a picture on another page', 403, { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
  ['with a body that is not JSON', 400, { text: '{' }],
  ['to an unknown path', 404, { path: '/windows' }],
  ['to a workspace that was never open', 404, { path: '/workspaces/a.b/state' }],
])('[CD1] a request %s gets %i and has no effect', async (_which, status, { path, ...sent }) => {
  const served = await serve();
  const page = await served.openPage({ named: 'mine' });
  const before = page.host.workspace.getState();
  const target = path ?? '/workspaces/mine/presence';
  const answer = await send(served, 'PUT', target, { body: { text: 'Busy' }, ...sent });
  expect(answer.status).toBe(status);
  expect(answer.body.error.message).not.toBe('');
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  expect(page.host.workspace.getState()).toBe(before);
});

test('[CD1] a page cannot ask first whether it may call', async () => {
  const { status, headers } = await send(await serve(), 'OPTIONS', '/workspaces', {
    headers: { Origin: 'http://localhost:1', 'Access-Control-Request-Method': 'GET' },
  });
  expect(status).toBe(403);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

test('[CD1] without --control there is no door, and an address names no workspace', async () => {
  const served = await serve({});
  expect(await send(served, 'GET', '/workspaces')).toMatchObject({
    status: 404,
    body: 'The control door is closed. Start the server with --control.\n',
  });
  expect((await served.openPage({ named: 'mine' })).id).not.toBe('mine');
  await expect(streamOf(served, 'mine')).rejects.toThrow();
});

test('[CD4] each workspace has its own ID, and is reset with its own config', async () => {
  const served = await serve();
  const one = await served.openPage({ named: 'one' });
  const { id } = await served.openPage();
  expect((await send(served, 'GET', '/workspaces')).body).toEqual([{ id: 'one' }, { id }]);
  const config = { environment: { appName: 'Acme Desk' }, providers: [] };
  const reset = await send(served, 'POST', '/workspaces/one/reset', { body: { config } });
  expect(reset).toMatchObject({ status: 200, body: { workspace: 'one', isOpen: true } });
  const { body } = await send(served, 'GET', '/workspaces/one/snapshot');
  expect(body.providers).toEqual([]);
  expect(one.host.workspace.getState().providers).toHaveLength(1);
  const other = await send(served, 'GET', `/workspaces/${id}/snapshot`);
  expect(other.body.providers).toHaveLength(1);
  await send(served, 'POST', '/workspaces/one/reset');
  const { body: usual } = await send(served, 'GET', '/workspaces/one/snapshot');
  expect(usual.providers).toHaveLength(1);
});

test('[CD4] a config can be set before its workspace is open; a wrong one changes nothing', async () => {
  const served = await serve();
  const wrong = { config: { providers: [{ uniqueName: 'a' }] } };
  const refused = await send(served, 'POST', '/workspaces/later/reset', { body: wrong });
  expect([refused.status, refused.body.error.problems[0].path]).toEqual([
    400,
    expect.stringContaining('providers[0]'),
  ]);
  const misspelled = await send(served, 'POST', '/workspaces/later/reset', { body: { conf: {} } });
  expect(misspelled.status).toBe(400);
  const set = await send(served, 'POST', '/workspaces/later/reset', {
    body: { config: { providers: [] } },
  });
  const address = `${served.server.origin}/?workspace=later`;
  expect(set.body).toEqual({ workspace: 'later', isOpen: false, address });
  const again = await send(served, 'POST', '/workspaces/later/reset', { body: wrong });
  expect(again.status).toBe(400);
  await served.openPage({ named: 'later' });
  const { body } = await send(served, 'GET', '/workspaces/later/snapshot');
  expect(body.providers).toEqual([]);
});

async function streamOf({ server }: ServedWorkspace, id: string, sent = token) {
  const lines: any[] = [];
  const socket = new WebSocket(
    `ws://localhost:${server.port}${controlPath}/workspaces/${id}/journal/stream`,
    { headers: { Authorization: `Bearer ${sent}` } },
  );
  socket.on('message', (data) => lines.push(JSON.parse(String(data))));
  await once(socket, 'open');
  return { socket, lines };
}

test('[CD5] each follower hears the whole journal, also after a reload', async () => {
  const served = await serve();
  const page = await served.openPage({ named: 'mine' });
  const first = await streamOf(served, 'mine');
  void page.host.connect('contoso_phone').framework['setMode']?.(1);
  await page.host.pass(0);
  await expect
    .poll(() => first.lines.map(({ log, entry }) => [log, entry.type]))
    .toContainEqual(['message', 'setmode']);
  const second = await streamOf(served, 'mine');
  await expect.poll(() => second.lines).toEqual(first.lines);
  expect(first.lines[0].entry.data).toMatchObject({ value: 1 });
  const count = first.lines.length;
  await send(served, 'POST', '/workspaces/mine/reset');
  await send(served, 'POST', '/workspaces/mine/events', { body: { event: 'onmodechanged' } });
  await expect
    .poll(() => first.lines.slice(count).map(({ entry }) => entry.message ?? entry.type))
    .toContainEqual(expect.stringContaining('onmodechanged'));
  await expect(streamOf(served, 'mine', 'another-token-here')).rejects.toThrow('401');
  first.socket.close();
  second.socket.close();
});

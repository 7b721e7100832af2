import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { listen } from '../listen.ts';
import { attachUpgrades } from '../upgrades.ts';
import { openSignalling } from './serve-signalling.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const noFault = (error: unknown): never => {
  throw error;
};

async function aServer(boundTo?: string, sharedWith: readonly string[] = []): Promise<number> {
  const server = createServer();
  const signalling = openSignalling({ boundTo, ownNames: () => ['192.168.1.5'] }, sharedWith);
  attachUpgrades(server, [signalling.upgrade], noFault);
  const listening = await listen(server, ['127.0.0.1'], { port: 0, report: noFault });
  closing.push(async () => {
    signalling.close();
    await listening.close();
  });
  return listening.port;
}

/** The first message, or the reason for its absence. */
function firstAnswer(port: number, headers: Record<string, string>, path = '/signalling') {
  return new Promise<string>((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'join', kind: 'agent', name: 'Alex' })),
    );
    socket.on('message', (data) => {
      resolve(String(data));
      socket.close();
    });
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
    socket.on('error', () => resolve('closed'));
  });
}

test('[PH1] a page of this machine is connected', async () => {
  const port = await aServer();
  const answer = await firstAnswer(port, { Origin: `http://softphone.localhost:${port}` });
  expect(JSON.parse(answer)).toMatchObject({ type: 'joined' });
});

test.each([{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, {}])(
  '[PH3] a page of %j is turned away',
  async (headers) => {
    expect(await firstAnswer(await aServer(), headers)).toBe('403');
  },
);

test('[PH3] a host name that resolves here through DNS rebinding is turned away', async () => {
  const headers = { Origin: 'http://localhost:5173', Host: 'elsewhere.example' };
  expect(await firstAnswer(await aServer(), headers)).toBe('403');
});

test('[PH3] the configured host is accepted', async () => {
  const port = await aServer('192.168.1.5');
  const answer = await firstAnswer(port, { Origin: `http://192.168.1.5:${port}` });
  expect(JSON.parse(answer)).toMatchObject({ type: 'joined' });
});

test.each([
  ['192.168.1.5', true],
  ['192.168.1.6', false],
  ['elsewhere.example', false],
])('[PH3] on all addresses, a page of %s is accepted: %s', async (name, isWelcome) => {
  const port = await aServer('0.0.0.0');
  const answer = await firstAnswer(port, { Origin: `http://${name}:${port}` });
  expect(answer === '403').toBe(!isWelcome);
});

test.each([
  ['of another program of this machine', { Origin: 'http://softphone.localhost:5173' }],
  ['of another program on the usual port', { Origin: 'http://localhost' }],
  ['of another scheme', { Origin: 'ftp://localhost:PORT' }],
  ['of an extension', { Origin: 'chrome-extension://localhost:PORT' }],
])('[PH3] a page %s is turned away', async (_name, { Origin }) => {
  const port = await aServer();
  expect(await firstAnswer(port, { Origin: Origin.replace('PORT', String(port)) })).toBe('403');
});

test('[PH3] a page of another workspace is accepted when the line is shared with its origin', async () => {
  const origin = 'http://softphone.localhost:5174';
  const port = await aServer(undefined, [origin]);
  expect(JSON.parse(await firstAnswer(port, { Origin: origin }))).toMatchObject({ type: 'joined' });
  expect(await firstAnswer(port, { Origin: 'http://softphone.localhost:5175' })).toBe('403');
  const rebound = { Origin: origin, Host: 'elsewhere.example' };
  expect(await firstAnswer(port, rebound)).toBe('403');
});

test('[PH3] a page on a default port is accepted when it asks there', async () => {
  const headers = { Origin: 'https://localhost', Host: 'localhost' };
  expect(JSON.parse(await firstAnswer(await aServer(), headers))).toMatchObject({ type: 'joined' });
});

test('[PH2] a telephone that floods the exchange is disconnected', async () => {
  const port = await aServer();
  const headers = { Origin: `http://localhost:${port}` };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/signalling`, { headers });
  socket.on('open', () => {
    for (let count = 0; count < 1_000; count += 1) socket.send('{}');
  });
  const code = await new Promise((resolve) => socket.on('close', resolve));
  expect(code).toBe(1008);
});

test('[PH2] other paths do not accept web sockets', async () => {
  const port = await aServer();
  expect(await firstAnswer(port, { Origin: `http://localhost:${port}` }, '/elsewhere')).toBe(
    'closed',
  );
});

test('[PH2] a telephone that reads nothing is disconnected once more than a megabyte waits for it', async () => {
  const port = await aServer();
  const headers = { Origin: `http://localhost:${port}` };
  const aPhone = async (name: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/signalling`, { headers });
    const heard: { readonly type: string; readonly id?: string }[] = [];
    socket.on('message', (data) => heard.push(JSON.parse(String(data))));
    socket.on('open', () => socket.send(JSON.stringify({ type: 'join', kind: 'agent', name })));
    await expect.poll(() => heard[0]?.type).toBe('joined');
    return { socket, heard, id: heard[0]?.id };
  };
  const deaf = await aPhone('Deaf');
  const callers = await Promise.all(['One', 'Two', 'Three', 'Four'].map(aPhone));
  deaf.socket.pause();
  const message = { text: 'x'.repeat(60_000) };
  for (const { socket } of callers) {
    for (let count = 0; count < 100; count++) {
      socket.send(JSON.stringify({ type: 'send', to: deaf.id, message }));
    }
  }
  for (const { heard } of callers) {
    await expect
      .poll(() => heard.map(({ type }) => type), { timeout: 20_000 })
      .toContain('unreachable');
  }
  deaf.socket.terminate();
}, 60_000);

import {
  fstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import type { Content } from './content.ts';
import { listen } from './listen.ts';
import { serveFolder } from './serve-folder.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { bareContent } from './testing/bare-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-requests-'));
writeFileSync(join(folder, 'a.js'), 'a');
writeFileSync(join(folder, '.env'), 'secret');
symlinkSync(join(folder, 'loop'), join(folder, 'loop'));

const content: Content = { ...bareContent, workspaceFiles: serveFolder(folder, () => ({})) };

const faults: unknown[] = [];
let server: RunningServer;
const channel = createServer((_request, response) => {
  response.writeHead(302, { Location: 'http://' }).end();
});

beforeAll(async () => {
  const { port } = await listen(channel, ['127.0.0.1'], {
    port: 0,
    report: (error) => faults.push(error),
  });
  const channelUrl = `http://127.0.0.1:${port}/`;
  server = await startServer({
    config: parseConfig({ providers: [{ uniqueName: 'acme_phone', channelUrl }] }),
    openContent: async () => content,
    port: 0,
    webResources: folder,
    report: (error) => faults.push(error),
  });
});

afterEach(() => {
  faults.length = 0;
});

afterAll(async () => {
  await server.close();
  channel.close();
  rmSync(folder, { recursive: true });
});

function open(text: string): Socket {
  const socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(text.replaceAll('\n', '\r\n'));
  return socket;
}

/** Everything that arrives until the server closes the connection. */
async function answerTo(text: string): Promise<string> {
  let heard = '';
  for await (const chunk of open(text)) heard += String(chunk);
  return heard;
}

function get(target: string): Promise<string> {
  return answerTo(`GET ${target} HTTP/1.1\nHost: localhost\nConnection: close\n\n`);
}

const upgrade = (target: string, origin = 'http://localhost') =>
  `GET ${target} HTTP/1.1\nHost: localhost\nOrigin: ${origin}\nConnection: Upgrade\n` +
  'Upgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n';

test.each(['//', '//:', '///', '//sidetone%2Fprobe?provider=%', 'http://[', '*', '/%', '/?%zz'])(
  '[SV1] a request for %s is answered without a fault',
  async (target) => {
    expect(await get(target)).toMatch(/^HTTP\/1\.1 (200|400|403|404) /);
    expect(faults).toEqual([]);
  },
);

test.each(['//', '//:', '/signalling?room=%', 'http://[', '/%'])(
  '[SV1] an upgrade at %s is accepted or closed without a fault',
  async (target) => {
    const socket = open(upgrade(target));
    const heard = await new Promise<string>((resolve) => {
      socket.on('data', (data) => resolve(String(data)));
      socket.on('close', () => resolve('closed'));
    });
    socket.destroy();
    expect(heard).toMatch(/^(HTTP\/1\.1 101|closed)/);
    expect(faults).toEqual([]);
  },
);

test('[SV1] a client that resets a refused upgrade does no harm', async () => {
  const socket = open(upgrade('/signalling', 'https://elsewhere.example'));
  await new Promise((resolve) => socket.once('data', resolve));
  socket.resetAndDestroy();
  expect(await get('/a.js')).toContain('200 OK');
  expect(faults).toEqual([]);
});

test('[SV1] a widget that redirects to an invalid address is reported with the address as written', async () => {
  const answer = await get('/sidetone/probe?provider=acme_phone');
  expect(answer).toContain('"redirect":"http://"');
  expect(faults).toEqual([]);
});

test('[SV1] a fault is answered with a plain 500, and its stack goes only to the terminal', async () => {
  const answer = await get('/loop');
  expect(answer).toMatch(/^HTTP\/1\.1 500 /);
  expect(answer).not.toMatch(/ELOOP|\bat \S+:\d+/);
  expect(faults).toHaveLength(1);
});

test.each(['/.env', '/webresources/.env', '/webresources/%2eenv'])(
  '[SV6] %s is not served, since its name begins with a dot',
  async (target) => {
    expect(await get(target)).toMatch(/^HTTP\/1\.1 404 /);
  },
);

test('[SV1] an aborted download leaves no open file', async () => {
  const large = join(folder, 'large.bin');
  writeFileSync(large, Buffer.alloc(8 * 1024 * 1024));
  const socket = open('GET /large.bin HTTP/1.1\nHost: localhost\n\n');
  await new Promise((resolve) => socket.once('data', resolve));
  socket.destroy();
  await expect.poll(() => openFiles(large)).toBe(0);
});

/** The number of descriptors of this process that refer to the file. */
function openFiles(file: string): number {
  const { ino } = statSync(file);
  return readdirSync('/dev/fd').filter((descriptor) => inodeOf(Number(descriptor)) === ino).length;
}

function inodeOf(descriptor: number): number | undefined {
  try {
    return fstatSync(descriptor).ino;
  } catch {
    return undefined; // Closed since the list was read.
  }
}

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getText, hearFor, openSocket, upgradeText } from './raw-socket.ts';

export interface Target {
  readonly port: number;
  /** Folder of web resources that contains `large.bin`. */
  readonly folder: string;
}

/** A single attack. `turn` increases, so that each attack goes through its variants. */
export type Attack = (target: Target, turn: number) => Promise<void>;

function oneOf<Item>(items: readonly [Item, ...Item[]], turn: number): Item {
  return items[turn % items.length] ?? items[0];
}

const oddTargets = [
  '//',
  '//:',
  '//sidetone%2Fchanges',
  '//sidetone%2Fprobe?provider=%',
  'http://[',
  '*',
  '/%',
  '/%00',
  '/..%2f..%2fpackage.json',
  '/webresources/..%5c..%5csecret',
  '/webresources/%2eenv',
  '/webresources/%ff',
  `/webresources/${'a/'.repeat(2_000)}`,
  `/${'%41'.repeat(3_000)}`,
  '/samples/..%2f.png',
  '/docs/rules.html?%zz',
] as const;

const oddPaths: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  socket.write(getText(oneOf(oddTargets, turn)));
  await hearFor(socket, 500);
  socket.destroy();
};

const oddUpgrades: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  const key = oneOf(
    [undefined, 'Connection: Upgrade\r\nUpgrade: websocket\r\n', 'Upgrade: h2c\r\n'],
    turn,
  );
  socket.write(upgradeText(oneOf(oddTargets, turn), 'http://localhost', key));
  await hearFor(socket, 200);
  socket.destroy();
};

/**
 * The server refuses the upgrade, and the client resets the connection before the refusal arrives.
 */
const resetUpgrades: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  const path = oneOf(['/signalling', '/sidetone/changes', '/elsewhere'], turn);
  socket.write(upgradeText(path, 'https://elsewhere.example'));
  if (turn % 2 === 0) await hearFor(socket, 200);
  socket.resetAndDestroy();
};

/**
 * The server accepts the upgrade, and the client then sends bytes that are not web socket frames.
 */
const brokenFrames: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  socket.write(upgradeText('/signalling?room=attack', 'http://localhost'));
  await hearFor(socket, 500);
  for (let count = 0; count < 50; count += 1) {
    socket.write(Buffer.from([(turn * 37 + count) % 256, 0xff, 0xff, 0xff, 0, 1, 2, 3, 4, 5]));
  }
  await hearFor(socket, 50);
  socket.resetAndDestroy();
};

const abortedLoads: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  socket.write(getText(oneOf(['/webresources/large.bin', '/', '/samples/minimal.png'], turn)));
  await hearFor(socket, 500);
  socket.resetAndDestroy();
};

const slowReaders: Attack = async ({ port }) => {
  const socket = await openSocket(port);
  socket.write(getText('/webresources/large.bin'));
  await hearFor(socket, 500);
  socket.pause();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  socket.destroy();
};

const slowWriters: Attack = async ({ port }) => {
  const socket = await openSocket(port);
  for (const part of ['GET / HT', 'TP/1.1\r\nHo', 'st: localhost\r\nX-A: ']) {
    socket.write(part);
    await hearFor(socket, 200);
  }
  socket.resetAndDestroy();
};

const brokenRequests: Attack = async ({ port }, turn) => {
  const socket = await openSocket(port);
  socket.write(
    oneOf(
      [
        '\0\0\0\0\r\n\r\n',
        'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
        'POST /sidetone/probe HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999\r\n\r\nhalf',
        'GET / HTTP/1.1\r\n\r\n',
        'CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n',
        `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
        getText('/').repeat(50),
        'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nRange: bytes=9-1\r\n\r\n',
      ],
      turn,
    ),
  );
  await hearFor(socket, 200);
  socket.destroy();
};

/** A file that exists when the server looks for it and is gone when the server reads it. */
const vanishingFiles: Attack = async ({ port, folder }, turn) => {
  const name = `vanishing-${turn % 8}.js`;
  const file = join(folder, name);
  writeFileSync(file, 'x'.repeat(100_000));
  const socket = await openSocket(port);
  socket.write(getText(`/webresources/${name}`));
  if (turn % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
  rmSync(file, { force: true });
  await hearFor(socket, 200);
  socket.destroy();
};

/**
 * The widget behind the probe redirects to an invalid address, hangs up, drips or sends nonsense.
 */
const oddWidgets: Attack = async ({ port }) => {
  const socket = await openSocket(port);
  socket.write(getText('/sidetone/probe?provider=odd_phone'));
  await hearFor(socket, 300);
  socket.destroy();
};

/** All attacks, by the name that the report shows. */
export const attacks: Readonly<Record<string, Attack>> = {
  'odd paths': oddPaths,
  'odd upgrades': oddUpgrades,
  'reset upgrades': resetUpgrades,
  'broken frames': brokenFrames,
  'aborted loads': abortedLoads,
  'slow readers': slowReaders,
  'slow writers': slowWriters,
  'broken requests': brokenRequests,
  'vanishing files': vanishingFiles,
  'odd widgets': oddWidgets,
};

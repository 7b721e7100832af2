/// <reference types="node" />
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { browserArgumentsFor } from './browser-arguments.ts';

/** A workspace that serves the page; its origins have no trailing slash. */
export interface Server {
  /** Its own address. */
  readonly origin: string;
  /** Its address for pages, if different. */
  readonly shown?: string;
  /** Arguments that make Chromium resolve that address to the server. */
  readonly browserArguments?: readonly string[];
  /** Serves a test's config from now on. If a server cannot do that, the page receives it. */
  readonly configure?: (config: object | undefined) => void;
  readonly close: () => void;
}

/** The workspace address in the documents. */
const documentedAddress = 'http://localhost:5173';

/** Uses the running server at an address, or starts one on a free port for the organization. */
export function openServer(
  address: string | undefined,
  organization: string | undefined,
): Promise<Server> {
  const shown = organization === undefined ? undefined : new URL(organization).origin;
  if (address === undefined) return startServer(shown ?? documentedAddress);
  const { origin } = new URL(address);
  return Promise.resolve({ origin, shown: shown ?? origin, close: () => undefined });
}

function startServer(shown: string): Promise<Server> {
  const program = join(dirname(manifestOfHost()), 'bin/sidetone.mjs');
  // Workers start at the same time, and would overwrite each other's certificate.
  const home = mkdtempSync(join(tmpdir(), 'sidetone-'));
  const child = spawn(process.execPath, [program, '--port', '0', '--org-url', shown], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, SIDETONE_HOME: home },
  });
  const close = (): void => {
    child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  endWithUs(close);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: unknown): void => {
      said += String(chunk);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('message', (message) => resolve({ ...placeOf(shown, message), close }));
    child.on('exit', () => reject(new Error(`The workspace did not start:\n${said}`)));
  });
}

/** Reads where a started server listens: its port, and the hash of its certificate. */
function placeOf(shown: string, message: unknown): Omit<Server, 'close'> {
  const port = Number(Reflect.get(Object(message), 'port'));
  const keyHash: unknown = Reflect.get(Object(message), 'keyHash');
  return {
    origin: `${new URL(shown).protocol}//localhost:${port}`,
    shown,
    browserArguments: browserArgumentsFor({
      shown,
      port,
      keyHash: typeof keyHash === 'string' ? keyHash : undefined,
    }),
  };
}

/** A worker that is stopped must not leave its server behind. */
function endWithUs(close: () => void): void {
  process.once('exit', close);
}

function manifestOfHost(): string {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve('host-app/package.json');
  } catch (cause) {
    const text =
      'host-app is not installed here: install it, or set workspaceUrl to the address of a running workspace';
    throw new Error(text, { cause });
  }
}

/// <reference types="node" />
import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A workspace that serves the page; its origin has no trailing slash. */
export interface Server {
  readonly origin: string;
  /** Serves the config of a test from now on. Where a server cannot, the page is given it. */
  readonly configure?: (config: object | undefined) => void;
  readonly close: () => void;
}

/** Uses the running server at an address, or starts one on a free port. */
export function openServer(address: string | undefined): Promise<Server> {
  if (address === undefined) return startServer();
  return Promise.resolve({ origin: new URL(address).origin, close: () => undefined });
}

function startServer(): Promise<Server> {
  const program = join(dirname(manifestOfHost()), 'bin/sidetone.mjs');
  const child = spawn(process.execPath, [program, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: unknown): void => {
      said += String(chunk);
      const origin = /Workspace\s+(http:\/\/[^/\s]+)\//.exec(said)?.[1];
      if (origin) resolve({ origin, close: () => void child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`The workspace did not start:\n${said}`)));
    endWithUs(child);
  });
}

/** A worker that is stopped must not leave its server behind. */
function endWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill());
}

function manifestOfHost(): string {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve('host-app/package.json');
  } catch (cause) {
    const text = 'host-app is not installed here: install it, or set workspaceUrl to a running one';
    throw new Error(text, { cause });
  }
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../host-app/bin/sidetone.mjs', import.meta.url));

/** A server in its own process, so that a test can see it exit. */
export interface Victim {
  readonly origin: string;
  readonly port: number;
  readonly output: () => string;
  readonly isAlive: () => boolean;
  readonly openFiles: () => number;
  readonly close: () => Promise<void>;
}

/** Starts `sidetone` in the folder, with a config that serves the folder as web resources. */
export async function startVictim(folder: string, config: object, port = 0): Promise<Victim> {
  const file = join(folder, 'workspace.config.json');
  writeFileSync(file, JSON.stringify({ ...config, webResources: '.' }));
  const child = spawn(process.execPath, [program, '--config', file, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let isAlive = true;
  child.on('exit', () => {
    isAlive = false;
  });
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: unknown): void => {
      said += String(chunk);
      const found = /Workspace\s+(http:\/\/[^/\s]+)\//.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`The server did not start:\n${said}`)));
  });
  return {
    origin,
    port: Number(new URL(origin).port),
    output: () => said,
    isAlive: () => isAlive,
    openFiles: () => countOpenFiles(child.pid ?? 0),
    close: async () => {
      if (!isAlive) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function countOpenFiles(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  if (existsSync(folder)) return readdirSync(folder).length;
  const { stdout } = spawnSync('lsof', ['-p', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').length;
}

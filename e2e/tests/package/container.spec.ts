import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DockerfileParser } from 'dockerfile-ast';
import { expect, test } from '../../fixtures.ts';
import { freePort } from '../../run/free-port.ts';
import { runProgram, type ProgramSettings } from '../../run/run-program.ts';

const hostApp = fileURLToPath(new URL('../../../host-app/', import.meta.url));
const nobody = 65_534;

/** An image without an engine: the steps of the Dockerfile, run in a folder that stands for `/`. */
interface Image {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly start: readonly string[];
  readonly health: readonly string[];
}

test('[SV9] each step of the image works in an empty folder, and a user without rights serves from it, read-only', async () => {
  test.slow();
  const root = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    const image = await buildImage(root);
    const config = join(root, 'workspace.config.json');
    writeFileSync(
      config,
      JSON.stringify({ environment: { appName: 'Contoso Desk' }, providers: [] }),
    );
    const port = await freePort();
    const env = { PORT: String(port), CONFIG: config, ALLOW_HOST: 'desk.example.com' };
    const workspace = run(image, image.start, env);
    await expect
      .poll(() => endOf(run(image, image.health, env)), { timeout: 30_000 })
      .toEqual({ code: 0, signal: null });
    const [page, known, stranger] = await Promise.all([
      ask(port, {}),
      ask(port, { 'X-Forwarded-Host': 'desk.example.com' }),
      ask(port, { 'X-Forwarded-Host': 'evil.example' }),
    ]);
    expect([page.status, known.status, stranger.status]).toEqual([200, 200, 403]);
    expect(page.text).toContain('Contoso Desk');
    expect(stranger.text).toContain('--allow-host evil.example');
    workspace.kill('SIGTERM');
    expect(await endOf(workspace)).toEqual({ code: 0, signal: null });
    expect(await endOf(run(image, image.health, env))).toEqual({ code: 1, signal: null });
  } finally {
    await runProgram('chmod', ['-R', 'u+w', root], { output: 'kept', limitSeconds: 30 });
    rmSync(root, { recursive: true });
  }
});

async function buildImage(root: string): Promise<Image> {
  const context = join(root, 'context');
  cpSync(join(hostApp, 'container'), context, { recursive: true });
  await must('npm', ['pack', hostApp, '--ignore-scripts', '--pack-destination', context]);
  const [packed = ''] = readdirSync(context).filter((name) => /-\d.*\.tgz$/.test(name));
  renameSync(join(context, packed), join(context, 'sidetone.tgz'));

  const env: Record<string, string> = {};
  let folder = root;
  let start: readonly string[] = [];
  let health: readonly string[] = [];
  const steps = DockerfileParser.parse(readFileSync(join(context, 'Dockerfile'), 'utf8'));
  for (const step of steps.getInstructions()) {
    const text = step.getRawArgumentsContent() ?? '';
    switch (step.getKeyword()) {
      case 'ENV':
        for (const pair of text.split(' ')) {
          const [name = '', value = ''] = pair.split('=');
          env[name] = value;
        }
        break;
      case 'WORKDIR':
        folder = join(root, text);
        mkdirSync(folder);
        break;
      case 'COPY': {
        const names = text.split(' ');
        const target = join(folder, names.at(-1) ?? '');
        for (const name of names.slice(0, -1)) cpSync(join(context, name), join(target, name));
        break;
      }
      case 'RUN':
        await must('sh', ['-c', text], { folder, env: { ...env, npm_config_offline: 'true' } });
        break;
      case 'ENTRYPOINT':
        start = JSON.parse(text);
        break;
      case 'HEALTHCHECK':
        health = JSON.parse(text.slice(text.indexOf('[')));
        break;
      case 'FROM':
      case 'EXPOSE':
        break;
      case 'USER':
        expect(text).not.toBe('root');
        await must('chmod', ['-R', 'a=rX', folder]);
        await must('chmod', ['a+rx', root]);
        break;
      default:
        throw new Error(`${step.getKeyword()}: this test does not know the instruction yet`);
    }
  }
  return { env, folder, start, health };
}

/** Runs a command of the image, as a user without rights where this one may do that. */
function run(
  image: Image,
  command: readonly string[],
  given: Record<string, string>,
): ChildProcess {
  const [program = '', ...args] = command;
  const isRoot = process.getuid?.() === 0;
  return spawn(program, args, {
    cwd: image.folder,
    env: { PATH: process.env['PATH'], ...image.env, ...given },
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
}

function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
}

function ask(port: number, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

async function must(
  program: string,
  args: readonly string[],
  more: Pick<ProgramSettings, 'env' | 'folder'> = {},
): Promise<void> {
  const settings: ProgramSettings = { output: 'kept', limitSeconds: 60, ...more };
  const { succeeded, output } = await runProgram(program, args, settings);
  if (!succeeded) throw new Error(`${program}: ${output}`);
}

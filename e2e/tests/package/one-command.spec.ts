import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../fixtures.ts';
import { runProgram, type ProgramResult } from '../../run/run-program.ts';

const hostFolder = fileURLToPath(new URL('../../../host-app/', import.meta.url));
const settings = { output: 'kept', limitSeconds: 60 } as const;

// A widget as a stranger has it: it knows nothing of this project but an address.
const widget = (organisation: string) => `<!doctype html><title>Stranger</title>
<script src="${organisation}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organisation}" data-cifid="CIFMainLibrary"></script>
<script>
  Microsoft.CIFramework.notifyEvent({
    templateName: 'msdyn_chat_incoming_unauthenticated',
    templateParameters: { customerName: 'A caller' },
  });
</script>`;

test('one command from a packed tarball rings with the widget of a stranger', async ({
  page,
  servePages,
}) => {
  const started = Date.now();
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'packed-sidetone-'));
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/widget.html`;
  await install(folder);

  const command = run(folder, [channelUrl, '--port', '0']);
  const origin = await addressOf(command);
  pages['/widget.html'] = widget(origin);
  await page.goto(origin);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  test
    .info()
    .annotations.push({ type: 'seconds', description: `${(Date.now() - started) / 1000}` });

  await end(command);
  rmSync(folder, { recursive: true });
});

async function install(folder: string): Promise<void> {
  const flags = ['--ignore-scripts', '--pack-destination', folder];
  await mustSucceed(runProgram('npm', ['pack', hostFolder, ...flags], settings));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await mustSucceed(
    runProgram('npm', ['install', '--prefix', folder, ...offline, join(folder, tarball)], settings),
  );
}

async function mustSucceed(program: Promise<ProgramResult>): Promise<void> {
  const { succeeded, output } = await program;
  if (!succeeded) throw new Error(output);
}

function run(folder: string, args: readonly string[]): ChildProcess {
  // What `npx sidetone` starts, without the shell between, so that it can be ended.
  return spawn(process.execPath, [join(folder, 'node_modules/.bin/sidetone'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (chunk) => {
      text += String(chunk);
      const origin = /Workspace {2}(\S+)\/\n/.exec(text)?.[1];
      if (origin !== undefined) resolve(origin);
    });
    stdout?.on('end', () => reject(new Error(`expected an address, got: ${text}`)));
  });
}

function end(command: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    command.on('exit', () => resolve());
    command.kill();
  });
}

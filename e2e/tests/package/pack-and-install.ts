import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram, type ProgramResult } from '../../run/run-program.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const settings = { output: 'kept', limitSeconds: 60 } as const;

/** Packages that a provider team installs, each with a file that exists only after a build. */
const builtFiles = {
  'provider-sdk': 'dist/index.d.ts',
  'host-app': 'dist-headless/types/headless/packed-types.d.ts',
} as const;

export type PackedPackage = keyof typeof builtFiles;

/** Packs packages and installs them into an empty folder, offline. */
export async function packAndInstall(
  folder: string,
  packages: readonly PackedPackage[],
): Promise<void> {
  for (const name of packages) {
    const file = join(repository, name, builtFiles[name]);
    if (!existsSync(file)) throw new Error(`${file}: expected built output; use "npm run e2e"`);
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  // Packs the existing build; a new build would remove files that other tests are using.
  const sources = packages.map((name) => join(repository, name));
  await npm('pack', ...sources, '--ignore-scripts', '--pack-destination', folder);
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await npm(
    'install',
    '--prefix',
    folder,
    ...offline,
    ...tarballs.map((name) => join(folder, name)),
  );
}

async function npm(...args: readonly string[]): Promise<void> {
  const { succeeded, output }: ProgramResult = await runProgram('npm', args, settings);
  if (!succeeded) throw new Error(output);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from './browser-candidates.ts';
import { runProgram } from './run-program.ts';

const packageName = '@sparticuz/chromium';
const version = '147.0.0';

/**
 * A Chromium that comes as an npm package with the libraries and fonts it needs, for machines
 * where nothing can be installed.
 *
 * Its default arguments are never used: they switch web security off.
 */
export async function bundledChromium(): Promise<Browser[]> {
  const cache = join(
    process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
    `sidetone-chromium-${version}`,
  );
  mkdirSync(cache, { recursive: true });
  const settings = { output: 'kept', limitSeconds: 180 } as const;
  const flags = ['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund'];
  const installed = await runProgram('npm', [...flags, `${packageName}@${version}`], settings);
  if (!installed.succeeded) return [];
  // The package unpacks itself into TMPDIR, and its libraries only where it detects a serverless
  // runtime.
  const unpack = `import(${JSON.stringify(join(cache, 'node_modules', packageName, 'build/esm/index.js'))})
    .then(({ default: chromium }) => chromium.executablePath())`;
  const env = { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const unpacked = await runProgram(process.execPath, ['-e', unpack], { ...settings, env });
  if (!unpacked.succeeded) return [];
  // The package's own fonts.conf names fixed folders; without any font the browser crashes.
  writeFileSync(join(cache, 'fonts.conf'), fontSettings(join(cache, 'fonts')));
  return [
    {
      executablePath: join(cache, 'chromium'),
      env: { LD_LIBRARY_PATH: join(cache, 'al2023/lib'), FONTCONFIG_PATH: cache },
    },
  ];
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { minify } from 'vite';
import type { Step } from './steps.ts';

const repository = new URL('../../', import.meta.url);
const kilobyte = 1000;

/** The drop-in library is loaded by every widget at every start. */
export const librarySize: Step = {
  name: 'size of library',
  run: async () => judge(['provider-sdk/dist/msdyn_ciLibrary.js'], 12),
};

/** The typed client, minified as a provider's own build would do it. */
export const clientSize: Step = {
  name: 'size of client',
  run: async () => {
    const file = 'provider-sdk/dist/index.js';
    const { code } = await minify(file, read(file).toString(), { module: true });
    return judge([file], 6, [Buffer.from(code)]);
  },
};

/** All scripts that the workspace's page loads before it shows anything. */
export const workspaceSize: Step = {
  name: 'size of workspace',
  run: async () => {
    const page = readFileSync(new URL('host-app/dist/index.html', repository), 'utf8');
    return judge(
      scriptsOf(page).map((path) => `host-app/dist${path}`),
      283,
    );
  },
};

/** Addresses of the scripts that a built page loads at once. */
export function scriptsOf(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="\.?(\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
}

function judge(files: readonly string[], budget: number, contents = files.map(read)) {
  const sizes = contents.map((content) => gzipSync(content).length);
  const size = sizes.reduce((sum, each) => sum + each, 0) / kilobyte;
  const output = `${files.join(', ')}: expected at most ${budget} kB gzip, got ${size.toFixed(1)} kB`;
  return { succeeded: size <= budget, output };
}

function read(file: string): Buffer {
  return readFileSync(new URL(file, repository));
}

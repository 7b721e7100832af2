import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../host-app/server/folders.ts';
import { runScript } from '../run/run-program.ts';
import type { Block } from './read-document.ts';

/** Code to put around an excerpt, by the beginning of the excerpt. */
const surroundings: readonly (readonly [start: string, before: string, after: string])[] = [
  ['import { connect, isCifError }', 'declare function dial(number: string): void;\n', ''],
  [
    'getWidth: method({',
    `import { method, value } from '../../../provider-sdk/src/contract/define.ts';
import { correlationId } from '../../../provider-sdk/src/contract/correlation.ts';
export const panelMethods = {
`,
    '};\n',
  ],
];

const folder = 'e2e/test-results/documents';
const settings = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: {
    types: ['node'],
    allowJs: true,
    noUnusedLocals: false,
  },
  include: ['*'],
};

/**
 * Compiler errors in blocks of TypeScript and checked JavaScript; empty when all blocks compile.
 */
export async function checkTypes(blocks: readonly Block[]): Promise<string> {
  const place = join(repository, folder);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(settings));
  for (const block of blocks) writeFileSync(join(place, fileNameOf(block)), inPlace(block));
  const { succeeded, output } = await runScript('typescript/bin/tsc', ['-p', folder], {
    output: 'kept',
    limitSeconds: 120,
  });
  return succeeded ? '' : output;
}

/** The file name shows the block's position in compiler messages. */
function fileNameOf({ document, line, language }: Block): string {
  return `${document.replaceAll(/\W+/g, '-')}-line-${line}.${language}`;
}

function inPlace({ text }: Block): string {
  const [, before = '', after = ''] = surroundings.find(([start]) => text.startsWith(start)) ?? [];
  return `${before}${text}${after}`;
}

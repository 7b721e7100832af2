import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSON5 from 'json5';
import { parseDriver } from '../../host-app/check/driver/load-driver.ts';
import { expect, test } from 'vitest';
import { repository } from '../../host-app/server/folders.ts';
import { isLibraryPath } from '../../host-app/server/request-path.ts';
import { parseConfig } from '../../host-app/src/config/parse-config.ts';
import { parseScenario } from '../../host-app/src/stage-files/parse-scenario.ts';
import { checkCommand, commandsOf } from './check-command.ts';
import { checkTypes } from './check-types.ts';
import {
  findDocuments,
  readBlocks,
  readDocument,
  readInlineCode,
  readLinks,
} from './read-document.ts';

const documents = findDocuments();
const blocks = documents.flatMap(readBlocks);
const inlineCode = documents.flatMap((document) =>
  readInlineCode(document).map((code) => [document, code] as const),
);
const inLanguage = (...languages: readonly string[]) =>
  blocks
    .filter(({ language }) => languages.includes(language))
    .map((block) => [`${block.document}:${block.line}`, block] as const);

test('every block of the documents is of a kind that a test covers', () => {
  const tried = ['ts', 'tsx', 'js', 'json', 'json5', 'html', 'sh', 'yaml', ''];
  expect(blocks.filter(({ language }) => !tried.includes(language))).toEqual([]);
  expect(blocks.length).toBeGreaterThan(10);
});

test('every block of TypeScript and JavaScript compiles', { timeout: 120_000 }, async () => {
  const sources = inLanguage('ts', 'tsx', 'js')
    .map(([, block]) => block)
    .filter(({ isFragment }) => !isFragment);
  expect(await checkTypes(sources)).toBe('');
});

test.each(inLanguage('json', 'json5'))(
  '%s is a config that starts, a driver or a story',
  (_where, block) => {
    const config: unknown = JSON5.parse(block.text);
    const has = (key: string): boolean => Object.hasOwn(Object(config), key);
    const known = { configured: ['acme_phone'], usual: ['acme_phone'] };
    expect(() => {
      if (has('ring')) parseDriver('it', config);
      else if (has('steps')) parseScenario(block.text, known);
      else parseConfig(config);
    }).not.toThrow();
    const { $schema } = Object(config) as { $schema?: string };
    if ($schema !== undefined) expect(existsSync(join(repository, $schema))).toBe(true);
  },
);

const partsOfConfigs = inlineCode.filter(
  ([document, code]) => document.startsWith('docs/') && /^"\w+": /.test(code),
);

test.each(partsOfConfigs)('%s: %s is part of a config that starts', (_document, code) => {
  expect(() => parseConfig(JSON5.parse(`{${code}}`))).not.toThrow();
});

test.each(inLanguage('html'))(
  '%s loads the library from the address at which the host serves it',
  (_where, block) => {
    const [, source = ''] = /<script\s+src="([^"]+)"/.exec(block.text) ?? [];
    const { origin, pathname } = new URL(source);
    expect(isLibraryPath(pathname)).toBe(true);
    expect(block.text).toContain(`data-crmurl="${origin}"`);
    expect(block.text).toContain('data-cifid="CIFMainLibrary"');
  },
);

const commands = [
  ...inLanguage('sh').flatMap(([where, { text }]) =>
    commandsOf(text).map((command) => [where, command] as const),
  ),
  ...inlineCode.filter(([, code]) => /^(npm|npx) .*\w$/.test(code)),
];

const workflow = readDocument('sample-providers/vendor-suite/github-actions.yml');
commands.push(
  ...[...workflow.matchAll(/run: (.+)$/gm)].map(([, run = '']) => ['workflow', run] as const),
);

test.each(commands)('%s: %s is a command of this repository', async (_where, command) => {
  await expect(checkCommand(command)).resolves.toBeUndefined();
});

test.each(documents)('every link of %s leads somewhere', (document) => {
  const from = join(repository, dirname(document));
  expect(readLinks(document).filter((target) => !existsSync(join(from, target)))).toEqual([]);
});

test('the unit test of docs/testing.md runs in every test run', () => {
  const unitTest = readDocument('sample-providers/vendor-suite/inbound-call.test.ts');
  expect(readDocument('docs/testing.md')).toContain(`\`\`\`ts\n${unitTest}\`\`\``);
});

test.each(['README.md', 'provider-sdk/README.md'])(
  'the first test in %s runs in every test run',
  (document) => {
    const first = readDocument('e2e/tests/kit/first-test.spec.ts');
    expect(readDocument(document)).toContain(`\`\`\`ts\n${first}\`\`\``);
    expect(first.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  },
);

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadConfig } from './config-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

test.each([
  [
    '{\n  "limits": {"sessions" 3}\n}',
    "a.json: line 2, column 25: expected JSON, got invalid character '3'",
  ],
  ['{', 'a.json: line 1, column 2: expected JSON, got invalid end of input'],
  ['{ "limts": {} }', 'a.json: limts: expected a known key (did you mean "limits"?), got "limts"'],
  ['[]', 'a.json: expected an object, got a list'],
  [
    '{ "webResources": "./none" }',
    'a.json: webResources: expected a folder, got "./none" (not found)',
  ],
])('%j is refused', async (text, message) => {
  const name = write('a.json', text);
  await expect(loadConfig(name, folder)).rejects.toThrow(message);
});

const missing = ' (is a comma missing before it?)';

test.each([
  ['{"limits": {} "builtIn": true}', `invalid character '\\"'${missing}`],
  [
    '{\n"limits": {}\n\n"builtIn": true}',
    `line 4, column 1: expected JSON, got invalid character '\\"'${missing}`,
  ],
  ['{"records": {"account": [{} {}]}}', `invalid character '{'${missing}`],
  ['{"limits": 1 2}', "invalid character '2'"],
  ['{"limits": {},, "builtIn": true}', "invalid character ','"],
  ['{"limits": tru}', "invalid character '}'"],
  ['{"records": [1}', "invalid character '}'"],
  ['{"limits": {}}}', "invalid character '}'"],
  ['{"limits": {}', 'invalid end of input'],
])('a comma is missed only where it would help: %j', async (text, end) => {
  const message = await loadConfig(write('f.json', text), folder).then(() => 'accepted', String);
  expect(message).toMatch(/^StartError: f\.json: line /);
  expect(message.slice(-end.length)).toBe(end);
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const marked = '\uFEFF{ "environment": { "name": "Übung" } }';

test.each([
  ['UTF-8 with a mark', Buffer.from(marked)],
  ['UTF-16', utf16(marked)],
  ['UTF-16, big end first', utf16(marked).swap16()],
  ['UTF-16 without a mark', utf16(marked.slice(1))],
])('a config in %s is read', async (_title, bytes) => {
  writeFileSync(join(folder, 'c.json'), bytes);
  expect((await loadConfig('c.json', folder)).config.environment.name).toBe('Übung');
});

test('a file that is not text is named', async () => {
  writeFileSync(join(folder, 'd.json'), Buffer.from([0x7b, 0xc3, 0x28, 0x7d]));
  await expect(loadConfig('d.json', folder)).rejects.toThrow('d.json: expected UTF-8 text');
});

test.each([
  ['lists', `{ "records": ${'['.repeat(200_000)}${']'.repeat(200_000)} }`],
  ['objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
])('a config of very deep %s is refused with a readable message', async (_title, text) => {
  const name = write('e.json', text);
  await expect(loadConfig(name, folder)).rejects.toThrow(
    'e.json: expected lists and objects at most 100',
  );
});

test('every problem is named on its own line', async () => {
  const name = write('b.json', '{ "limits": { "sessions": 1 }, "builtIn": 0 }');
  await expect(loadConfig(name, folder)).rejects.toThrow(
    'b.json: builtIn: expected true or false, got 0\n' +
      'b.json: limits.sessions: expected a whole number from 2 to 1000, got 1',
  );
});

test('a named config file must exist', async () => {
  await expect(loadConfig('none.json', folder)).rejects.toThrow(
    'none.json: expected a readable config file, got ENOENT',
  );
});

test('without any file the built-in default is used', async () => {
  expect(await loadConfig(undefined, join(folder, 'empty'))).toMatchObject({
    file: undefined,
    config: { builtIn: true },
  });
});

test('workspace.config.json is found, may have comments, and finds web resources beside it', async () => {
  mkdirSync(join(folder, 'resources'));
  write('workspace.config.json', '// mine\n{ "webResources": "./resources", }');
  expect(await loadConfig(undefined, folder)).toMatchObject({
    file: join(folder, 'workspace.config.json'),
    webResources: join(folder, 'resources'),
  });
});

test('the header image is found beside the file, and a missing one is reported', async () => {
  write('branded.json', '{ "theme": { "logo": "./brand.svg" } }');
  await expect(loadConfig('branded.json', folder)).rejects.toThrow(
    'branded.json: theme.logo: expected a file, got "./brand.svg" (not found)',
  );
  write('brand.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect((await loadConfig('branded.json', folder)).logo).toBe(join(folder, 'brand.svg'));
  write('remote.json', '{ "theme": { "logo": "https://example.org/brand.svg" } }');
  expect((await loadConfig('remote.json', folder)).logo).toBeUndefined();
});

test.each([
  [
    'export.zip',
    Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
    'got a zip archive, such as an exported solution',
  ],
  [
    'data.xml',
    '\n<entities timestamp="x"></entities>',
    'got data of the Configuration Migration Tool',
  ],
  ['customizations.xml', '<ImportExportXml />', 'got an XML file, such as a part of a solution'],
  ['rows.json', '{"@odata.context":"x","value":[]}', 'got rows of the Web API'],
  ['export.json', '{ "sidetoneExport": 1 }', 'got a file of the export script'],
])(
  '[IM15] --config %s names the export and the way to import it (exports 3)',
  async (name, content, words) => {
    writeFileSync(join(folder, name), content);
    await expect(loadConfig(name, folder)).rejects.toThrow(
      `${name}: expected a config file, ${words}; turn it into one with: sidetone import ${name} --out workspace.config.json`,
    );
  },
);

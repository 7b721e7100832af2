import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contoso } from '../../src/imports/testing/contoso.ts';
import { asMigration, asSolution, zip } from '../../src/imports/testing/fixture.ts';
import { loadConfig } from '../config-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'Desk.zip'), zip(asSolution(contoso)));
writeFileSync(join(folder, 'data.zip'), zip(asMigration(contoso)));

function load(config: object, exports: readonly string[] = []) {
  writeFileSync(join(folder, 'a.json'), JSON.stringify(config));
  return loadConfig('a.json', folder, exports);
}

test('[IM19] rows of the config replace imported ones of the same name (exports 34)', async () => {
  const own = { uniqueName: 'Contoso_Desk_Session', title: 'mine' };
  const { config } = await load({ import: ['./Desk.zip'], sessionTemplates: [own] });
  expect(config.sessionTemplates).toMatchObject([own]);
  expect(config.tabTemplates).toHaveLength(2);
  expect(config.import).toEqual([]);
});

test('[IM19] builtIn false leaves only rows of imports and the config (exports 34)', async () => {
  const { config } = await load({ builtIn: false, import: ['./Desk.zip'] });
  expect(config.providers.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_desk_phone']);
});

test('[IM19] an app profile may name providers that the config has itself', async () => {
  const phone = { uniqueName: 'contoso_desk_phone', channelUrl: 'https://phone.example/' };
  const { config } = await load({ providers: [phone] }, ['./data.zip']);
  expect(config.appProfiles).toMatchObject([{ providers: ['contoso_desk_phone'] }]);
  expect(config.providers).toMatchObject([phone]);
});

test('[IM19] exports load without a config file too', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'no-config-'));
  const { config, imported } = await loadConfig(undefined, empty, [join(folder, 'Desk.zip')]);
  rmSync(empty, { recursive: true });
  expect(config.sessionTemplates).toMatchObject([{ uniqueName: 'contoso_desk_session' }]);
  expect(imported?.report.counts).toMatchObject({ 'tab templates': 2 });
});

test.each([
  ['a file that is not there', { import: ['./gone.zip'] }, './gone.zip: no such file or folder'],
  [
    'a string in place of the list',
    { import: './Desk.zip' },
    'a.json: import: expected a list of files and folders, got "./Desk.zip"',
  ],
  ['a file that is not an export', { import: ['./a.json'] }, 'a.json: expected rows with columns'],
])('[IM18] %s stops the start with a readable message', async (_title, config, message) => {
  await expect(load(config)).rejects.toThrow(message);
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contoso } from '../../src/imports/testing/contoso.ts';
import { asSolution, textFile, zip } from '../../src/imports/testing/fixture.ts';
import { loadConfig } from '../config-file.ts';
import { parseCommandLine } from '../command-line.ts';
import { runExport } from './export-command.ts';
import { runImport } from './import-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidetone-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number; printed: string; complaints: string } {
  const command = parseCommandLine(['import', ...args], '0.0.0');
  if (command.kind !== 'import') throw new Error(`Expected the import, got ${command.kind}.`);
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = runImport(
    command,
    folder,
    (text) => printed.push(text),
    (text) => complaints.push(text),
  );
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

function give(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const page = textFile('WebResources/contosophone0000', '<!doctype html><title>Phone</title>');
const described = asSolution(contoso).map((file) =>
  file.path === 'customizations.xml'
    ? textFile(
        file.path,
        new TextDecoder()
          .decode(file.bytes)
          .replace(
            '</ImportExportXml>',
            '<WebResources><WebResource><WebResourceId>{5d1f0c1e-0000-4000-8000-0000000000aa}</WebResourceId><Name>contoso_/phone.html</Name><WebResourceType>1</WebResourceType><FileName>/WebResources/contosophone0000</FileName></WebResource></WebResources></ImportExportXml>',
          ),
      )
    : file,
);
const solution = zip([...described, page]);

test('[IM17] an import writes a config that the server loads, and its web resources (exports 1, 47)', async () => {
  give('Desk.zip', solution);
  const { code, printed } = run(
    'Desk.zip',
    '--out',
    'workspace.config.json',
    '--report',
    'report.json',
  );
  expect(code).toBe(0);
  expect(printed).toContain('1 session template, 2 tab templates');
  const loaded = await loadConfig('workspace.config.json', folder);
  expect(loaded.config.sessionTemplates).toMatchObject([{ uniqueName: 'contoso_desk_session' }]);
  expect(readFileSync(join(String(loaded.webResources), 'contoso_/phone.html'), 'utf8')).toContain(
    'Phone',
  );
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
    counts: { providers: 1 },
  });
});

test('[IM17] a repeated import writes equal bytes, and none over other content (exports 47)', () => {
  give('Desk.zip', solution);
  run('Desk.zip', '--out', 'a.json');
  const first = readFileSync(join(folder, 'a.json'));
  expect(run('Desk.zip', '--out', 'a.json').code).toBe(0);
  expect(readFileSync(join(folder, 'a.json')).equals(first)).toBe(true);
  give('b.json', '{ "limits": {} }');
  const { code, complaints } = run('Desk.zip', '--out', 'b.json');
  expect(code).toBe(2);
  expect(complaints).toContain('already exists with other content');
  expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{ "limits": {} }');
});

const odd =
  '<msdyn_sessiontemplate msdyn_uniquename="contoso_a"><msdyn_odd>1</msdyn_odd><msdyn_panelstate>162450002</msdyn_panelstate></msdyn_sessiontemplate>';

test('[IM17] --strict gives 1 for a warning, and 0 for infos alone (exports 48)', () => {
  give('info.xml', odd);
  give('warning.xml', odd.replace('162450002', '7'));
  expect(run('info.xml', '--strict').code).toBe(0);
  expect(run('warning.xml', '--strict').code).toBe(1);
  expect(run('warning.xml').code).toBe(0);
});

test('[IM17] unused columns stand in the written file as comments', async () => {
  give('info.xml', odd);
  run('info.xml', '--out', 'a.json');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain(
    '  // msdyn_sessiontemplate: Columns that are not used (1, in 1 row): msdyn_odd.',
  );
  expect((await loadConfig('a.json', folder)).config.sessionTemplates).toHaveLength(1);
});

test('[IM18] an import that fails writes nothing, and gives 2 (exports 44)', () => {
  give('bad.zip', zip([textFile('../solution.xml', '<a />')]));
  give('Desk.zip', solution);
  const { code, complaints } = run('Desk.zip', 'bad.zip', '--out', 'a.json', '--report', 'b.json');
  expect(code).toBe(2);
  expect(complaints).toContain('bad.zip: expected files within the archive');
  expect(readdirSync(folder).toSorted()).toEqual(['Desk.zip', 'bad.zip']);
});

test('[IM18] a file that does not exist is named', () => {
  expect(run('gone.zip')).toMatchObject({
    code: 2,
    complaints: 'gone.zip: no such file or folder',
  });
});

test('[IM13] a written file has no secrets unless it should (exports 45)', async () => {
  const rows = {
    msdyn_channelproviders: [
      {
        msdyn_uniquename: 'contoso_p',
        msdyn_channelurl: 'https://phone.acme.com/',
        msdyn_customparams: '{"token":"abc","region":"eu"}',
      },
    ],
  };
  give('rows.json', JSON.stringify(rows));
  run('rows.json', '--out', 'a.json', '--anonymize');
  run('rows.json', '--out', 'b.json', '--keep-secrets');
  const paramsIn = async (name: string) =>
    (await loadConfig(name, folder)).config.providers[0]?.customParams;
  expect(await paramsIn('a.json')).toBe('{"token":"***","region":"eu"}');
  expect(await paramsIn('b.json')).toBe('{"token":"abc","region":"eu"}');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).not.toContain('acme');
});

test('[IM17] --check writes nothing', () => {
  give('Desk.zip', solution);
  expect(run('Desk.zip', '--check', '--out', 'a.json').code).toBe(0);
  expect(existsSync(join(folder, 'a.json'))).toBe(false);
});

test.each(['web-api', 'migration', 'config'])(
  '[IM21] the form %s is written, and not over other content',
  async (form) => {
    give('Desk.zip', solution);
    const command = parseCommandLine(
      ['export', '--import', 'Desk.zip', '--form', form, '--out', 'out'],
      '0.0.0',
    );
    if (command.kind !== 'export') throw new Error(`Expected the export, got ${command.kind}.`);
    const texts: string[] = [];
    const write = () =>
      runExport(
        command,
        folder,
        (text) => texts.push(text),
        (text) => texts.push(text),
      );
    expect([await write(), await write()]).toEqual([0, 0]);
    expect(texts[0]).toMatch(/^Wrote out\./);
    const again = await (form === 'config'
      ? loadConfig('out', folder)
      : loadConfig(undefined, folder, ['out']));
    expect(again.config.sessionTemplates).toMatchObject([
      { uniqueName: 'contoso_desk_session', anchorTab: 'contoso_contact_page' },
    ]);
    writeFileSync(join(folder, form === 'migration' ? 'out/data.xml' : 'out'), 'other');
    expect(await write()).toBe(2);
    expect(texts.at(-1)).toContain('already exists with other content');
  },
);

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importSources } from './import-sources.ts';
import { ImportError } from './report.ts';
import { contoso } from './testing/contoso.ts';
import { asMigration, asSolution, manifest, textFile, zip } from './testing/fixture.ts';

const whole = zip(asSolution(contoso));
const row = strToU8('<msdyn_sessiontemplate msdyn_uniquename="contoso_a" />');

/** A zip in which one field of the directory entry of the only file has another value. */
function changed(bytes: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = directoryOf(view);
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return copy;
}

function directoryOf(view: DataView): number {
  for (let at = 0; at < view.byteLength - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) return at;
  }
  throw new Error('The archive has no directory.');
}

function named(path: string): Uint8Array {
  return zipSync({ [path]: row });
}

function twice(): Uint8Array {
  const archive = zipSync({ 'solution.xml': row, 'Solution.xml': row });
  return archive;
}

const bomb = zipSync({ 'customizations.xml': new Uint8Array(25_000_000) });
const manyBombs = zipSync(
  Object.fromEntries(
    Array.from({ length: 16 }, (_none, index) => [`a${index}.xml`, new Uint8Array(19_000_000)]),
  ),
);
const deep = `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`;
const json = (value: unknown) => strToU8(JSON.stringify(value));
const damagedContent = (() => {
  const copy = zipSync({ 'solution.xml': strToU8(manifest('A', '1'), false) }, { level: 0 });
  copy[60] = 0x20;
  return copy;
})();

const damaged: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /an empty file/],
  ['a text', strToU8('hello'), /got another text/],
  [
    'bytes that are no text',
    Uint8Array.of(0x80, 0x81, 0xfe, 0xff, 0x01),
    /UTF-8 text or a zip archive/,
  ],
  ['a zip cut in the middle', whole.slice(0, whole.length / 2), /its end is missing/],
  ['a zip cut at its start', whole.slice(200), /another text|UTF-8/],
  ['a zip without its last byte', whole.slice(0, -1), /its end is missing/],
  [
    'a zip of which a part is missing',
    Uint8Array.of(...whole.slice(0, 300), ...whole.slice(900)),
    /is damaged/,
  ],
  ['an empty zip', zipSync({}), /got no files/],
  ['a zip with other files', zipSync({ 'a.txt': row, 'b/c.png': row }), /got a\.txt, b/],
  [
    'a path that leads out',
    named('../evil/solution.xml'),
    /got the path "\.\.\/evil\/solution\.xml"/,
  ],
  ['a path within that leads out', named('a/../../solution.xml'), /got the path/],
  ['a path with backslashes that leads out', named(String.raw`..\solution.xml`), /got the path/],
  ['an absolute path', named('/etc/solution.xml'), /got the path/],
  ['a drive letter', named(String.raw`C:\solution.xml`), /got the path/],
  ['one file twice', twice(), /got Solution\.xml twice/],
  ['a file of 25 MB from a small archive', bomb, /customizations\.xml with 25 MB/],
  ['300 MB from a small archive', manyBombs, /got 304 MB/],
  [
    'a size that is larger than the content',
    changed(named('solution.xml'), 24, 5000, 4),
    /is cut off/,
  ],
  [
    'a size that is smaller than the content',
    changed(named('solution.xml'), 24, 3, 4),
    /larger than it says/,
  ],
  ['content with other bytes', damagedContent, /other bytes than it should|is damaged/],
  ['a wrong checksum', changed(named('solution.xml'), 16, 1, 4), /other bytes than it should/],
  ['a file beyond the end', changed(named('solution.xml'), 42, 5_000_000, 4), /is missing/],
  ['a password', changed(named('solution.xml'), 8, 1, 2), /got one with a password/],
  ['a link', changed(named('solution.xml'), 38, 0xa1ff0000, 4), /got the link/],
  ['a compression that is not usual', changed(named('solution.xml'), 10, 12, 2), /method 12/],
  [
    'more than 5,000 files',
    zip(Array.from({ length: 5001 }, (_none, index) => textFile(`a${index}`, ''))),
    /at most 5,000 entries, got 5,001/,
  ],
  [
    'an archive of more than 50 MB',
    Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(0)),
    /its end is missing/,
  ],
  [
    'a document type',
    strToU8('<!DOCTYPE a [<!ENTITY b "c">]><entities><entity name="a">&b;</entity></entities>'),
    /without a document type/,
  ],
  ['elements 70 deep', strToU8(deep), /at most 64 deep/],
  ['an element that is not closed', strToU8('<entities>\n<entity name="a">\n'), /line \d+: /],
  ['an attribute without quotes', strToU8('<entities a=b></entities>'), /line 1: /],
  ['XML of another kind', strToU8('<html></html>'), /XML with the root "html"/],
  ['a schema alone', asMigration(contoso)[1]?.bytes ?? row, /holds no rows/],
  ['a schema in a zip', zip(asMigration(contoso).slice(1, 2)), /no data\.xml/],
  ['a solution in YAML files', zip([textFile('solutions/a/solution.yml', 'a: b')]), /YAML/],
  ['JSON that is cut', strToU8('{"value": [{"msdyn_uniquename": "a"'), /expected JSON/],
  ['other JSON', json({ a: 1 }), /sidetoneExport/],
  ['a list of other things', json([1, 2, null]), /sidetoneExport/],
  [
    'an export of a later script',
    json({ sidetoneExport: 2, sets: {} }),
    /expected "sidetoneExport": 1, got "2"/,
  ],
  ['an export without rows', json({ sidetoneExport: 1 }), /expected the rows in "sets"/],
  [
    'rows of unknown tables',
    json({ '@odata.context': 'x/$metadata#new_things', value: [{ new_thingid: 1 }] }),
    /expected rows of tables such as/,
  ],
  [
    'text in UTF-16 that is cut',
    Uint8Array.of(0xff, 0xfe, 0x3c, 0x00, 0xd8),
    /UTF-8 text or a zip archive|expected/,
  ],
];

test.each(damaged)(
  '[IM18] %s ends in one readable report, and nothing is imported (exports 31, 44, 46)',
  (_title, content, message) => {
    const run = () => importSources([{ name: 'export', content }]);
    expect(run).toThrow(ImportError);
    expect(run).toThrow(message);
    const text = messageOf(run);
    expect(text).toMatch(/^export/);
    expect(text.length).toBeLessThan(600);
    expect(text).not.toMatch(/\bat .*\.ts:|undefined|\[object/);
  },
);

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

test('[IM18] an unsafe archive stops the whole run, other files included (exports 44)', () => {
  const good = { name: 'Desk.zip', content: whole };
  const bad = { name: 'bad.zip', content: named('../solution.xml') };
  expect(() => importSources([good, bad])).toThrow(/bad\.zip: expected files within the archive/);
});

test('[IM18] scripts that choose each other, and tabs of unknown sessions, end', () => {
  const step = (number: number, target: number) => ({
    msdyn_productivityagentscriptstepid: `5d1f0c1e-0000-4000-8000-00000000000${number}`,
    _msdyn_routeactionid_value: `5d1f0c1e-0000-4000-8000-00000000000${target}`,
  });
  const content = json({ msdyn_productivityagentscriptsteps: [step(1, 2), step(2, 1)] });
  const { report, parts } = importSources([{ name: 'a.json', content }]);
  expect([report.counts, parts.agentScripts]).toEqual([{ 'script steps': 2 }, undefined]);
});

test('[IM15] an archive with folders, without them, and with backslashes gives equal results (exports 4)', () => {
  const files = asSolution(contoso);
  const folders = ['msdyn_sessiontemplates', 'msdyn_sessiontemplates/contoso_desk_session'];
  const backslashes = files.map(({ path, bytes }) => ({ path: path.replaceAll('/', '\\'), bytes }));
  const [plain, ...others] = [zip(files), zip(files, folders), zip(backslashes)].map((content) =>
    importSources([{ name: 'a.zip', content }]),
  );
  expect(plain?.parts.sessionTemplates).toHaveLength(1);
  for (const other of others) expect(other).toEqual(plain);
});

test.each(['a.bin', 'a.txt', 'a'])(
  '[IM15] an export called %s is recognized by its content (exports 5)',
  (name) => {
    const { parts } = importSources([{ name, content: whole }]);
    expect(parts.sessionTemplates).toHaveLength(1);
  },
);

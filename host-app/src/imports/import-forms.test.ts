import { expect, test } from 'vitest';
import { importSources } from './import-sources.ts';
import type { ImportSource } from './read-source.ts';
import { contoso, contosoParts } from './testing/contoso.ts';
import {
  asMigration,
  asScriptOutput,
  asSolution,
  asWebApi,
  textSource,
  webApiSets,
  zip,
} from './testing/fixture.ts';

const data = asMigration(contoso).find(({ path }) => path === 'data.xml');

const forms: Readonly<Record<string, readonly ImportSource[]>> = {
  'a solution zip': [{ name: 'Desk.zip', content: zip(asSolution(contoso)) }],
  'a managed solution zip': [{ name: 'Desk.zip', content: zip(asSolution(contoso, true)) }],
  'a solution folder': [{ name: 'Desk', content: asSolution(contoso) }],
  'a Configuration Migration zip': [{ name: 'data.zip', content: zip(asMigration(contoso)) }],
  'a Configuration Migration folder': [{ name: 'data', content: asMigration(contoso) }],
  'data.xml alone': [{ name: 'data.xml', content: data?.bytes ?? new Uint8Array() }],
  'answers of the Web API with expansions': asWebApi(contoso, true),
  'answers of the Web API with intersect sets': asWebApi(contoso, false),
  'answers in the other order': asWebApi(contoso, false).toReversed(),
  'one object with all sets': [textSource('rows.json', JSON.stringify(webApiSets(contoso, true)))],
  'the file of the export script': [asScriptOutput(contoso)],
};

test.each(Object.entries(forms))(
  '[IM15] one set of templates gives the same config as %s (exports 2, 20, 24, 31)',
  (_form, sources) => {
    const { parts } = importSources(sources);
    const presence = parts.presence?.map(({ id: _id, ...row }) => row);
    expect({ ...parts, presence }).toEqual(contosoParts);
  },
);

test.each(Object.entries(forms))('[IM15] %s gives no warning', (_form, sources) => {
  const { report } = importSources(sources);
  expect(report.lines.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test('[IM15] two forms of the same rows are one set of rows, without a line about it', () => {
  const both = [
    ...(forms['a solution zip'] ?? []),
    ...(forms['a Configuration Migration zip'] ?? []),
  ];
  const { parts, report } = importSources(both);
  expect(parts.sessionTemplates).toEqual(contosoParts.sessionTemplates);
  expect(report.lines.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

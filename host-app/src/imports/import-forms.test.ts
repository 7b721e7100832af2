import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { inRunOrder } from '../workspace/agent-tools/run-order.ts';
import { importSources } from './import-sources.ts';
import type { ImportSource } from './read-source.ts';
import { contoso, contosoParts } from './testing/contoso.ts';
import { deskSolution } from './testing/desk-solution.ts';
import {
  asMigration,
  asScriptOutput,
  asSolution,
  asWebApi,
  textFile,
  textSource,
  webApiSets,
  zip,
} from './testing/fixture.ts';
import { phone } from './testing/phone.ts';
import { aSession, aTab, importRows, linesOf } from './testing/one-row.ts';

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

test.each([false, true])(
  '[IM15] a solution with scripts and macros is counted; managed: %s (exports 1, 2)',
  (isManaged) => {
    const content = zip(deskSolution(isManaged));
    const result = importSources([{ name: 'Main.zip', content }]);
    expect(result.report.counts).toEqual({
      'app profiles': 1,
      'session templates': 1,
      'tab templates': 2,
      'agent scripts': 1,
      'script steps': 4,
      macros: 3,
      panes: 1,
    });
    expect(linesOf(result, 'IM2')).toContain(
      'Main.zip: workflows/Nightly flow: A workflow of category 5 is not a macro and is not imported.',
    );
    expect(result.report.lines.filter(({ severity }) => severity === 'warning')).toEqual([]);
  },
);

test('[IM15] scripts and macros of a solution become rows of the config, trimmed and in order (exports 43)', () => {
  const result = importSources([{ name: 'Main.zip', content: zip(deskSolution()) }]);
  const { agentScripts, macros, sessionTemplates } = result.parts;
  expect(agentScripts).toMatchObject([
    {
      uniqueName: 'contoso_billing',
      name: 'Billing call',
      language: 1033,
      steps: [
        { order: 1, type: 'Text', text: 'Ask for the meter number.' },
        { order: 2, type: 'Macro', macro: 'Call note' },
        { order: 3, type: 'Macro', macro: 'Email draft' },
        { order: 4, type: 'Text', text: 'Say goodbye.' },
      ],
    },
  ]);
  expect(sessionTemplates).toMatchObject([{ agentScripts: ['contoso_billing'] }]);
  const config = parseConfig({ builtIn: false, macros });
  expect(config.macros.map(({ name }) => name)).toEqual([
    'Call note',
    'Email draft',
    'Link customer',
  ]);
  const { ordered } = inRunOrder(config.macros[0]?.actions ?? []);
  expect(ordered.map(({ action }) => action)).toMatchObject([
    {
      name: 'Open',
      inputs: {
        EntityName: 'task',
        Custom_Array: [{ Name: 'subject', Value: 'Call of ${customerName}' }],
      },
    },
    { name: 'Save', runAfter: { Open: ['Succeeded'] } },
  ]);
  expect(linesOf(result, 'IM14')).toEqual([]);
});

test('[IM14] steps, actions and conditions that cannot be used are named', () => {
  const script = '5d1f0c1e-0000-4000-8000-0000000000f1';
  const definition = (actions: object) =>
    JSON.stringify({ properties: { definition: { actions } } });
  const inner = { Inner: { type: 'Save', runAfter: {} } };
  const result = importRows({
    msdyn_productivityagentscripts: [
      { msdyn_productivityagentscriptid: script, msdyn_uniquename: 'contoso_s', msdyn_name: 'S' },
    ],
    msdyn_productivityagentscriptsteps: [
      {
        msdyn_uniquename: 'contoso_s_1',
        msdyn_name: 'Gone',
        msdyn_order: 1,
        msdyn_actiontype: 192350001,
        _msdyn_agentscriptid_value: script,
        _msdyn_macroactionid_value: '5d1f0c1e-0000-4000-8000-0000000000f2',
      },
      { msdyn_uniquename: 'contoso_lost', msdyn_name: 'Lost', msdyn_actiontype: 192350000 },
    ],
    workflows: [
      {
        workflowid: '5d1f0c1e-0000-4000-8000-0000000000f3',
        name: 'Texts',
        category: 9000,
        statecode: 1,
        clientdata: definition({
          Send: { type: 'Send_SMS' },
          Which: {
            type: 'If',
            expression: { and: [{ equals: ['${a}', 'b'] }] },
            actions: inner,
            else: { actions: { Deeper: { type: 'If', expression: {}, actions: inner } } },
            runAfter: { Send: ['FAILED'] },
          },
          Odd: { type: 'If', expression: '@equals(1,1)' },
        }),
      },
      { workflowid: '5d1f0c1e-0000-4000-8000-0000000000f4', name: 'Empty', category: 9000 },
    ],
  });
  const { agentScripts, macros } = result.parts;
  expect(agentScripts).toMatchObject([{ steps: [{ macro: expect.stringMatching(/f2$/) }] }]);
  expect(linesOf(result, 'IM3')).toEqual([
    expect.stringMatching(/none of the files/),
    expect.stringMatching(/names no agent script/),
  ]);
  expect(linesOf(result, 'IM14')).toEqual([
    expect.stringMatching(/Send_SMS/),
    expect.stringMatching(/Deeper/),
    expect.stringMatching(/condition of Odd/),
    expect.stringMatching(/clientdata/),
  ]);
  expect(parseConfig({ macros }).macros.find(({ name }) => name === 'Texts')).toMatchObject({
    actions: [
      { name: 'Send', runAfter: {} },
      // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
      { type: 'If', then: [{ name: 'Inner' }], runAfter: { Send: ['Failed'] } },
      { name: 'Odd', type: 'If_without_condition' },
    ],
  });
});

const answers = {
  'the answer of a set': [
    { '@odata.context': 'x/$metadata#msdyn_sessiontemplates', value: [aSession] },
  ],
  'the answer of a set, with the columns that were asked for': [
    { '@odata.context': 'x/$metadata#msdyn_sessiontemplates(msdyn_title)', value: [aSession] },
  ],
  'the answer of a row': [
    { '@odata.context': 'x/$metadata#msdyn_sessiontemplates/$entity', ...aSession },
  ],
  'the client API of a page': [{ entities: [aSession] }],
  'a list of rows': [[aSession]],
  'an object with sets': [{ msdyn_sessiontemplates: [aSession] }],
  'an object with logical names': [{ msdyn_sessiontemplate: { entities: [aSession] } }],
  'an object with answers': [{ msdyn_sessiontemplates: { value: [aSession] } }],
};

test.each(Object.entries(answers))(
  '[IM15] rows are read from %s, plain or saved as a page (exports 23)',
  (_title, [answer]) => {
    const json = JSON.stringify(answer);
    const page = `<!DOCTYPE html><html><head></head><body><pre style="white-space: pre-wrap">${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></body></html>`;
    for (const [name, text] of [
      ['rows.json', json],
      ['rows.html', page],
    ] as const) {
      expect(importSources([textSource(name, text)]).parts.sessionTemplates).toMatchObject([
        { uniqueName: 'contoso_session', panelMode: 'Docked' },
      ]);
    }
  },
);

test('[IM15] a lookup is resolved by its GUID over two files in any order (exports 24)', () => {
  const sessions = textSource(
    'a.json',
    JSON.stringify({
      msdyn_sessiontemplates: [
        { ...aSession, _msdyn_anchortab_value: aTab.msdyn_applicationtabtemplateid },
      ],
    }),
  );
  const tabs = textSource('b.json', JSON.stringify({ msdyn_applicationtabtemplates: [aTab] }));
  for (const sources of [
    [sessions, tabs],
    [tabs, sessions],
  ]) {
    const { parts, report } = importSources(sources);
    expect(parts.sessionTemplates).toMatchObject([{ anchorTab: 'contoso_tab' }]);
    expect(report.lines).toEqual([]);
  }
});

test('[IM15] links in files of their own are read (exports 20)', () => {
  const files = asSolution(contoso).flatMap((file) => {
    if (file.path !== 'customizations.xml') return [file];
    const text = new TextDecoder().decode(file.bytes);
    const sets = [...text.matchAll(/<(msdyn_\w+set)>.*?<\/\1>/g)].map(([set = '', name = '']) =>
      textFile(`Assets/${name}.xml`, `\uFEFF<?xml version="1.0" encoding="utf-8"?>${set}`),
    );
    return [textFile('Other/Customizations.xml', '<ImportExportXml />'), ...sets];
  });
  expect(files.length).toBeGreaterThan(asSolution(contoso).length);
  const { parts } = importSources([{ name: 'Desk', content: files }]);
  const presence = parts.presence?.map(({ id: _id, ...row }) => row);
  expect({ ...parts, presence }).toEqual(contosoParts);
});

test('[IM15] templates for the softphone give the same config in three forms', () => {
  const three: readonly (readonly ImportSource[])[] = [
    [{ name: 'Desk', content: asSolution(phone) }],
    [{ name: 'data', content: asMigration(phone) }],
    asWebApi(phone, true),
  ];
  const [first, ...others] = three.map((sources) => importSources(sources));
  expect(first?.parts.sessionTemplates).toMatchObject([{ additionalTabs: ['contoso_open_cases'] }]);
  for (const { parts, report } of others) {
    expect(parts).toEqual(first?.parts);
    expect(report.lines.filter(({ severity }) => severity === 'warning')).toEqual([]);
  }
});

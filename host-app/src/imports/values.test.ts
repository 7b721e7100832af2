import { expect, test } from 'vitest';
import { importSources } from './import-sources.ts';
import { textSource } from './testing/fixture.ts';
import { aSession, aTab, importRows, importXml, linesOf } from './testing/one-row.ts';

const row =
  '<msdyn_sessiontemplate msdyn_uniquename="contoso_a"><msdyn_title default="A"><label description="Ein A" languagecode="1031" /><label description="A" languagecode="1033" /></msdyn_title><msdyn_panelstate>162450000</msdyn_panelstate></msdyn_sessiontemplate>';

test.each([
  ['no XML declaration', row],
  ['a byte order mark', `\uFEFF${row}`],
  ['a leading line break', `\r\n\r\n${row}`],
  ['a declaration', `<?xml version="1.0" encoding="utf-8"?>\n${row}`],
])('[IM16] a row file with %s is read (exports 6)', (_title, xml) => {
  expect(importXml(xml).parts.sessionTemplates).toMatchObject([
    { title: 'A', panelMode: 'Minimized' },
  ]);
});

test("[IM16] a localized text is in the user's language, or else in the default one (exports 7)", () => {
  const titleIn = (lcid: number) => importXml(row, { lcid }).parts.sessionTemplates?.[0]?.['title'];
  expect([titleIn(1031), titleIn(1033), titleIn(1036)]).toEqual(['Ein A', 'A', 'A']);
});

test.each([
  ['plain text', '<msdyn_icon>/webresources/a.svg</msdyn_icon>'],
  [
    'a localized element',
    '<msdyn_icon default="/webresources/a.svg"><label description="/webresources/a.svg" languagecode="1033" /></msdyn_icon>',
  ],
])('[IM16] an icon is read as %s (exports 7)', (_title, icon) => {
  const xml = `<msdyn_notificationtemplate msdyn_uniquename="contoso_a"><msdyn_title>A</msdyn_title>${icon}</msdyn_notificationtemplate>`;
  expect(importXml(xml).parts.notificationTemplates).toMatchObject([
    { icon: '/webresources/a.svg' },
  ]);
});

test('[IM16] a session type of 1 makes an Entity template, whatever the older column says (exports 8)', () => {
  const templates = [
    { ...aSession, msdyn_sessiontype: 1, msdyn_type: 0, msdyn_entity: 'incident' },
    {
      ...aSession,
      msdyn_uniquename: 'contoso_b',
      msdyn_sessiontemplateid: undefined,
      msdyn_type: true,
    },
    {
      ...aSession,
      msdyn_uniquename: 'contoso_c',
      msdyn_sessiontemplateid: undefined,
      msdyn_entity: 'incident',
    },
  ];
  const { parts } = importRows({ msdyn_sessiontemplates: templates });
  expect(parts.sessionTemplates?.map(({ type }) => type)).toEqual(['Entity', 'Entity', 'Entity']);
});

test.each([1, '1', true, 'true', 'True', 'Yes'])(
  '[IM16] a tab that is pinned with %j cannot be closed (exports 9)',
  (pinned) => {
    const { parts } = importRows({
      msdyn_applicationtabtemplates: [{ ...aTab, msdyn_pinned: pinned }],
    });
    expect(parts.tabTemplates).toMatchObject([{ canClose: false }]);
  },
);

test('[IM16] a page type is a number, a text with a number or a label, and an unknown one is kept (exports 10)', () => {
  const typeOf = (type: unknown) =>
    importRows({ msdyn_applicationtabtemplates: [{ ...aTab, msdyn_pagetype: type }] }).parts
      .tabTemplates?.[0]?.['pageType'];
  expect([509180007, '509180004', 'Entity record', 509180099].map(typeOf)).toEqual([
    'custom',
    'dashboard',
    'entityrecord',
    '509180099',
  ]);
});

test('[IM5] panel states give the three modes, and an empty one is Hidden with a warning (exports 11)', () => {
  const resultOf = (state: unknown) =>
    importRows({ msdyn_sessiontemplates: [{ ...aSession, msdyn_panelstate: state }] });
  const modeOf = (state: unknown) => resultOf(state).parts.sessionTemplates?.[0]?.['panelMode'];
  expect([162450000, 162450001, 162450002, 'docked', null].map(modeOf)).toEqual([
    'Minimized',
    'Hidden',
    'Docked',
    'Docked',
    'Hidden',
  ]);
  expect(linesOf(resultOf(null), 'IM5')).toEqual([
    'rows.json: msdyn_sessiontemplates/contoso_session: msdyn_panelstate is empty; the panel is Hidden.',
  ]);
  expect(linesOf(resultOf(7), 'IM5')[0]).toContain(
    'msdyn_panelstate is "7", which is none of 162450000 (Minimized)',
  );
});

test.each([
  [
    'the form of today',
    '{"entityName":{"value":"contact"},"viewType":{"value":null},"x":{"value":""}}',
  ],
  ['the older form', '{"entityName":{"value":"contact","type":"string","isRuntime":true}}'],
  ['plain texts', '{"entityName":"contact"}'],
])(
  '[IM16] stored parameters are unwrapped from %s, and empty ones are not set (exports 12, 13)',
  (_title, stored) => {
    const { parts } = importRows({
      msdyn_applicationtabtemplates: [{ ...aTab, msdyn_templateparameters: stored }],
    });
    expect(parts.tabTemplates).toMatchObject([{ parameters: { entityName: 'contact' } }]);
    expect(Object.keys(Object(parts.tabTemplates?.[0]?.['parameters']))).toEqual(['entityName']);
  },
);

test('[IM16] parameters that are objects of their own stay', () => {
  const stored = '{"data":{"value":"a","other":1}}';
  const { parts } = importRows({
    msdyn_applicationtabtemplates: [{ ...aTab, msdyn_templateparameters: stored }],
  });
  expect(parts.tabTemplates).toMatchObject([{ parameters: { data: { value: 'a', other: 1 } } }]);
});

const parameterRows = [
  {
    msdyn_templateparameterid: '5d1f0c1e-0000-4000-8000-0000000000c1',
    msdyn_name: 'entityName',
    msdyn_value: 'contact',
    _msdyn_applicationtabtemplateid_value: aTab.msdyn_applicationtabtemplateid,
  },
  {
    msdyn_templateparameterid: '5d1f0c1e-0000-4000-8000-0000000000c2',
    msdyn_name: 'formId',
    msdyn_value: null,
    _msdyn_applicationtabtemplateid_value: aTab.msdyn_applicationtabtemplateid,
  },
];

test('[IM16] rows of parameters alone fill the parameters (exports 14)', () => {
  const { parts } = importRows({
    msdyn_templateparameters: parameterRows,
    msdyn_applicationtabtemplates: [aTab],
  });
  expect(parts.tabTemplates).toMatchObject([{ parameters: { entityName: 'contact' } }]);
});

test('[IM6] a parameter whose row differs from the column has the value of the column (exports 15)', () => {
  const result = importRows({
    msdyn_templateparameters: parameterRows,
    msdyn_applicationtabtemplates: [
      { ...aTab, msdyn_templateparameters: '{"entityName":{"value":"account"}}' },
    ],
  });
  expect(result.parts.tabTemplates).toMatchObject([{ parameters: { entityName: 'account' } }]);
  expect(linesOf(result, 'IM6')).toEqual([
    'rows.json: msdyn_applicationtabtemplates/contoso_tab: Parameter entityName is "account" in the column and "contact" in its own row; the column is used.',
  ]);
});

test.each([
  ['msdyn_CECExternalWebPageContainer.html', 509180006],
  ['msdyn_ExternalWebPageContainer.html', 509180006],
  ['msdyn_CECExternalWebPageContainer.html', 509180002],
])('[IM16] the container page %s of type %i is a website (exports 16)', (page, type) => {
  const stored = `{"webresourceName":{"value":"${page}"},"data":{"value":"cif_thirdpartyurlhttps:\\/\\/search.example\\/find?q%3D{searchQ}"}}`;
  const { parts } = importRows({
    msdyn_applicationtabtemplates: [
      { ...aTab, msdyn_pagetype: type, msdyn_templateparameters: stored },
    ],
  });
  expect(parts.tabTemplates).toEqual([
    {
      uniqueName: 'contoso_tab',
      pageType: 'thirdpartywebsite',
      parameters: { url: 'https://search.example/find?q={searchQ}' },
    },
  ]);
});

test('[IM5] a value outside the range gives way to the default, and the row is imported', () => {
  const result = importRows({
    msdyn_notificationtemplates: [
      {
        msdyn_uniquename: 'contoso_a',
        msdyn_title: 'A',
        msdyn_timeout: 'soon',
        msdyn_acceptbuttontext: 'x'.repeat(101),
      },
    ],
  });
  expect(result.parts.notificationTemplates).toEqual([{ uniqueName: 'contoso_a', title: 'A' }]);
  expect(linesOf(result, 'IM5')).toHaveLength(2);
  expect(linesOf(result, 'IM5').join('\n')).not.toContain('x'.repeat(81));
});

test('[IM16] fields stand in their order, and inactive ones are left out', () => {
  const field = (number: number, cells: object) => ({
    msdyn_notificationfieldid: `5d1f0c1e-0000-4000-8000-00000000000${number}`,
    msdyn_uniquename: `contoso_f${number}`,
    msdyn_title: `F${number}`,
    msdyn_value: `{f${number}}`,
    ...cells,
  });
  const result = importRows({
    msdyn_notificationtemplates: [
      {
        msdyn_uniquename: 'contoso_a',
        msdyn_title: 'A',
        msdyn_notificationtemplate_notificationfield: [
          field(1, {}),
          field(2, { msdyn_order: 2 }),
          field(3, { msdyn_order: 1 }),
          field(4, { msdyn_order: 0, statecode: 1 }),
        ],
      },
    ],
  });
  expect(result.parts.notificationTemplates?.[0]?.['fields']).toEqual([
    { title: 'F3', value: '{f3}', order: 1 },
    { title: 'F2', value: '{f2}', order: 2 },
    { title: 'F1', value: '{f1}' },
  ]);
  expect(linesOf(result, 'IM10')).toHaveLength(1);
});

test('[IM16] texts of Configuration Migration are decoded twice, and display names once (exports 28, 29)', () => {
  const field = (name: string, value: string) => `<field name="${name}" value="${value}" />`;
  const xml = `
<entities><entity name="msdyn_sessiontemplate"><records><record id="5d1f0c1e-0000-4000-8000-000000000001">
${field('msdyn_uniquename', 'contoso_a')}${field('msdyn_title', '&amp;quot;&amp;#39;&amp;#233; &amp;amp; AT&amp;T')}
${field('msdyn_panelstate', '162450002')}${field('msdyn_enabletitlesync', 'True')}${field('msdyn_createdon', '2024-05-06T07:08:09.0000000Z')}
<field name="msdyn_anchortab" value="5d1f0c1e-0000-4000-8000-000000000009" lookupentity="msdyn_applicationtabtemplate" lookupentityname="A &amp; B" />
</record></records></entity>
<entity name="msdyn_applicationtabtemplate"><records><record id="5d1f0c1e-0000-4000-8000-000000000002">
${field('msdyn_uniquename', 'contoso_tab')}${field('msdyn_name', 'A &amp;amp; B')}${field('msdyn_pagetype', '509180004')}
</record></records></entity></entities>`;
  const result = importSources([textSource('data.xml', xml)]);
  expect(result.parts.sessionTemplates).toMatchObject([
    { title: '"\'é & AT&T', applyTitleToAnchor: true, anchorTab: 'contoso_tab' },
  ]);
  expect(linesOf(result, 'IM11')).toEqual([
    'data.xml: msdyn_sessiontemplates/contoso_a: msdyn_anchortab was found by its display name "A & B": "contoso_tab".',
  ]);
});

import { expect, test } from 'vitest';
import { importSources } from './import-sources.ts';
import { manifest, textFile, textSource, zip } from './testing/fixture.ts';
import { aSession, aTab, importRows, importXml, linesOf } from './testing/one-row.ts';

test('[IM0] a file that cannot be read is named with its line, and the others are imported', () => {
  const result = importSources([
    textSource('data.xml', '<entities>\n<entity name="a">\n<records></entity></entities>'),
    textSource('rows.json', JSON.stringify({ msdyn_sessiontemplates: [aSession] })),
  ]);
  expect(result.parts.sessionTemplates).toHaveLength(1);
  expect(linesOf(result, 'IM0')[0]).toMatch(
    /^data\.xml: data\.xml, line 3: .*records.*Nothing of it was imported\.$/,
  );
});

test('[IM1] unknown columns give one line for each table (exports 27)', () => {
  const unknown = Object.fromEntries(
    Array.from({ length: 30 }, (_none, index) => [`msdyn_new${index}`, 'x']),
  );
  const rows = Array.from({ length: 40 }, (_none, index) => ({
    ...aTab,
    ...unknown,
    msdyn_applicationtabtemplateid: undefined,
    msdyn_uniquename: `contoso_t${index}`,
  }));
  const result = importRows({ msdyn_applicationtabtemplates: rows });
  expect(result.parts.tabTemplates).toHaveLength(40);
  expect(linesOf(result, 'IM1')).toHaveLength(1);
  expect(linesOf(result, 'IM1')[0]).toMatch(
    /^msdyn_applicationtabtemplate: Columns that are not used \(30, in 40 rows\): msdyn_new0, msdyn_new1, /,
  );
});

test('[IM1] annotations, customizable flags and columns of the system give no line (exports 25)', () => {
  const result = importRows({
    msdyn_applicationtabtemplates: [
      {
        ...aTab,
        '@odata.etag': 'W/"1"',
        'msdyn_pagetype@OData.Community.Display.V1.FormattedValue': 'Entity record',
        iscustomizable: {
          Value: true,
          CanBeChanged: true,
          ManagedPropertyLogicalName: 'iscustomizable',
        },
        _ownerid_value: '0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f',
        '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
        createdon: '2026-01-01T00:00:00Z',
        versionnumber: 4711,
        componentstate: 0,
        statuscode: 1,
      },
    ],
  });
  expect(result.report.lines).toEqual([]);
});

test('[IM2] unknown parts of a solution give one line (exports 27)', () => {
  const files = [
    textFile('solution.xml', manifest('Desk', '1.0')),
    textFile(
      'customizations.xml',
      '<ImportExportXml><Entities><Entity><Name>new_thing</Name></Entity></Entities><CanvasApps><CanvasApp><Name>new_page</Name></CanvasApp></CanvasApps></ImportExportXml>',
    ),
    textFile('CanvasApps/new_page.msapp', 'x'),
    textFile('botcomponents/a/botcomponent.xml', '<botcomponent />'),
    textFile(
      'msdyn_applicationtabtemplates/contoso_t/msdyn_applicationtabtemplate.xml',
      '<msdyn_applicationtabtemplate msdyn_uniquename="contoso_t"><msdyn_pagetype>509180004</msdyn_pagetype></msdyn_applicationtabtemplate>',
    ),
  ];
  const result = importSources([{ name: 'Desk.zip', content: zip(files) }]);
  expect(linesOf(result, 'IM2')).toEqual([
    'Desk.zip: Not imported: definition of table new_thing (1), CanvasApps (1), CanvasApps/ (1), botcomponents/ (1).',
  ]);
});

test('[IM3] a tab missing from all files is reported with the session that refers to it (exports 22)', () => {
  const result = importRows({
    msdyn_sessiontemplates: [
      { ...aSession, msdyn_sessiontemplate_applicationtab: [{ msdyn_uniquename: 'contoso_gone' }] },
    ],
  });
  expect(linesOf(result, 'IM3')).toEqual([
    'rows.json: msdyn_sessiontemplates/contoso_session: An additional tab names "contoso_gone" of msdyn_applicationtabtemplate, which none of the files contains. Export tab templates too, or import the solution that holds it.',
  ]);
  expect(result.parts.sessionTemplates).toMatchObject([{ additionalTabs: ['contoso_gone'] }]);
});

test('[IM3] a tab that is built in is found (exports 21)', () => {
  const result = importRows({
    msdyn_sessiontemplates: [
      {
        ...aSession,
        msdyn_sessiontemplate_applicationtab: [{ msdyn_uniquename: 'msdyn_entityrecord' }],
      },
    ],
  });
  expect(linesOf(result, 'IM3')).toEqual([]);
  expect(result.parts.sessionTemplates).toMatchObject([{ additionalTabs: ['msdyn_entityrecord'] }]);
});

test('[IM3] a display name that two rows have finds neither (exports 30)', () => {
  const result = importRows({
    msdyn_sessiontemplates: [
      {
        ...aSession,
        _msdyn_anchortab_value: '5d1f0c1e-0000-4000-8000-0000000000f9',
        '_msdyn_anchortab_value@OData.Community.Display.V1.FormattedValue': 'Contact',
      },
    ],
    msdyn_applicationtabtemplates: ['contoso_a', 'contoso_b'].map((name) => ({
      msdyn_uniquename: name,
      msdyn_name: 'Contact',
      msdyn_pagetype: 509180004,
    })),
  });
  expect(linesOf(result, 'IM3')[0]).toContain('2 rows have that display name.');
  expect(result.parts.sessionTemplates?.[0]).not.toHaveProperty('anchorTab');
});

test('[IM4] rows without a unique name are named after their display name (exports 32)', () => {
  const result = importRows({
    msdyn_applicationtabtemplates: [
      { ...aTab, msdyn_uniquename: undefined, msdyn_name: 'Contact  Page' },
    ],
    msdyn_sessiontemplates: [
      { ...aSession, _msdyn_anchortab_value: aTab.msdyn_applicationtabtemplateid },
    ],
  });
  expect(result.parts.tabTemplates).toMatchObject([{ uniqueName: 'import_contact_page' }]);
  expect(result.parts.sessionTemplates).toMatchObject([{ anchorTab: 'import_contact_page' }]);
  expect(linesOf(result, 'IM4')).toHaveLength(1);
});

test('[IM4] of two rows with one unique name in different case, the last one is used (exports 33)', () => {
  const file = (name: string, title: string) =>
    textSource(
      `${title}.json`,
      JSON.stringify({
        msdyn_sessiontemplates: [{ ...aSession, msdyn_uniquename: name, msdyn_title: title }],
      }),
    );
  const result = importSources([file('contoso_A', 'one'), file('contoso_a', 'two')]);
  expect(result.parts.sessionTemplates).toMatchObject([{ uniqueName: 'contoso_A', title: 'two' }]);
  expect(linesOf(result, 'IM4')).toEqual([
    'two.json: msdyn_sessiontemplates/contoso_a: The same row is also in one.json: msdyn_sessiontemplates/contoso_A, with other values; the last one is used.',
  ]);
});

test('[IM4] of one solution in two versions, the higher one is used, in any order', () => {
  const solution = (version: string) => ({
    name: `Desk_${version}.zip`,
    content: zip([
      textFile('solution.xml', manifest('Desk', version)),
      textFile('customizations.xml', '<ImportExportXml />'),
      textFile(
        'msdyn_sessiontemplates/contoso_a/msdyn_sessiontemplate.xml',
        `<msdyn_sessiontemplate msdyn_uniquename="contoso_a"><msdyn_title>${version}</msdyn_title><msdyn_panelstate>162450002</msdyn_panelstate></msdyn_sessiontemplate>`,
      ),
    ]),
  });
  for (const sources of [
    [solution('1.10.0'), solution('1.9.0')],
    [solution('1.9.0'), solution('1.10.0')],
  ]) {
    const result = importSources(sources);
    expect(result.parts.sessionTemplates).toMatchObject([{ title: '1.10.0' }]);
    expect(linesOf(result, 'IM4')[0]).toContain('1.10.0');
  }
});

test.each([
  [
    'https://contoso.crm.dynamics.com//WebResources/contoso_/sample/phone_html?a=1&ucilib=https://contoso.crm.dynamics.com',
    'http://localhost:5173/webresources/contoso_/sample/phone_html?a=1&ucilib=http://localhost:5173',
  ],
  ['https://phone.example/a?b=c', 'https://phone.example/a?b=c'],
  ['https://phone.contoso.example/a?b=c', 'http://phone.localhost:3000/a?b=c'],
])('[IM7] a Channel URL %s becomes %s (exports 38, 39)', (given, expected) => {
  const provider = {
    msdyn_uniquename: 'contoso_p',
    msdyn_name: 'P',
    msdyn_channelurl: given,
    msdyn_trusteddomain: 'https://phone.contoso.example',
  };
  const result = importRows(
    { msdyn_channelproviders: [provider] },
    { maps: [['https://phone.contoso.example', 'http://phone.localhost:3000']] },
  );
  expect(result.parts.providers).toMatchObject([
    { channelUrl: expected, trustedDomain: 'http://phone.localhost:3000' },
  ]);
  expect(
    linesOf(result, 'IM7').some((line) => line.includes('Channel') || line.includes('address')),
  ).toBe(true);
});

test('[IM7] --map applies to the address of a website tab too (exports 39)', () => {
  const stored = JSON.stringify({ url: { value: 'https://phone.contoso.example/wiki?q=' } });
  const tab = { ...aTab, msdyn_pagetype: 509180006, msdyn_templateparameters: stored };
  const result = importRows(
    { msdyn_applicationtabtemplates: [tab] },
    { maps: [['https://phone.contoso.example', 'http://phone.localhost:3000']] },
  );
  expect(result.parts.tabTemplates).toMatchObject([
    { parameters: { url: 'http://phone.localhost:3000/wiki?q=' } },
  ]);
  expect(linesOf(result, 'IM7')).toHaveLength(1);
});

test('[IM8] the chat of the product and a provider without an address stay Inactive (exports 37)', () => {
  const result = importRows({
    msdyn_channelproviders: [
      {
        msdyn_uniquename: 'msdyn_omnichannel',
        msdyn_name: 'Omnichannel',
        msdyn_channelurl: 'https://oc.example/chat',
      },
      { msdyn_uniquename: 'contoso_p', msdyn_name: 'P', msdyn_channelurl: 'javascript:alert(1)' },
    ],
  });
  expect(result.parts.providers?.map(({ state }) => state)).toEqual(['Inactive', 'Inactive']);
  expect(JSON.stringify(result.parts)).not.toContain('javascript');
  expect(linesOf(result, 'IM8')).toHaveLength(2);
});

test('[IM8] a provider of CIF 1.x is Inactive unless the import asks for it', () => {
  const old = {
    msdyn_ciproviderid: '5d1f0c1e-0000-4000-8000-0000000000d1',
    msdyn_name: 'Old Phone',
    msdyn_landingurl: 'https://old.example/',
    msdyn_clicktoact: true,
    msdyn_ciproviderapiversion: 0,
  };
  const [off, on] = [false, true].map((cif1) => importRows({ msdyn_ciproviders: [old] }, { cif1 }));
  expect(off?.parts.providers).toMatchObject([
    { uniqueName: 'cif1_old_phone', state: 'Inactive', enableOutbound: true },
  ]);
  expect(on?.parts.providers?.[0]).not.toHaveProperty('state');
});

test('[IM9] a web resource that is not in the export is named', () => {
  const provider = {
    msdyn_uniquename: 'contoso_p',
    msdyn_channelurl: 'https://contoso.crm4.dynamics.com/WebResources/contoso_phone.html',
  };
  expect(linesOf(importRows({ msdyn_channelproviders: [provider] }), 'IM9')).toEqual([
    'rows.json: msdyn_channelproviders/contoso_p: The web resource "contoso_phone.html" is not in the export; put it into the folder of "webResources".',
  ]);
});

test('[IM10] a deleted row is skipped, and an inactive one is imported as Inactive (exports 36)', () => {
  const result = importRows({
    msdyn_sessiontemplates: [
      { msdyn_uniquename: 'contoso_a', msdyn_panelstate: 162450002, statecode: 1 },
      { msdyn_uniquename: 'contoso_b', msdyn_panelstate: 162450002, componentstate: 2 },
      { msdyn_uniquename: 'contoso_c', msdyn_panelstate: 162450002, statecode: 'Inactive' },
    ],
  });
  expect(result.parts.sessionTemplates).toMatchObject([
    { uniqueName: 'contoso_a', state: 'Inactive' },
    { uniqueName: 'contoso_c', state: 'Inactive' },
  ]);
  expect(linesOf(result, 'IM10')).toHaveLength(1);
});

test('[IM11] a lookup to a row of another organization is found by its display name (exports 30)', () => {
  const result = importRows({
    msdyn_sessiontemplates: [
      {
        ...aSession,
        _msdyn_anchortab_value: '5d1f0c1e-0000-4000-8000-0000000000f9',
        '_msdyn_anchortab_value@OData.Community.Display.V1.FormattedValue': 'Contact',
      },
    ],
    msdyn_applicationtabtemplates: [{ ...aTab, msdyn_name: 'Contact' }],
  });
  expect(result.parts.sessionTemplates).toMatchObject([{ anchorTab: 'contoso_tab' }]);
  expect(linesOf(result, 'IM11')).toHaveLength(1);
});

test('[IM12] an answer that was cut by paging is imported as far as it goes (exports 26)', () => {
  const answer = {
    '@odata.context': 'https://x/api/data/v9.2/$metadata#msdyn_sessiontemplates',
    value: [aSession],
    '@odata.nextLink': 'https://x/next',
  };
  const result = importSources([textSource('a.json', JSON.stringify(answer))]);
  expect(result.parts.sessionTemplates).toHaveLength(1);
  expect(linesOf(result, 'IM12')).toHaveLength(1);
});

test('[IM13] possible secrets in custom parameters are named, not shown (exports 45)', () => {
  const params = '{"region":"eu","apiToken":"s3cret-value"}';
  const result = importRows({
    msdyn_channelproviders: [
      {
        msdyn_uniquename: 'contoso_p',
        msdyn_channelurl: 'https://p.example/',
        msdyn_customparams: params,
      },
    ],
  });
  expect(result.parts.providers).toMatchObject([{ customParams: params }]);
  expect(linesOf(result, 'IM13')[0]).toContain('apiToken');
  expect(JSON.stringify(result.report)).not.toContain('s3cret');
});

test('[IM14] an expression that chooses a script is reported', () => {
  const result = importXml(
    '<msdyn_sessiontemplate msdyn_uniquename="contoso_a"><msdyn_panelstate>162450002</msdyn_panelstate><msdyn_enablebuildexpression>1</msdyn_enablebuildexpression><msdyn_expressiondata>{}</msdyn_expressiondata></msdyn_sessiontemplate>',
  );
  expect(linesOf(result, 'IM14')).toHaveLength(1);
});

test('[IM14] an expression that can be run becomes part of the template', () => {
  const expression = {
    actions: {
      Topic: {
        type: 'If',
        expression: { equals: ['${topic}', 'billing'] },
        actions: { Set: { type: 'setcallscript', inputs: { callscriptId: 'contoso_s' } } },
      },
    },
  };
  const row = {
    ...aSession,
    msdyn_enablebuildexpression: true,
    msdyn_expressiondata: JSON.stringify(expression),
  };
  const result = importRows({ msdyn_sessiontemplates: [row] });
  expect(result.parts.sessionTemplates).toMatchObject([{ scriptExpression: expression }]);
  const off = { ...row, msdyn_enablebuildexpression: false };
  const [template] = importRows({ msdyn_sessiontemplates: [off] }).parts.sessionTemplates ?? [];
  expect(template).not.toHaveProperty('scriptExpression');
});

test('[IM17] the report has the counts, then warnings, then the rest', () => {
  const { report } = importRows({
    msdyn_sessiontemplates: [{ ...aSession, msdyn_odd: 'x', msdyn_panelstate: null }],
  });
  expect(report.counts).toEqual({ 'session templates': 1 });
  expect(report.lines.map(({ severity }) => severity)).toEqual(['warning', 'info']);
});

test('[IM16] ids that an export lacks are the same in each run, and differ between rows (exports 35)', () => {
  const ids = () =>
    ['Lunch', 'Training'].map(
      (text) =>
        importXml(
          `<msdyn_presence msdyn_name="${text}"><msdyn_presencestatustext>${text}</msdyn_presencestatustext><msdyn_basepresencestatus>192360003</msdyn_basepresencestatus></msdyn_presence>`,
        ).parts.presence?.[0]?.['id'],
    );
  expect(ids()).toEqual(ids());
  expect(new Set(ids()).size).toBe(2);
  expect(ids()[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

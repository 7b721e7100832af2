import { expect, test } from 'vitest';
import { selectAppProfile } from '../workspace/people/app-profiles.ts';
import { selectPresence } from '../workspace/people/presence.ts';
import { deskWith } from './testing/desk.ts';
import { aSession, aTab, linesOf } from './testing/one-row.ts';

const anchored = {
  ...aSession,
  msdyn_title: '{customerName}',
  _msdyn_anchortab_value: aTab.msdyn_applicationtabtemplateid,
};

/** A session whose anchor tab has these stored parameters. */
function sessionWith(parameters: Readonly<Record<string, unknown>>, cells: object = {}) {
  const stored = Object.entries(parameters).map(([name, value]) => [name, { value }]);
  const tab = {
    ...aTab,
    msdyn_templateparameters: JSON.stringify(Object.fromEntries(stored)),
    ...cells,
  };
  return deskWith({ msdyn_sessiontemplates: [anchored], msdyn_applicationtabtemplates: [tab] });
}

const open = (templateParameters: object) => ({
  templateName: 'contoso_session',
  templateParameters,
});

test('[IM22] an imported Entity template is refused by createSession (exports 8)', async () => {
  const { desk, call, diagnoses } = deskWith({
    msdyn_sessiontemplates: [
      { ...aSession, msdyn_sessiontype: 1, msdyn_type: 0, msdyn_entity: 'incident' },
    ],
  });
  await expect(call('createSession', open({ customerName: 'Ada' }))).rejects.toBeDefined();
  expect(diagnoses().map(({ rule }) => rule)).toEqual(['SE23']);
  expect(desk.workspace.getState().sessions).toHaveLength(1);
  desk.stop();
});

test('[IM22] an old website tab opens after createSession, with its slug resolved (exports 16)', async () => {
  const { desk, call, pages } = sessionWith(
    {
      webresourceName: 'msdyn_CECExternalWebPageContainer.html',
      data: 'cif_thirdpartyurlhttps://search.example/find?q%3D{searchQ}',
    },
    { msdyn_pagetype: 509180006 },
  );
  await call('createSession', open({ customerName: 'Ada', searchQ: 'signal' }));
  expect(pages()).toEqual([
    { type: 'thirdpartywebsite', url: 'https://search.example/find?q=signal' },
  ]);
  desk.stop();
});

test('[IM22] JSON with slugs in the data of a form fills a new record (exports 17)', async () => {
  const { desk, call, pages, diagnoses } = sessionWith({
    entityName: 'incident',
    data: '{"title":"Call of {customerName}","description":"{note}"}',
  });
  await call('createSession', open({ customerName: 'Ada "the first"', note: 'a\nb' }));
  expect(pages()).toEqual([
    {
      type: 'entityrecord',
      entityName: 'incident',
      data: { title: 'Call of Ada "the first"', description: 'a\nb' },
    },
  ]);
  expect(diagnoses()).toEqual([]);
  desk.stop();
});

test('[IM22] data that is not JSON once its slugs have values shows its text in the tab (exports 17)', async () => {
  const { desk, call, pages } = sessionWith({ entityName: 'incident', data: '{"title":{count}}' });
  await call('createSession', open({ customerName: 'Ada', count: 'many' }));
  expect(pages()).toMatchObject([{ type: 'error' }]);
  expect(JSON.stringify(pages())).toContain('must be an object in JSON');
  desk.stop();
});

const nobody = '00000000-0000-4000-8000-00000000dead';

test.each([
  ['absent', {}, { type: 'entityrecord', entityName: 'contact' }],
  ['no', { validateRecord: 'No' }, { type: 'entityrecord', entityName: 'contact' }],
  ['true', { validateRecord: true }, { type: 'entityrecord', entityId: nobody }],
  ['"true"', { validateRecord: 'true' }, { type: 'entityrecord', entityId: nobody }],
])(
  '[IM22] an ID that finds nothing opens a new form unless the record is validated: %s (exports 18)',
  async (_title, more, expected) => {
    const { desk, call, pages } = sessionWith({ entityName: 'contact', entityId: '{id}', ...more });
    await call('createSession', open({ customerName: 'Ada', id: nobody }));
    expect(pages()).toMatchObject([expected]);
    expect('entityId' in (pages()[0] ?? {})).toBe('entityId' in expected);
    desk.stop();
  },
);

test('[IM22] a custom page is a card with its name, and is reported once (exports 19)', async () => {
  const { desk, call, pages, result } = sessionWith(
    { name: 'contoso_search_c76f9', recordId: '{id}' },
    { msdyn_pagetype: 509180007 },
  );
  await call('createSession', open({ customerName: 'Ada', id: nobody }));
  expect(pages()).toEqual([{ type: 'custom', name: 'contoso_search_c76f9', recordId: nobody }]);
  expect(linesOf(result, 'IM2')).toHaveLength(1);
  desk.stop();
});

test('[IM22] an unknown page type is kept, and its tab says so (exports 10)', async () => {
  const { desk, call, pages } = sessionWith({}, { msdyn_pagetype: 509180099 });
  await call('createSession', open({ customerName: 'Ada' }));
  expect(pages()).toMatchObject([{ type: 'error' }]);
  expect(JSON.stringify(pages())).toContain('509180099');
  desk.stop();
});

test('[IM22] a session opens although a tab of it is in no file (exports 22)', async () => {
  const { desk, call, pages, result } = deskWith({
    msdyn_sessiontemplates: [
      { ...aSession, msdyn_sessiontemplate_applicationtab: [{ msdyn_uniquename: 'contoso_gone' }] },
    ],
  });
  expect(linesOf(result, 'IM3')).toHaveLength(1);
  expect(await call('createSession', open({ customerName: 'Ada' }))).toBe('session-id-1');
  expect(pages().at(-1)).toMatchObject({ type: 'error' });
  desk.stop();
});

test('[IM22] an inactive template is not found, and the diagnostic gives the reason (exports 36)', async () => {
  const { desk, call, diagnoses } = deskWith({
    msdyn_sessiontemplates: [{ ...aSession, statecode: 1 }],
  });
  await expect(call('createSession', open({ customerName: 'Ada' }))).rejects.toEqual(
    expect.objectContaining(
      new Map([['message', 'Could not resolve unique name for session template: contoso_session']]),
    ),
  );
  expect(diagnoses()[0]?.fix).toMatch(/^"contoso_session" is inactive: activate it\./);
  desk.stop();
});

test('[IM22] the chat of the product is not loaded (exports 37)', () => {
  const { desk } = deskWith({
    msdyn_channelproviders: [
      { msdyn_uniquename: 'msdyn_omnichannel', msdyn_channelurl: 'https://oc.example/chat' },
      { msdyn_uniquename: 'contoso_p', msdyn_channelurl: 'https://p.example/' },
    ],
  });
  const { providers } = desk.workspace.getState();
  expect(providers.map(({ uniqueName }) => uniqueName)).toEqual(['contoso_p']);
  desk.stop();
});

const ready = '5d1f0c1e-0000-4000-8000-0000000000e1';

test('[IM22] an imported presence replaces the built-in one of the same text, with its own ID (exports 40)', async () => {
  const { desk, call } = deskWith({
    msdyn_presences: [
      {
        msdyn_presenceid: ready,
        msdyn_presencestatustext: 'available',
        msdyn_basepresencestatus: 192360000,
      },
      {
        msdyn_presencestatustext: 'System only',
        msdyn_basepresencestatus: 192360003,
        msdyn_canuserset: false,
      },
    ],
  });
  const { options } = desk.workspace.getState().presence;
  const same = options.filter(({ presenceText }) => presenceText.toLowerCase() === 'available');
  expect(same.map(({ presenceId }) => presenceId)).toEqual([ready]);
  expect(options.find(({ presenceText }) => presenceText === 'System only')).toMatchObject({
    canUserSet: false,
  });
  expect(await call('getPresence')).toBe('available');
  expect(selectPresence(desk.workspace.getState())?.presenceId).toBe(ready);
  desk.stop();
});

test('[IM22] the settings of the organization decide the presence after a missed notification (exports 41)', async () => {
  const inactive = '5d1f0c1e-0000-4000-8000-0000000000e2';
  const { result, desk } = deskWith({
    msdyn_presences: [
      {
        msdyn_presenceid: inactive,
        msdyn_presencestatustext: 'Inactive',
        msdyn_basepresencestatus: 192360003,
        msdyn_canuserset: false,
      },
    ],
    msdyn_omnichannelconfigurations: [
      {
        msdyn_enable_missed_notifications: true,
        _msdyn_inactive_presence_lookup_value: inactive,
        msdyn_enable_agent_reject_notifications: false,
        '_msdyn_dnd_presence_lookup_value@OData.Community.Display.V1.FormattedValue':
          'Do not disturb',
      },
    ],
  });
  expect(result.parts.presenceRules).toEqual({ afterMissed: 'Inactive' });
  expect(desk.workspace.getState().settings.presence.afterMissed).toBe('Inactive');
  desk.stop();
});

test('[IM22] a user has the profile of the best-ranked of their roles (exports 42)', async () => {
  const role = '5d1f0c1e-0000-4000-8000-0000000000f1';
  const profile = (number: number, order: number) => ({
    msdyn_appconfigurationid: `5d1f0c1e-0000-4000-8000-00000000001${number}`,
    msdyn_uniquename: `contoso_profile${number}`,
    msdyn_profileorder: order,
  });
  const mapping = (number: number) => ({
    msdyn_appprofilerolemappingid: `5d1f0c1e-0000-4000-8000-00000000002${number}`,
    _msdyn_appprofileid_value: `5d1f0c1e-0000-4000-8000-00000000001${number}`,
    _msdyn_securityroleid_value: role,
  });
  const { desk, result } = deskWith(
    {
      msdyn_appconfigurations: [profile(1, 20), profile(2, 3)].map((row, index) => ({
        ...row,
        msdyn_appconfig_msdyn_channelprovider:
          index === 1 ? [{ msdyn_uniquename: 'contoso_p' }] : [],
      })),
      msdyn_appprofilerolemappings: [mapping(1), mapping(2)],
    },
    {},
    { environment: { user: { roles: [role] } } },
  );
  expect(result.parts.appProfiles).toMatchObject([
    { roles: [{ id: role, rank: 20 }] },
    { roles: [{ id: role, rank: 3 }], providers: ['contoso_p'] },
  ]);
  expect(selectAppProfile(desk.workspace.getState()).uniqueName).toBe('contoso_profile2');
  desk.stop();
});

import { describe, expect, test } from 'vitest';
import { pageFromTemplate } from './template-page.ts';
import type { TabTemplate } from '../templates/templates.ts';

function aTab(pageType: string, parameters: TabTemplate['parameters'] = {}): TabTemplate {
  return { uniqueName: 'my_tab', name: 'My tab', title: '', pageType, canClose: true, parameters };
}

const guid = '7D0F0C3E-0000-4000-8000-00000000000A';

test.each([
  [aTab('dashboard', { dashboardId: 'd' }), { type: 'dashboard', dashboardId: 'd' }],
  [
    aTab('entitylist', { entityName: 'contact', viewId: 'v', viewType: 1039 }),
    { type: 'entitylist', entityName: 'contact', viewId: 'v', viewType: '1039' },
  ],
  [
    aTab('entityrecord', { entityName: 'contact', entityId: `{${guid}}`, formId: 'f' }),
    { type: 'entityrecord', entityName: 'contact', entityId: guid.toLowerCase(), formId: 'f' },
  ],
  [
    aTab('entityrecord', { entityName: 'contact', data: '{"firstname":"{who}","n":1}' }),
    { type: 'entityrecord', entityName: 'contact', data: { firstname: 'A "B"', n: 1 } },
  ],
  [
    aTab('search', { searchText: '{who}', searchType: '0' }),
    { type: 'search', searchText: 'A "B"', searchType: 0 },
  ],
  [
    aTab('webresource', { webresourceName: 'my_page.html', data: 'q={who}' }),
    { type: 'webresource', name: 'my_page.html', data: 'q=A "B"' },
  ],
  [
    aTab('control', { controlName: 'my_control', data: { a: '{who}' } }),
    { type: 'control', name: 'my_control', data: { a: 'A "B"' } },
  ],
  [
    aTab('custom', { name: 'my_page', entityName: 'incident', recordId: 'r' }),
    { type: 'custom', name: 'my_page', entityName: 'incident', recordId: 'r' },
  ],
  [
    aTab('thirdpartywebsite', { url: 'https://example.test/?q=', data: '{who}&x=1' }),
    { type: 'thirdpartywebsite', url: 'https://example.test/?q=A%20%22B%22%26x%3D1' },
  ],
  [
    aTab('thirdpartywebsite', { url: 'http://wiki.localhost:8080/' }),
    { type: 'thirdpartywebsite', url: 'http://wiki.localhost:8080/' },
  ],
])('[TB7] $pageType with $parameters is a page', (template, page) => {
  const resolved = pageFromTemplate(template, { values: { who: 'A "B"' } });
  expect(resolved).toEqual({ page, unresolved: [] });
});

test('[TB7] a value passed for a parameter replaces the configured one', () => {
  const template = aTab('entityrecord', { entityName: 'contact', entityId: 'configured' });
  const values = { entityId: 'global', my_tab: { entityId: 'own' } };
  expect(pageFromTemplate(template, { values, scopes: ['my_tab'] }).page).toMatchObject({
    entityId: 'own',
  });
});

test('[TB7] parameters in the older shape are read too', () => {
  const entityName = { value: 'contact', type: 'string', isRuntime: true };
  const data = { value: '{"firstname":"{who}"}', type: 'json', isRuntime: true };
  const template = aTab('entityrecord', { entityName, data });
  expect(pageFromTemplate(template, { values: { who: 'Ada' } }).page).toEqual({
    type: 'entityrecord',
    entityName: 'contact',
    data: { firstname: 'Ada' },
  });
});

describe('[TB7] texts inside lists and objects are resolved like all others', () => {
  const incidentid = '00000000-0000-4000-8000-00000000000a';
  const sources = {
    values: { who: 'A "B"' },
    anchor: { entityName: 'incident', entityId: incidentid },
    lookup: () => ({ incidentid, title: 'Late, "again"' }),
  };
  const regarding = { id: '{anchor.incidentid}', name: '{anchor.title}', entityType: 'incident' };
  const filled = { id: incidentid, name: 'Late, "again"', entityType: 'incident' };

  test.each([
    ['as JSON', JSON.stringify({ regardingobjectid: [regarding] })],
    ['as an object', { regardingobjectid: [regarding] }],
  ])('the lookup of a new record, %s', (_how, data) => {
    const template = aTab('entityrecord', { entityName: 'phonecall', data });
    expect(pageFromTemplate(template, sources)).toEqual({
      page: {
        type: 'entityrecord',
        entityName: 'phonecall',
        data: { regardingobjectid: [filled] },
      },
      unresolved: [],
    });
  });

  test('an object in place of a string stays JSON, whatever the values hold', () => {
    const data = { deep: [{ who: '{who}' }], count: 1 };
    const template = aTab('webresource', { webresourceName: 'my_page.html', data });
    const { page } = pageFromTemplate(template, sources);
    const text = page.type === 'webresource' ? page.data : undefined;
    expect(JSON.parse(text ?? '')).toEqual({ deep: [{ who: 'A "B"' }], count: 1 });
  });

  test('one without a value is reported', () => {
    const data = { list: ['{nobody}'] };
    const template = aTab('entityrecord', { entityName: 'contact', data });
    expect(pageFromTemplate(template, sources).unresolved).toEqual(['nobody']);
  });
});

describe('a page that cannot be shown gives the reason', () => {
  test.each([
    [aTab('hologram'), 'pageType is "hologram"'],
    [aTab('toString'), 'pageType is "toString"'],
    [aTab('entityrecord'), 'entityName has no value'],
    [aTab('entityrecord', { entityName: 'contact', data: 'no json' }), 'data must be an object'],
    [aTab('webresource'), 'webresourceName has no value'],
    [aTab('thirdpartywebsite'), 'url has no value'],
    [aTab('thirdpartywebsite', { url: '/relative' }), 'url must be an https address'],
    [aTab('thirdpartywebsite', { url: 'http://example.test/' }), 'url must be an https address'],
    [aTab('thirdpartywebsite', { url: 'javascript:alert(1)' }), 'url must be an https address'],
    [aTab('thirdpartywebsite', { url: ' java\nscript:x' }), 'url must be an https address'],
    [aTab('thirdpartywebsite', { url: 'data:text/html,x' }), 'url must be an https address'],
    [aTab('thirdpartywebsite', { url: 'x'.repeat(10_000) }), 'url must be an https address'],
  ])('[TP4] $pageType with $parameters', (template, why) => {
    const { page } = pageFromTemplate(template, { values: {} });
    expect(page).toMatchObject({ type: 'error' });
    expect(page.type === 'error' && page.detail).toContain(`template my_tab: ${why}`);
    expect(page.type === 'error' && page.detail.length).toBeLessThan(400);
  });

  test('[TP4] a broken text in the data of a website does no harm', () => {
    const template = aTab('thirdpartywebsite', { url: 'https://example.test/?q=', data: '{q}' });
    expect(pageFromTemplate(template, { values: { q: '\uD800' } }).page).toMatchObject({
      type: 'thirdpartywebsite',
    });
  });
});

test.each([
  [{ value: 'contact' }, { value: null }],
  [
    { value: 'contact', type: 'string' },
    { value: '', isRuntime: true },
  ],
])(
  '[TP14] parameters of an export are unwrapped: %j and %j (exports 12, 13)',
  (entityName, formId) => {
    const template = aTab('entityrecord', { entityName, formId, data: { value: null } });
    expect(pageFromTemplate(template, { values: {} }).page).toEqual({
      type: 'entityrecord',
      entityName: 'contact',
    });
  },
);

test('[TP14] a website of an export gets its address and its data (exports 12)', () => {
  const template = aTab('thirdpartywebsite', {
    url: { value: 'https://web.example/?q=' },
    data: { value: '{who}' },
  });
  expect(pageFromTemplate(template, { values: { who: 'a b' } }).page).toEqual({
    type: 'thirdpartywebsite',
    url: 'https://web.example/?q=a%20b',
  });
});

test.each([
  ['webresource', 'msdyn_CECExternalWebPageContainer.html'],
  ['thirdpartywebsite', 'msdyn_ExternalWebPageContainer.html'],
] as const)(
  '[TP14] a %s in the container page %s is the website in its data (exports 16)',
  (pageType, webresourceName) => {
    const pageOf = (data: string, values: Readonly<Record<string, string>> = {}) =>
      pageFromTemplate(aTab(pageType, { webresourceName, data }), { values }).page;
    const website = (url: string) => ({ type: 'thirdpartywebsite', url });
    expect(pageOf('cif_thirdpartyurlhttps://web.example/find?q%3D{who}', { who: 'Ada' })).toEqual(
      website('https://web.example/find?q=Ada'),
    );
    expect(pageOf('https://web.example/50%')).toEqual(website('https://web.example/50%'));
    expect(pageOf('cif_thirdpartyurlhttps://web.example/50%')).toEqual(
      website('https://web.example/50%'),
    );
    expect(pageOf('cif_thirdpartyurljavascript:alert(1)')).toMatchObject({ type: 'error' });
    expect(pageOf('', { data: 'cif_thirdpartyurlhttps%3A%2F%2Fweb.example%2F' })).toEqual(
      website('https://web.example/'),
    );
  },
);

describe('[TP13] an ID that finds no record (exports 18)', () => {
  const entityId = '00000000-0000-4000-8000-00000000000b';
  const pageWith = (validateRecord: unknown) =>
    pageFromTemplate(aTab('entityrecord', { entityName: 'contact', entityId, validateRecord }), {
      values: {},
      lookup: () => undefined,
    });

  test.each([undefined, null, '', 'false', false, 'No', 0])(
    'opens the form of a new one with validateRecord %j',
    (given) => {
      expect(pageWith(given)).toMatchObject({
        page: { type: 'entityrecord', entityName: 'contact' },
        missingRecord: { entityName: 'contact', entityId },
      });
      expect(pageWith(given).page).not.toHaveProperty('entityId');
    },
  );

  test.each(['true', true, 'True', 1, '1', 'Yes', { value: 'true' }])(
    'stays with validateRecord %j',
    (given) => {
      expect(pageWith(given).page).toMatchObject({ entityId });
      expect(pageWith(given)).not.toHaveProperty('missingRecord');
    },
  );
});

test('[TP13] an ID that is not a GUID, or that finds a record, stays', () => {
  const pageOf = (entityId: string, isThere: boolean) =>
    pageFromTemplate(aTab('entityrecord', { entityName: 'contact', entityId }), {
      values: {},
      lookup: () => (isThere ? { contactid: entityId } : undefined),
    }).page;
  expect(pageOf('undefined', false)).toMatchObject({ entityId: 'undefined' });
  expect(pageOf('00000000-0000-4000-8000-00000000000b', true)).toHaveProperty('entityId');
});

import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { pageAddress, pageParameters } from './page-address.ts';
import type { Page } from './pages.ts';

const shown: readonly (readonly [Page, Readonly<Record<string, string>>])[] = [
  [{ type: 'dashboard' }, { pagetype: 'dashboard' }],
  [
    { type: 'dashboard', dashboardId: 'd1' },
    { pagetype: 'dashboard', id: 'd1' },
  ],
  [
    { type: 'entitylist', entityName: 'contact' },
    { pagetype: 'entitylist', etn: 'contact' },
  ],
  [
    { type: 'entitylist', entityName: 'contact', viewId: 'v1' },
    { pagetype: 'entitylist', etn: 'contact', viewid: 'v1' },
  ],
  [
    { type: 'entityrecord', entityName: 'task' },
    { pagetype: 'entityrecord', etn: 'task' },
  ],
  [
    { type: 'entityrecord', entityName: 'task', entityId: 't1' },
    { pagetype: 'entityrecord', etn: 'task', id: 't1' },
  ],
  [
    { type: 'search', searchText: 'Zimt', searchType: 0 },
    { pagetype: 'search', searchText: 'Zimt' },
  ],
  [
    { type: 'webresource', name: 'new_page' },
    { pagetype: 'webresource', webresourceName: 'new_page' },
  ],
  [
    { type: 'control', name: 'new_Control' },
    { pagetype: 'control', controlName: 'new_Control' },
  ],
  [
    { type: 'custom', name: 'new_custom' },
    { pagetype: 'custom', name: 'new_custom' },
  ],
  [
    { type: 'thirdpartywebsite', url: 'https://elsewhere.example/' },
    { pagetype: 'thirdpartywebsite' },
  ],
];

test.for(shown)('[PG4] the address of %j names the page and its content', ([page, expected]) => {
  expect(pageParameters(page)).toEqual(expected);
});

test('[PG4] an address begins with the organization and its app', () => {
  const { environment } = aWorkspace();
  const page = { type: 'dashboard', dashboardId: 'd1' } as const;
  expect(pageAddress(environment, page)).toBe(
    `${environment.clientUrl}/main.aspx?appid=${environment.appId}&pagetype=dashboard&id=d1`,
  );
});

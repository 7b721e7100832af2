import { expect, test } from 'vitest';
import type { TabTemplate } from '../templates/templates.ts';
import { pageName } from './page-name.ts';
import type { Page } from './pages.ts';

const template: TabTemplate = {
  uniqueName: 'a_tab',
  name: 'A tab',
  title: '',
  pageType: 'entityrecord',
  canClose: true,
  parameters: {},
};

const search = (searchText: string): Page => ({ type: 'search', searchText, searchType: 0 });

const record = (entityName: string, entityId?: string): Page => ({
  type: 'entityrecord',
  entityName,
  ...(entityId !== undefined && { entityId }),
});

test.each([
  ['contact', 'fullname'],
  ['incident', 'title'],
  ['task', 'subject'],
  ['phonecall', 'subject'],
  ['email', 'subject'],
  ['appointment', 'subject'],
  ['msdyn_ocliveworkitem', 'msdyn_title'],
  ['account', 'name'],
])('a tab with a row of %s is named after its %s', (table, column) => {
  const lookup = (asked: string) => (asked === table ? { [column]: 'The name' } : undefined);
  expect(pageName(record(table, '1'), template, lookup)).toBe('The name');
});

test.each([
  ['no row', undefined],
  ['a row without a name', {}],
  ['a row with an empty name', { name: '' }],
  ['a name that is not text', { name: 7 }],
])('with %s the template names the tab', (_what, row) => {
  expect(pageName(record('account', '1'), template, () => row)).toBe('A tab');
});

test("a new record is named after its table's display name", () => {
  expect(pageName(record('incident'), template, undefined)).toBe('New case');
  expect(pageName(record('phonecall'), template, undefined)).toBe('New phone call');
  expect(pageName(record('new_meter'), template, undefined)).toBe('New new_meter');
});

test('a template with a blank name uses its unique name', () => {
  const nameless = { ...template, name: ' ' };
  expect(pageName(search(''), nameless, undefined)).toBe('a_tab');
});

test('a search is named after its search text', () => {
  expect(pageName(search('meter'), template, undefined)).toBe('meter');
});

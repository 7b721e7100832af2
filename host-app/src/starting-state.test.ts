import { expect, test } from 'vitest';
import { parseConfig } from './config/parse-config.ts';
import { createApp } from './create-app.ts';
import { wholeModel } from './dataverse/metadata/whole-model.ts';
import { stateOf } from './starting-state.ts';

const surroundings = {
  clock: { now: () => 0, after: () => () => undefined },
  newId: () => '',
  origin: 'http://localhost:5173',
  windowWidth: 1400,
};

test('[PR1] a configured presence replaces the built-in one with the same text', () => {
  const presence = [
    { text: 'available', status: 'AVAILABLE', color: 'green' },
    { text: 'Lunch', status: 'AWAY' },
  ];
  const { options } = stateOf(parseConfig({ presence }), surroundings).presence;
  const texts = options.map(({ presenceText }) => presenceText.toLowerCase());
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toContain('lunch');
  expect(options.find(({ presenceText }) => presenceText === 'available')?.presenceColor).toBe(
    'green',
  );
});

test.each([
  ['the tables of the first screen', undefined],
  ['all tables', wholeModel()],
])('[RC14] rows of the workspace itself need no column that %s do not have', (_name, model) => {
  const sessionTemplates = [
    { name: 'Call', uniqueName: 'acme_call', anchorTab: 'acme_site', type: 'Generic' },
  ];
  const tabTemplates = [
    {
      name: 'Site',
      uniqueName: 'acme_site',
      pageType: 'thirdpartywebsite',
      parameters: { url: 'https://acme.example/', data: '{}' },
    },
  ];
  const config = parseConfig({ sessionTemplates, tabTemplates });
  let count = 0;
  const newId = () => `eeeeeeee-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
  const app = createApp(config, { ...surroundings, ...(model && { model }), newId });
  expect(app.journal.diagnostics.entries()).toEqual([]);
});

test('[IM16] an imported presence replaces the built-in one of its text, and reports its own id (exports 40)', () => {
  const id = '5d1f0c1e-0000-4000-8000-000000000009';
  const config = parseConfig({
    presence: [
      { text: 'available', status: 'AVAILABLE', id },
      { text: 'Inactive', status: 'AWAY', selectable: false },
    ],
  });
  const { options } = stateOf(config, surroundings).presence;
  const named = options.filter(({ presenceText }) => /^available$/i.test(presenceText));
  expect(named).toMatchObject([{ presenceId: id }]);
  expect(options.find(({ presenceText }) => presenceText === 'Inactive')).toMatchObject({
    canUserSet: false,
  });
});

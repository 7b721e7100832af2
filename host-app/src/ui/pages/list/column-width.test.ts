import { expect, test } from 'vitest';
import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { startTables } from '../../../dataverse/metadata/start-tables.ts';
import { neededWidth, tableWidths } from './column-width.ts';

const table = startTables.find(({ name }) => name === 'incident');
if (!table) throw new Error('The sample rows have no cases');
const named = (...names: readonly string[]): readonly ColumnDefinition[] =>
  names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
const cases = named(
  'title',
  'ticketnumber',
  'customerid',
  'prioritycode',
  'statuscode',
  'createdon',
);

test('the list of cases fits beside the docked panel in a window of 1440 pixels', () => {
  expect(cases).toHaveLength(6);
  expect(tableWidths(table, cases).minWidth).toBeLessThanOrEqual(1028);
});

test('the columns share the whole width of the table', () => {
  const total = tableWidths(table, cases).shares.reduce((sum, share) => sum + parseFloat(share), 0);
  expect(total).toBeCloseTo(100, 1);
});

test('a heading with its arrow fits even over short values', () => {
  const [priority] = named('prioritycode');
  if (!priority) throw new Error('A case has no priority');
  expect(neededWidth(table, priority)).toBeGreaterThan(
    neededWidth(table, { ...priority, label: 'P' }),
  );
});

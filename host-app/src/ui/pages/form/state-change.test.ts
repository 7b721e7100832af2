import { expect, test } from 'vitest';
import { aDataverse } from '../../../dataverse/testing/a-dataverse.ts';
import { stateChangeOf } from './state-change.ts';

const { dataverse } = aDataverse();

test.each([
  ['appointment', 0, 'Mark complete', 1],
  ['appointment', 3, 'Mark complete', 1],
  ['appointment', 1, 'Reopen', 0],
  ['incident', 0, 'Resolve case', 1],
  ['incident', 2, 'Reactivate case', 0],
  ['contact', 0, 'Deactivate', 1],
])('a row of %s in state %i offers "%s"', (name, statecode, label, target) => {
  const table = dataverse.findTable(name);
  if (table === undefined) throw new Error(`No table ${name}`);
  expect(stateChangeOf(table, { statecode })).toMatchObject({
    label,
    data: { statecode: target },
  });
});

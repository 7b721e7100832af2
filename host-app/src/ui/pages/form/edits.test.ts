import { expect, test } from 'vitest';
import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';
import {
  changedElsewhere,
  conflictsOf,
  valuesOf,
  withEdit,
  withMine,
  withoutEdit,
} from './edits.ts';

const jobtitle: ColumnDefinition = { name: 'jobtitle', label: 'Job Title', type: 'text' };
const firstname: ColumnDefinition = { name: 'firstname', label: 'First Name', type: 'text' };
const modifiedon: ColumnDefinition = {
  name: 'modifiedon',
  label: 'Modified On',
  type: 'datetime',
  isReadOnly: true,
};
const table = { columns: [jobtitle, firstname, modifiedon] } as unknown as TableDefinition;
const shown = { jobtitle: 'Clerk', firstname: 'Ada', modifiedon: '2026-01-01' };
const edits = withEdit({}, jobtitle, 'Buyer', 'Clerk');

test('an edit that restores the old value does not count', () => {
  expect(valuesOf(edits)).toEqual({ jobtitle: 'Buyer' });
  expect(withEdit(edits, jobtitle, 'Clerk', 'Clerk')).toEqual({});
});

test('a change to another column is reported and is not a conflict', () => {
  const current = { ...shown, firstname: 'Augusta', modifiedon: '2026-01-02' };
  expect(changedElsewhere(table, shown, current)).toEqual([firstname]);
  expect(conflictsOf(table, edits, current)).toEqual([]);
});

test('a change to the same column is a conflict, unless both values are equal', () => {
  const current = { ...shown, jobtitle: 'Manager' };
  expect(conflictsOf(table, edits, current)).toEqual([{ column: jobtitle, theirs: 'Manager' }]);
  expect(conflictsOf(table, edits, { ...shown, jobtitle: 'Buyer' })).toEqual([]);
});

test('choosing either side ends the conflict', () => {
  const current = { ...shown, jobtitle: 'Manager' };
  const [conflict] = conflictsOf(table, edits, current);
  const mine = withMine(edits, conflict!);
  expect(conflictsOf(table, mine, current)).toEqual([]);
  expect(valuesOf(mine)).toEqual({ jobtitle: 'Buyer' });
  expect(withoutEdit(edits, jobtitle)).toEqual({});
});

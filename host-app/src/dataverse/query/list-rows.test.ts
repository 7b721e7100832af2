import { expect, test } from 'vitest';
import { aDataverse } from '../testing/a-dataverse.ts';

const { dataverse } = aDataverse();

test('a list counts all rows and formats only those that are read', () => {
  const list = dataverse.list('contact', '$orderby=firstname desc&$select=firstname');
  expect(list.count).toBe(4);
  expect(list.read(1, 3).map((row) => row['firstname'])).toEqual(['Cleo', 'Ben']);
  expect(list.read(4, 9)).toEqual([]);
});

test('a list ends at $top', () => {
  expect(dataverse.list('contact', '$top=3').count).toBe(3);
});

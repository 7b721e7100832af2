import { expect, test } from 'vitest';
import desk from '../src/dataverse/seed/desk/desk.json';
import { deskRows } from '../src/dataverse/seed/desk/index.ts';
import { finishDesk, writtenRows } from './finish-desk.ts';

test("the committed rows match the generator's output", () => {
  expect(finishDesk()).toEqual(desk);
});

test('a workspace takes in the same rows that writing them would have created', () => {
  const taken = deskRows().flatMap(({ table, rows }) => rows.map((row) => ({ table, row })));
  const key = ({ table, row }: { readonly table: string; readonly row: { readonly id: string } }) =>
    `${table}/${row.id}`;
  const written = new Map(writtenRows().map((entry) => [key(entry), entry.row]));
  expect(taken).toHaveLength(written.size);
  for (const entry of taken) expect(written.get(key(entry))).toMatchObject(entry.row);
});

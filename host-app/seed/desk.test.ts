import { expect, test } from 'vitest';
import desk from '../src/dataverse/seed/desk/desk.json';
import { createDesk } from './create-desk.ts';

test('the committed rows are those that the generator makes', () => {
  expect(createDesk()).toEqual(desk);
});

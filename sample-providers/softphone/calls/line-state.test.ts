import { expect, it } from 'vitest';
import { findCustomer, simulatedLine } from './line-state.ts';

const line = { ...simulatedLine, customers: [{ id: 'peer-1', number: '+1 555 0100' }] };

it.each([
  ['+1 555 0100', 'peer-1'],
  ['+1 (555) 0100', 'peer-1'],
  ['15550100', 'peer-1'],
  ['+1 555 0101', undefined],
])('%s reaches %s', (number, id) => {
  expect(findCustomer(line, number)).toBe(id);
});

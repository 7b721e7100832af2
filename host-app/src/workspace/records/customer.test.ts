import { expect, test } from 'vitest';
import { selectCustomer } from './customer.ts';

const recordOf = (values: Readonly<Record<string, unknown>>) => selectCustomer(values).record;

test('a customer record is a contact unless its table says account', () => {
  const given = { customerRecordId: '1' };
  expect(recordOf(given)).toEqual({ entityName: 'contact', entityId: '1' });
  const account = { ...given, customerEntityName: 'account' };
  expect(recordOf(account)).toEqual({ entityName: 'account', entityId: '1' });
  const other = { ...given, customerEntityName: 'lead' };
  expect(recordOf(other)).toEqual({ entityName: 'contact', entityId: '1' });
});

test('without a customer record, a contact takes precedence over an account', () => {
  expect(recordOf({ contactId: '2', accountId: '3' })).toEqual({
    entityName: 'contact',
    entityId: '2',
  });
  expect(recordOf({ accountId: '3' })).toEqual({ entityName: 'account', entityId: '3' });
  expect(recordOf({})).toBeUndefined();
});

test('blank text and other values name no customer', () => {
  expect(selectCustomer({ customerName: ' ', customerRecordId: 7, contactId: '' })).toEqual({
    name: undefined,
    record: undefined,
  });
  expect(selectCustomer({ customerName: 'Ada' }).name).toBe('Ada');
});

import type { RecordAddress } from './row-lookup.ts';
import { findValue, type SlugValues } from '../templates/slugs.ts';

/** The customer of a session, as far as its automation dictionary shows (templates.md 5.2). */
export function selectCustomer(values: SlugValues): {
  readonly name: string | undefined;
  readonly record: RecordAddress | undefined;
} {
  const text = (key: string): string | undefined => {
    const value = findValue({ values }, key);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };
  return { name: text('customerName'), record: addressOf(text) };
}

function addressOf(text: (key: string) => string | undefined): RecordAddress | undefined {
  const [given, contact, account] = ['customerRecordId', 'contactId', 'accountId'].map(text);
  const entityName = text('customerEntityName') === 'account' ? 'account' : 'contact';
  if (given !== undefined) return { entityName, entityId: given };
  if (contact !== undefined) return { entityName: 'contact', entityId: contact };
  return account === undefined ? undefined : { entityName: 'account', entityId: account };
}

import type { Cif } from 'provider-sdk';
import type { Party } from './call.ts';

interface ContactColumns {
  readonly contactid: string;
  readonly fullname: string;
}

/** Quotes are doubled, and the rest is escaped: a plain plus sign would mean a space. */
const toFilterText = (number: string): string => encodeURIComponent(number.replaceAll("'", "''"));

const mostMatches = 5;

const toQuery = (number: string): string => {
  const text = toFilterText(number);
  return (
    '?$select=fullname,telephone1' +
    `&$filter=telephone1 eq '${text}' or mobilephone eq '${text}'&$top=${mostMatches}`
  );
};

/** Looks up the number among the contacts, without showing anything to the agent. */
export const findParties = async (cif: Cif, number: string): Promise<readonly Party[]> => {
  const contacts = await cif.searchAndOpenRecords<ContactColumns>('contact', toQuery(number), true);
  return contacts.map(({ contactid, fullname }) => ({
    table: 'contact',
    id: contactid,
    name: fullname,
  }));
};

/** Several people share the number: the agent asks for the name, and chooses. */
export const showMatches = async (cif: Cif, number: string): Promise<void> => {
  await cif.searchAndOpenRecords(
    'contact',
    `${toQuery(number)}&$search=${toFilterText(number)}`,
    false,
  );
};

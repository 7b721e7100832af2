import type { Cif } from 'provider-sdk';
import { phoneQuery } from './phone-spellings.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

export interface CaseReference {
  readonly id: string;
  readonly title: string;
}

interface ContactColumns {
  readonly contactid: string;
  readonly fullname: string | null;
  readonly jobtitle: string | null;
}

/** All people with the number; nothing is shown yet. */
export const findPeople = async (cif: Cif, number: string): Promise<readonly Person[]> => {
  const query = phoneQuery(number);
  const found = await cif.searchAndOpenRecords<ContactColumns>('contact', query, true);
  return found.map(({ contactid, fullname, jobtitle }) => ({
    id: contactid,
    name: fullname ?? '(no name)',
    detail: jobtitle ?? '',
  }));
};

/** Opens the record when one person has the number, or the search page when several have it. */
export const showPeople = async (cif: Cif, number: string, count: number): Promise<void> => {
  const query = phoneQuery(number);
  // With a search text the page opens even for a single match, so it is used only for several.
  const text = count > 1 ? `&$search=${encodeURIComponent(number)}` : '';
  if (count > 0) await cif.searchAndOpenRecords('contact', `${query}${text}`, false);
};

export const showPerson = async (cif: Cif, { id }: Person): Promise<void> => {
  await cif.openForm({ entityName: 'contact', entityId: id });
};

/** The form of a new contact with the number filled in. */
export const askForPerson = async (cif: Cif, number: string): Promise<void> => {
  await cif.openForm({ entityName: 'contact' }, { telephone1: number });
};

export const createPerson = async (
  cif: Cif,
  { firstname, lastname, number }: Readonly<Record<'firstname' | 'lastname' | 'number', string>>,
): Promise<Person> => {
  const { id } = await cif.createRecord('contact', { firstname, lastname, telephone1: number });
  return { id, name: `${firstname} ${lastname}`.trim(), detail: 'New contact' };
};

/**
 * A case for this person in the quick create form; resolves when the agent has saved or canceled.
 */
export const askForCase = async (cif: Cif, person: Person): Promise<CaseReference | undefined> => {
  const parent = { entityType: 'contact', id: person.id, name: person.name };
  const [saved] = await cif.openForm(
    { entityName: 'incident', useQuickCreateForm: true, createFromEntity: parent },
    { caseorigincode: 1 },
  );
  return saved && { id: saved.id, title: saved.name ?? 'Case' };
};

export const showCase = async (cif: Cif, { id }: CaseReference): Promise<void> => {
  await cif.openForm({ entityName: 'incident', entityId: id });
};

/** A note about the person, typed by the agent beside the widget; undefined without a note. */
export const askForNote = (cif: Cif, { id }: Person): Promise<string | undefined> =>
  cif.insertNotes('contact', 'contacts', id);

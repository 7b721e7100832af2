import type { TableDefinition } from '../../../dataverse/index.ts';

/** A short list beside the fields. */
export interface RelatedQuery {
  readonly title: string;
  readonly entityName: string;
  /** Lookup that refers to the record. */
  readonly column: string;
  readonly secondary: readonly string[];
  readonly empty: string;
}

const cases: RelatedQuery = {
  title: 'Cases',
  entityName: 'incident',
  column: 'customerid',
  secondary: ['ticketnumber', 'statuscode'],
  empty: 'No cases yet.',
};

const related: ReadonlyMap<string, readonly RelatedQuery[]> = new Map(
  Object.entries({
    contact: [cases],
    account: [
      cases,
      {
        title: 'Contacts',
        entityName: 'contact',
        column: 'parentcustomerid',
        secondary: ['jobtitle', 'telephone1'],
        empty: 'No contacts yet.',
      },
    ],
  }),
);

export function hasRelatedRecords({ name }: TableDefinition): boolean {
  return related.has(name);
}

export function relatedQueriesOf({ name }: TableDefinition): readonly RelatedQuery[] {
  return related.get(name) ?? [];
}

import { expect, test } from 'vitest';
import { createDataverse } from '../../../dataverse/index.ts';
import { initialDraft } from './initial-draft.ts';

const records = createDataverse({ now: () => 0, newId: () => '', seed: {} });
const incident = records.findTable('incident');

test('[PG1] a lookup with an invalid ID leaves its field empty and does not break the form', () => {
  if (!incident) throw new Error('No table for cases');
  const data = { customerid: '12345', customeridtype: 'contact', title: 'No power' };
  expect(initialDraft(incident, data, records)).toEqual({ title: 'No power' });
});

test('[PG1] the name of a lookup is part of its value, and no value of its own', () => {
  if (!incident) throw new Error('No table for cases');
  const companion = { name: 'customeridname', label: 'Customer', type: 'text' } as const;
  const table = {
    ...incident,
    columns: [...incident.columns, { ...companion, companionOf: 'customerid' }],
  };
  const id = '11111111-1111-4111-8111-111111111111';
  const data = { customerid: id, customeridname: 'Robin', customeridtype: 'contact' };
  expect(initialDraft(table, data, records)).toEqual({
    customerid: { entityName: 'contact', id, name: 'Robin' },
  });
});

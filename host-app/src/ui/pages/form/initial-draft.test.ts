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

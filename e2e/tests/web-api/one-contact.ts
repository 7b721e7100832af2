import type { ConfigInput } from '../../fixtures.ts';

export const contactId = '11111111-1111-4111-8111-111111111111';
export const config: ConfigInput = {
  sampleRows: 'few',
  records: {
    contact: [
      { contactid: contactId, firstname: 'Robin', lastname: 'Sample', telephone1: '+1 555 0188' },
    ],
  },
};

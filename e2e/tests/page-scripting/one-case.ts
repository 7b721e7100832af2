export const contactid = '11111111-1111-4111-8111-111111111111';
export const caseId = '33333333-3333-4333-8333-333333333333';

export const records = {
  contact: [{ contactid, firstname: 'Robin', lastname: 'Sample' }],
  incident: [
    {
      incidentid: caseId,
      title: 'Pump fails',
      'customerid_contact@odata.bind': `/contacts(${contactid})`,
    },
  ],
};

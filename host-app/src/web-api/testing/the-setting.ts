import type { ConfigInput } from '../../config/config-input.ts';

/** IDs of the setting in which the checks H1 to H45 are written. */
export const contactId = '11111111-1111-4111-8111-111111111111';
export const accountId = '22222222-2222-4222-8222-222222222222';
export const caseId = '33333333-3333-4333-8333-333333333333';
export const taskIds = [1, 2, 3].map((number) => `44444444-4444-4444-8444-44444444444${number}`);
export const emailId = '55555555-5555-4555-8555-555555555555';
export const queueId = '66666666-6666-4666-8666-666666666666';
export const alexId = '77777777-7777-4777-8777-777777777777';
export const kimId = '88888888-8888-4888-8888-888888888888';

/** Robin of "H&M Probe", their case and three tasks; Alex is signed in, Kim is a colleague. */
export const setting: ConfigInput = {
  builtIn: false,
  schema: 'strict',
  environment: { user: { id: alexId, fullName: 'Alex Rivera' } },
  users: [{ id: kimId, fullName: 'Kim Akers' }],
  providers: [
    {
      uniqueName: 'acme_phone',
      label: 'Phone',
      channelUrl: 'https://widget.example/phone',
      trustedDomain: 'https://partner.example',
    },
  ],
  tables: [
    { name: 'contact', keys: [{ name: 'by_mail', columns: ['emailaddress1'] }] },
    { name: 'account', keys: [{ name: 'by_number', columns: ['accountnumber'] }] },
  ],
  records: {
    account: [
      {
        accountid: accountId,
        name: 'H&M Probe',
        revenue: 5000,
        description: 'A probe',
        'primarycontactid@odata.bind': `/contacts(${contactId})`,
      },
    ],
    contact: [
      {
        contactid: contactId,
        firstname: 'Robin',
        lastname: 'Sample',
        emailaddress1: 'robin@example.com',
      },
      { firstname: 'Una', lastname: "O'Bryan" },
    ],
    incident: [
      {
        incidentid: caseId,
        title: 'Pump fails',
        'customerid_account@odata.bind': `/accounts(${accountId})`,
      },
    ],
    task: taskIds.map((activityid, index) => ({
      activityid,
      subject: `Task ${index + 1}`,
      'regardingobjectid_account_task@odata.bind': `/accounts(${accountId})`,
    })),
    email: [{ activityid: emailId, subject: 'Hello' }],
    queue: [{ queueid: queueId, name: 'Tier 1' }],
  },
};

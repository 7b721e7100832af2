import type { Dataverse, DataverseOptions, RecordData } from '../dataverse.ts';
import type { Notice } from '../notice.ts';
import { wholeModel } from '../metadata/whole-model.ts';
import { createDataverse } from '../store.ts';

/** Wednesday noon. */
export const testNow = Date.UTC(2026, 2, 4, 12);
export const testUserId = '00000000-0000-4000-8000-00000000000a';

export const id = {
  acme: 'aaaaaaaa-0000-4000-8000-000000000001',
  globe: 'aaaaaaaa-0000-4000-8000-000000000002',
  ada: 'cccccccc-0000-4000-8000-000000000001',
  ben: 'cccccccc-0000-4000-8000-000000000002',
  cleo: 'cccccccc-0000-4000-8000-000000000003',
  dan: 'cccccccc-0000-4000-8000-000000000004',
  lamp: 'dddddddd-0000-4000-8000-000000000001',
  bill: 'dddddddd-0000-4000-8000-000000000002',
  noise: 'dddddddd-0000-4000-8000-000000000003',
  bob: '00000000-0000-4000-8000-00000000000b',
} as const;

const user = (systemuserid: string, firstname: string): RecordData => ({
  systemuserid,
  firstname,
  lastname: 'User',
});

/** Two accounts, four contacts, three cases: small enough to know every answer by heart. */
const smallSeed: Readonly<Record<string, readonly RecordData[]>> = {
  systemuser: [user(testUserId, 'Agent'), user(id.bob, 'Bob')],
  account: [
    {
      accountid: id.acme,
      name: 'Acme & Sons',
      telephone1: '+1 (206) 555-0150',
      revenue: 1250000.5,
      numberofemployees: 1200,
      'primarycontactid@odata.bind': `/contacts(${id.ada})`,
    },
    { accountid: id.globe, name: '100% Globe_Corp', revenue: 900 },
  ],
  contact: [
    {
      contactid: id.ada,
      firstname: 'Ada',
      lastname: 'Example',
      telephone1: '+1 (555) 010-0199',
      emailaddress1: 'ada@example.com',
      gendercode: 2,
      birthdate: '1990-12-10',
      overriddencreatedon: '2026-03-04T08:00:00Z',
      'parentcustomerid_account@odata.bind': `/accounts(${id.acme})`,
    },
    {
      contactid: id.ben,
      firstname: 'Ben',
      lastname: "O'Hara",
      telephone1: '5550100150',
      donotphone: true,
      overriddencreatedon: '2026-03-03T23:59:59Z',
      'parentcustomerid_account@odata.bind': `/accounts(${id.acme})`,
      'ownerid@odata.bind': `/systemusers(${id.bob})`,
    },
    {
      contactid: id.cleo,
      firstname: 'Cleo',
      lastname: 'Example',
      mobilephone: '+1 555 0123',
      statecode: 1,
      overriddencreatedon: '2026-02-20T10:00:00Z',
      'parentcustomerid_account@odata.bind': `/accounts(${id.globe})`,
    },
    {
      contactid: id.dan,
      firstname: 'Dan',
      lastname: 'zimmer',
      overriddencreatedon: '2025-01-15T10:00:00Z',
    },
  ],
  incident: [
    {
      incidentid: id.lamp,
      title: 'Lamp [broken] (again)',
      ticketnumber: 'CAS-1',
      prioritycode: 1,
      overriddencreatedon: '2026-03-01T10:00:00Z',
      'customerid_contact@odata.bind': `/contacts(${id.ada})`,
    },
    {
      incidentid: id.bill,
      title: 'Bill too high',
      ticketnumber: 'CAS-2',
      prioritycode: 2,
      statuscode: 5,
      overriddencreatedon: '2026-03-02T10:00:00Z',
      'customerid_contact@odata.bind': `/contacts(${id.ada})`,
    },
    {
      incidentid: id.noise,
      title: 'Noise at night',
      ticketnumber: 'CAS-3',
      prioritycode: 3,
      isescalated: true,
      overriddencreatedon: '2026-03-03T10:00:00Z',
      'customerid_account@odata.bind': `/accounts(${id.acme})`,
    },
  ],
};

export type TestDataverse = { readonly dataverse: Dataverse; readonly notices: readonly Notice[] };

/** A Dataverse with the small seed, counted IDs and a stopped clock. */
export function aDataverse(options: Partial<DataverseOptions> = {}): TestDataverse {
  const notices: Notice[] = [];
  let count = 0;
  const dataverse = createDataverse({
    now: () => testNow,
    newId: () => {
      count += 1;
      return `eeeeeeee-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    notice: (notice) => notices.push(notice),
    model: wholeModel(),
    seed: smallSeed,
    userId: () => testUserId,
    ...options,
  });
  return { dataverse, notices };
}

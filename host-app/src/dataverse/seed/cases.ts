import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId } from './seed-id.ts';

/** Title, contact, priority (1 high, 3 low), type (1 question, 2 problem, 3 request), reason, origin. */
type CaseLine = readonly [
  title: string,
  contact: number,
  priority: 1 | 2 | 3,
  type: 1 | 2 | 3,
  reason: number,
  origin: 1 | 2 | 3,
];

const lines: readonly CaseLine[] = [
  ['Meter reading does not match the bill', 1, 2, 2, 1, 1],
  ['No power in the Ashgrove shop', 1, 1, 2, 1, 1],
  ['Second meter for the new oven', 4, 2, 3, 3, 2],
  ['Direct debit taken twice', 5, 1, 2, 4, 1],
  ['Tariff for night baking', 4, 3, 1, 5, 3],
  ['Final bill for the closed store', 7, 2, 3, 1, 2],
  ['Smart meter offline since Tuesday', 8, 2, 2, 2, 1],
  ['Copy of the invoices of last year', 9, 3, 3, 5, 2],
  ['Hot water pressure too low', 10, 1, 2, 1, 1],
  ['Change of billing address', 11, 3, 3, 5, 3],
  ['Planned outage during a wedding', 12, 1, 1, 1, 1],
  ['Steam supply contract renewal', 13, 2, 1, 3, 2],
  ['Leak reported behind the boiler room', 14, 1, 2, 5, 1],
  ['Charging points for the depot', 16, 2, 3, 4, 1],
  ['Wrong name on the contract', 18, 3, 2, 1, 3],
  ['Emergency generator test dates', 19, 2, 1, 1, 1],
  ['Unexplained use on weekends', 21, 2, 2, 4, 2],
  ['Water quality report', 22, 3, 3, 1000, 2],
  ['Moving house, needs a start date', 23, 2, 3, 1, 1],
  ['Refund of the deposit', 24, 2, 1, 6, 1],
];

export const cases: readonly RecordData[] = lines.map(
  ([title, contact, prioritycode, casetypecode, statuscode, caseorigincode], index) => {
    const customer = `/contacts(${seedId('contact', contact)})`;
    const owner = index % 3 === 2 ? colleagueUserId : agentUserId;
    const month = String((index % 9) + 1).padStart(2, '0');
    return {
      incidentid: seedId('incident', index + 1),
      ticketnumber: `CAS-0${1001 + index}-Q7B2K9`,
      title,
      prioritycode,
      casetypecode,
      caseorigincode,
      statuscode,
      description: `${title}. Reported by the customer and checked against the account.`,
      isescalated: prioritycode === 1 && index % 2 === 0,
      overriddencreatedon: `2026-${month}-1${index % 10}T08:15:00Z`,
      'customerid_contact@odata.bind': customer,
      'primarycontactid@odata.bind': customer,
      'ownerid@odata.bind': `/systemusers(${owner})`,
    };
  },
);

const entered = [
  '09-30T14:10',
  '09-30T15:25',
  '10-01T07:45',
  '10-01T08:05',
  '10-01T08:30',
  '10-01T09:12',
];

export const queueItems: readonly RecordData[] = [1, 2, 7, 9, 11, 16].map((number, index) => ({
  queueitemid: seedId('queueitem', index + 1),
  title: lines[number - 1]?.[0],
  enteredon: `2026-${entered[index]}:00Z`,
  'queueid@odata.bind': `/queues(${seedId('queue', (index % 4) + 1)})`,
  'objectid_incident@odata.bind': `/incidents(${seedId('incident', number)})`,
}));

export const notes: readonly RecordData[] = [
  [1, 'Photo of the meter', 'Customer sent a photo: 48 213. Our record says 51 902.'],
  [2, 'Breaker checked', 'Main breaker is fine. Field crew informed, expected within two hours.'],
  [4, 'Bank reference', 'Both debits carry the same reference; the second one was a retry.'],
  [9, 'Earlier visit', 'Valve replaced last spring, see the work order of the crew.'],
].map(([number, subject, notetext], index) => ({
  annotationid: seedId('annotation', index + 1),
  subject,
  notetext,
  overriddencreatedon: `2026-09-1${index}T11:20:00Z`,
  'objectid_incident@odata.bind': `/incidents(${seedId('incident', Number(number))})`,
}));

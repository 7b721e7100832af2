import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId } from './seed-id.ts';

/** Contact, priority (1 high, 3 low), type (1 question, 2 problem, 3 request), reason, origin. */
type CaseFacts = readonly [
  contact: number,
  priority: 1 | 2 | 3,
  type: 1 | 2 | 3,
  reason: number,
  origin: 1 | 2 | 3,
];

const lines: readonly (readonly [title: string, description: string, facts: CaseFacts])[] = [
  [
    'Meter reading does not match bill',
    'Bill shows 51,902 kWh; the photo from the customer shows 48,213. Previous reading was an estimate.',
    [1, 2, 2, 1, 1],
  ],
  [
    'No power at Ashgrove store',
    'Out since 7:40 AM. Main breaker is on and neighboring stores have power. Register and freezers are down.',
    [1, 1, 2, 1, 1],
  ],
  [
    'Second meter for new oven',
    'Wants the new deck oven billed separately. Electrician is ready; needs a quote and a date.',
    [4, 2, 3, 3, 2],
  ],
  [
    'Autopay charged twice',
    'Charged $1,184.20 twice on consecutive days. The bank shows the same reference for both.',
    [5, 1, 2, 4, 1],
  ],
  [
    'Rate plan for night baking',
    'Bakes from 11 PM to 5 AM. Asks if the Day/Night rate would cost less than Basic.',
    [4, 3, 1, 5, 3],
  ],
  [
    'Final bill for closed store',
    'Harbor Street store closed at the end of the month. Meter read with the landlord; send bill to headquarters.',
    [7, 2, 3, 1, 2],
  ],
  [
    'Smart meter offline since Tuesday',
    'Portal shows the same reading every day. Light blinks; a ten-second reset did not help.',
    [8, 2, 2, 2, 1],
  ],
  [
    "Copies of last year's invoices",
    'Accountant needs all twelve in one file. Customer has no portal login yet.',
    [9, 3, 3, 5, 2],
  ],
  [
    'Hot water pressure too low',
    'Floors 4 to 6 affected, worst at breakfast time. Valve was replaced last spring.',
    [10, 1, 2, 1, 1],
  ],
  [
    'Change of billing address',
    'Bills go to 33 Mill Lane from next month. Service address stays the same.',
    [11, 3, 3, 5, 3],
  ],
  [
    'Planned outage during wedding',
    'Outage notice covers the ballroom on the day of a wedding with 140 guests. Asks for another date.',
    [12, 1, 1, 1, 1],
  ],
  [
    'Steam supply contract renewal',
    'Contract ends in spring. Wants a two-year price and has a competing offer.',
    [13, 2, 1, 3, 2],
  ],
  [
    'Leak behind the boiler room',
    'Water on the floor behind the boiler since last night. Shut-off valve is closed.',
    [14, 1, 2, 5, 1],
  ],
  [
    'EV chargers for the depot',
    'Twelve vans parked 6 PM to 5 AM. Needs to know what the service connection supports.',
    [16, 2, 3, 4, 1],
  ],
  [
    'Wrong name on account',
    'Invoices are addressed to "Kestrelwik Freight". Accounts payable needs a corrected invoice.',
    [18, 3, 2, 1, 3],
  ],
  [
    'Emergency generator test dates',
    'Clinic must test under load once a quarter. Wants a date without planned outages.',
    [19, 2, 1, 1, 1],
  ],
  [
    'Unexplained weekend usage',
    'About 40 kWh every Saturday and Sunday although the clinic is closed. Hourly data requested.',
    [21, 2, 2, 4, 2],
  ],
  [
    'Water quality report',
    'Needs the quarterly report for the county inspection file.',
    [22, 3, 3, 1000, 2],
  ],
  [
    'Service at new address',
    'Moving within Milford Cross and gets keys next week. Wants the same rate plan.',
    [23, 2, 3, 1, 1],
  ],
  [
    'Refund of security deposit',
    'Asked for the $180 deposit after twelve months. Duplicate of an earlier request.',
    [24, 2, 1, 6, 1],
  ],
];

export const cases: readonly RecordData[] = lines.map(([title, description, facts], index) => {
  const [contact, prioritycode, casetypecode, statuscode, caseorigincode] = facts;
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
    description,
    isescalated: prioritycode === 1 && index % 2 === 0,
    overriddencreatedon: `2026-${month}-1${index % 10}T08:15:00Z`,
    'customerid_contact@odata.bind': customer,
    'primarycontactid@odata.bind': customer,
    'ownerid@odata.bind': `/systemusers(${owner})`,
  };
});

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
  [1, 'Photo of the meter', 'Customer sent a photo: 48,213. Our records show 51,902.'],
  [2, 'Breaker checked', 'Main breaker is fine. Field crew dispatched, two hours out.'],
  [
    4,
    'Bank reference',
    'Both charges have the same reference; the second was a retry by the bank.',
  ],
  [9, 'Earlier visit', 'Pressure valve was replaced last spring; see the work order.'],
].map(([number, subject, notetext], index) => ({
  annotationid: seedId('annotation', index + 1),
  subject,
  notetext,
  overriddencreatedon: `2026-09-1${index}T11:20:00Z`,
  'objectid_incident@odata.bind': `/incidents(${seedId('incident', Number(number))})`,
}));

import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId } from './seed-id.ts';
import { sampleMoment } from './sample-dates.ts';

/**
 * Contact, priority (1 high, 3 low), type (1 question, 2 problem, 3 request), reason, origin, time of
 * creation, and ticket number: in order of creation, after those of the desk's cases.
 */
type CaseFacts = readonly [
  contact: number,
  priority: 1 | 2 | 3,
  type: 1 | 2 | 3,
  reason: number,
  origin: 1 | 2 | 3,
  opened: string,
  ticketnumber: string,
];

const lines: readonly (readonly [title: string, description: string, facts: CaseFacts])[] = [
  [
    'Meter reading does not match bill',
    'Bill shows 51,902 kWh; the photo from the customer shows 48,213. Previous reading was an estimate.',
    [1, 2, 2, 1, 1, '09-29T13:52', 'CAS-01394-M7T2QD'],
  ],
  [
    'No power at Ashgrove store',
    'Out since 7:40 AM. Main breaker is on and neighboring stores have power. Register and freezers are down.',
    [1, 1, 2, 1, 1, '10-01T07:48', 'CAS-01400-X4KBN9'],
  ],
  [
    'Second meter for new oven',
    'Wants the new deck oven billed separately. Electrician is ready; needs a quote and a date.',
    [4, 2, 3, 3, 2, '09-22T09:30', 'CAS-01386-H3WZ6P'],
  ],
  [
    'Autopay charged twice',
    'Charged $1,184.20 twice on consecutive days. The bank shows the same reference for both.',
    [5, 1, 2, 4, 1, '09-28T15:12', 'CAS-01392-C8RJ5V'],
  ],
  [
    'Rate plan for night baking',
    'Bakes from 11 PM to 5 AM. Asks if the Day/Night rate would cost less than Basic.',
    [4, 3, 1, 5, 3, '09-25T19:40', 'CAS-01390-T2NQ7K'],
  ],
  [
    'Final bill for closed store',
    'Harbor Street store closed at the end of the month. Meter read with the landlord; send bill to headquarters.',
    [7, 2, 3, 1, 2, '09-30T10:25', 'CAS-01397-L9DF4X'],
  ],
  [
    'Smart meter offline since Tuesday',
    'Portal shows the same reading every day. Light blinks; a ten-second reset did not help.',
    [8, 2, 2, 2, 1, '09-30T08:40', 'CAS-01396-B6PW3H'],
  ],
  [
    "Copies of last year's invoices",
    'Accountant needs all twelve in one file. Customer has no portal login yet.',
    [9, 3, 3, 5, 2, '09-24T11:05', 'CAS-01388-Z5GM8C'],
  ],
  [
    'Hot water pressure too low',
    'Floors 4 to 6 affected, worst at breakfast time. Valve was replaced last spring.',
    [10, 1, 2, 1, 1, '09-28T08:50', 'CAS-01391-Q7B2K9'],
  ],
  [
    'Change of billing address',
    'Bills go to 33 Mill Lane from next month. Service address stays the same.',
    [11, 3, 3, 5, 3, '09-21T14:30', 'CAS-01385-J4VX6R'],
  ],
  [
    'Planned outage during wedding',
    'Outage notice covers the ballroom on the day of a wedding with 140 guests. Asks for another date.',
    [12, 1, 1, 1, 1, '09-29T16:20', 'CAS-01395-F8HC3N'],
  ],
  [
    'Steam supply contract renewal',
    'Contract ends in spring. Wants a two-year price and has a competing offer.',
    [13, 2, 1, 3, 2, '09-17T13:15', 'CAS-01382-W2KT9L'],
  ],
  [
    'Leak behind the boiler',
    'Water on the basement floor since last night. Shut-off valve is closed.',
    [14, 1, 2, 5, 1, '09-25T06:55', 'CAS-01389-P6ZD5B'],
  ],
  [
    'EV chargers for the depot',
    'Twelve vans parked 6 PM to 5 AM. Needs to know what the service connection supports.',
    [16, 2, 3, 4, 1, '09-23T09:45', 'CAS-01387-R3QN7M'],
  ],
  [
    'Wrong name on account',
    'Invoices are addressed to "Kestrelwik Freight". Accounts payable needs a corrected invoice.',
    [18, 3, 2, 1, 3, '09-28T17:05', 'CAS-01393-G9LB4J'],
  ],
  [
    'Emergency generator test dates',
    'Clinic must test under load once a quarter. Wants a date without planned outages.',
    [19, 2, 1, 1, 1, '09-30T15:40', 'CAS-01399-V5XH8T'],
  ],
  [
    'Unexplained weekend usage',
    'About 40 kWh every Saturday and Sunday although the clinic is closed. Hourly data requested.',
    [21, 2, 2, 4, 2, '09-21T10:20', 'CAS-01384-D2CK6W'],
  ],
  [
    'Water quality report',
    'Needs the quarterly report for the county inspection file.',
    [22, 3, 3, 1000, 2, '09-18T14:00', 'CAS-01383-N7FR3Z'],
  ],
  [
    'Service at new address',
    'Moving within Milford Cross and gets keys next week. Wants the same rate plan.',
    [23, 2, 3, 1, 1, '09-30T11:35', 'CAS-01398-K4JP9G'],
  ],
  [
    'Refund of security deposit',
    'Asked for the $180 deposit after twelve months. Duplicate of an earlier request.',
    [24, 2, 1, 6, 1, '09-14T15:10', 'CAS-01381-S8MV2Q'],
  ],
];

export const cases: readonly RecordData[] = lines.map(([title, description, facts], index) => {
  const [contact, prioritycode, casetypecode, statuscode, caseorigincode, opened, ticketnumber] =
    facts;
  const customer = `/contacts(${seedId('contact', contact)})`;
  const owner = index % 3 === 2 ? colleagueUserId : agentUserId;
  return {
    incidentid: seedId('incident', index + 1),
    ticketnumber,
    title,
    prioritycode,
    casetypecode,
    caseorigincode,
    statuscode,
    description,
    isescalated: prioritycode === 1 && index % 2 === 0,
    overriddencreatedon: sampleMoment(opened),
    'customerid_contact@odata.bind': customer,
    'primarycontactid@odata.bind': customer,
    'ownerid@odata.bind': `/systemusers(${owner})`,
  };
});

/** Cases that wait in a queue: case, queue, and the time it entered. */
const waiting = [
  [1, 2, '09-30T14:10'],
  [7, 1, '09-30T15:25'],
  [2, 3, '10-01T07:50'],
  [9, 3, '10-01T08:05'],
  [11, 4, '10-01T08:30'],
  [16, 1, '10-01T09:12'],
] as const;

export const queueItems: readonly RecordData[] = waiting.map(([number, queue, entered], index) => ({
  queueitemid: seedId('queueitem', index + 1),
  title: lines[number - 1]?.[0],
  enteredon: sampleMoment(entered),
  'queueid@odata.bind': `/queues(${seedId('queue', queue)})`,
  'objectid_incident@odata.bind': `/incidents(${seedId('incident', number)})`,
}));

/** Case, time, subject, text. */
type NoteLine = readonly [incident: number, written: string, subject: string, text: string];

const noteLines: readonly NoteLine[] = [
  [
    1,
    '09-30T09:10',
    'Photo of the meter',
    'Customer sent a photo: 48,213. Our records show 51,902.',
  ],
  [
    2,
    '10-01T08:02',
    'Breaker checked',
    'Main breaker is fine. Field crew dispatched, two hours out.',
  ],
  [
    4,
    '09-29T11:40',
    'Bank reference',
    'Both charges have the same reference; the second was a retry by the bank.',
  ],
  [
    9,
    '09-28T09:30',
    'Earlier visit',
    'Pressure valve was replaced last spring; see the work order.',
  ],
];

export const notes: readonly RecordData[] = noteLines.map(
  ([incident, written, subject, notetext], index) => ({
    annotationid: seedId('annotation', index + 1),
    subject,
    notetext,
    overriddencreatedon: sampleMoment(written),
    'objectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
  }),
);

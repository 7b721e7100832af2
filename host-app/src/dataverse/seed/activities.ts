import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId } from './seed-id.ts';
import { sampleMoment } from './sample-dates.ts';

/**
 * Subject, contact, case, outgoing, minutes, creation time and, for a planned call, due time. A
 * planned call has 0 minutes.
 */
type CallLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  isOutgoing: boolean,
  minutes: number,
  created: string,
  due?: string,
];

const callLines: readonly CallLine[] = [
  ['Questioned the high bill', 1, 1, false, 7, '09-29T13:45'],
  ['Reported a total outage', 1, 2, false, 3, '10-01T07:45'],
  ['Callback about the field crew', 1, 2, true, 2, '10-01T08:10'],
  ['Asked about a second meter', 4, 3, false, 11, '09-23T10:15'],
  ['Reported a duplicate charge', 5, 4, false, 6, '09-28T15:05'],
  ['Explained the bank retry', 5, 4, true, 4, '09-29T14:10'],
  ['Meter shows no signal', 8, 7, false, 9, '09-30T08:31'],
  ['Guests report weak showers', 10, 9, false, 5, '09-28T08:42'],
  ['Asked about the planned outage', 12, 11, false, 8, '09-29T16:08'],
  ['Discussed number of EV chargers', 16, 14, true, 14, '09-24T13:30'],
  ['Reported a misspelled name', 18, 15, false, 3, '09-29T09:50'],
  ['Confirm generator test date', 19, 16, true, 0, '09-30T15:44', '10-02T14:30'],
  ['Requested service at new address', 23, 19, false, 10, '09-30T11:24'],
  ['Asked about the deposit', 24, 20, false, 4, '09-14T15:02'],
];

function party(address: string, participationtypemask: number): RecordData {
  const set = address.slice(1, address.indexOf('('));
  const target = set === 'systemusers' ? 'systemuser' : 'contact';
  return { participationtypemask, [`partyid_${target}@odata.bind`]: address };
}

function ownerOf(index: number): string {
  return `/systemusers(${index % 4 === 3 ? colleagueUserId : agentUserId})`;
}

export const phoneCalls: readonly RecordData[] = callLines.map(
  ([subject, contact, incident, isOutgoing, minutes, created, due], index) => {
    const createdOn = sampleMoment(created);
    const customer = `/contacts(${seedId('contact', contact)})`;
    const [from, to] = isOutgoing ? [ownerOf(index), customer] : [customer, ownerOf(index)];
    return {
      activityid: seedId('phonecall', index + 1),
      subject,
      phonenumber: `+1 555 01${String(contact - 1).padStart(2, '0')}`,
      directioncode: isOutgoing,
      actualdurationminutes: minutes,
      scheduledend: due === undefined ? createdOn : sampleMoment(due),
      ...(due === undefined ? { statuscode: isOutgoing ? 2 : 4, actualend: createdOn } : {}),
      overriddencreatedon: createdOn,
      'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
      'ownerid@odata.bind': ownerOf(index),
      phonecall_activity_parties: [party(from, 1), party(to, 2)],
    };
  },
);

/** Subject, case, priority, creation time, due time, and when it was done. */
type TaskLine = readonly [
  subject: string,
  incident: number,
  priority: 0 | 1 | 2,
  created: string,
  due: string,
  done?: string,
];

const taskLines: readonly TaskLine[] = [
  ['Compare reading with the photo', 1, 1, '09-30T09:06', '10-01T10:30'],
  ['Send a field crew', 2, 2, '10-01T07:49', '10-01T08:00', '10-01T07:58'],
  ['Prepare a second-meter quote', 3, 1, '09-24T09:15', '10-02T16:00'],
  ['Request reference from the bank', 4, 2, '09-28T15:20', '09-29T12:00', '09-29T11:30'],
  ['Check smart meter network', 7, 1, '09-30T08:45', '10-01T14:30'],
  ['Order a pressure valve', 9, 2, '09-28T09:34', '10-02T15:30'],
  ['Reschedule the planned outage', 11, 2, '09-29T16:25', '10-02T17:00'],
  ['Correct the name on the account', 15, 0, '09-29T09:55', '10-05T10:30'],
];

export const tasks: readonly RecordData[] = taskLines.map(
  ([subject, incident, prioritycode, created, due, done], index) => ({
    activityid: seedId('task', index + 1),
    subject,
    prioritycode,
    percentcomplete: done === undefined ? 25 : 100,
    scheduledend: sampleMoment(due),
    ...(done === undefined ? {} : { statuscode: 5, actualend: sampleMoment(done) }),
    overriddencreatedon: sampleMoment(created),
    'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
    'ownerid@odata.bind': ownerOf(index),
  }),
);

/** Subject, contact, case, place, start, end and creation time. */
type AppointmentLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  location: string,
  start: string,
  end: string,
  created: string,
];

const appointmentLines: readonly AppointmentLine[] = [
  [
    'Inspect wiring for second meter',
    4,
    3,
    'Tamarind Street Bakery',
    '10-02T09:00',
    '10-02T10:00',
    '09-24T09:20',
  ],
  ['Generator test', 19, 16, 'Orchard Row Clinics', '10-05T13:00', '10-05T14:30', '09-30T15:42'],
  ['Steam contract renewal', 13, 12, 'By phone', '10-02T15:00', '10-02T15:30', '09-18T10:05'],
  [
    'Site visit for EV chargers',
    16,
    14,
    'Kestrelwick Freight depot',
    '10-06T10:00',
    '10-06T11:30',
    '09-24T13:48',
  ],
];

export const appointments: readonly RecordData[] = appointmentLines.map(
  ([subject, contact, incident, location, start, end, created], index) => ({
    activityid: seedId('appointment', index + 1),
    subject,
    location,
    statuscode: 5,
    scheduledstart: sampleMoment(start),
    scheduledend: sampleMoment(end),
    overriddencreatedon: sampleMoment(created),
    'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
    'ownerid@odata.bind': ownerOf(index),
    appointment_activity_parties: [
      party(ownerOf(index), 7),
      party(`/contacts(${seedId('contact', contact)})`, 5),
    ],
  }),
);

/** Subject, contact, case, outgoing, time, text. */
type MailLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  isOutgoing: boolean,
  sent: string,
  text: string,
];

const mailLines: readonly MailLine[] = [
  [
    'Photo of our meter',
    1,
    1,
    false,
    '09-30T08:20',
    'A photo of our meter is attached. I took it this morning.',
  ],
  [
    'Re: Photo of our meter',
    1,
    1,
    true,
    '09-30T09:05',
    'Thank you for the photo. We are comparing it with our records and will reply by Friday.',
  ],
  [
    'Invoice copies',
    9,
    8,
    false,
    '09-24T11:00',
    "Could you send us all twelve of last year's invoices in one file?",
  ],
  [
    'Re: Invoice copies',
    9,
    8,
    true,
    '09-24T15:30',
    'All twelve invoices are attached as one file.',
  ],
  [
    'New billing address',
    11,
    10,
    false,
    '09-21T14:25',
    'Starting next month, please bill us at 33 Mill Lane.',
  ],
  [
    'Contract renewal',
    13,
    12,
    false,
    '09-17T13:10',
    'Our contract ends in spring. What can you offer us?',
  ],
  [
    'Weekend usage',
    21,
    17,
    false,
    '09-21T10:12',
    'Our clinic is closed on weekends but still uses power.',
  ],
  [
    'Water quality report',
    22,
    18,
    true,
    '09-21T09:30',
    "This quarter's water quality report is now available.",
  ],
];

function mailOf(contact: RecordData | undefined): string {
  const mail = contact?.['emailaddress1'];
  return typeof mail === 'string' ? mail : 'customer@example.org';
}

export function emailsTo(contacts: readonly RecordData[]): readonly RecordData[] {
  return mailLines.map(([subject, contact, incident, isOutgoing, sent, description], index) => {
    const sentOn = sampleMoment(sent);
    const customer = mailOf(contacts[contact - 1]);
    const desk = 'service@utility.example.com';
    const address = `/contacts(${seedId('contact', contact)})`;
    const [from, to] = isOutgoing ? [ownerOf(index), address] : [address, ownerOf(index)];
    return {
      activityid: seedId('email', index + 1),
      subject,
      description,
      directioncode: isOutgoing,
      sender: isOutgoing ? desk : customer,
      torecipients: isOutgoing ? customer : desk,
      statuscode: isOutgoing ? 3 : 4,
      actualend: sentOn,
      overriddencreatedon: sentOn,
      'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
      'ownerid@odata.bind': ownerOf(index),
      email_activity_parties: [party(from, 1), party(to, 2)],
    };
  });
}

import type { RecordData } from '../dataverse.ts';
import { agentUserId, colleagueUserId, seedId } from './seed-id.ts';

/** Subject, contact, case (0 for none), outgoing, minutes; 0 minutes is a planned call. */
type CallLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  isOutgoing: boolean,
  minutes: number,
];

const callLines: readonly CallLine[] = [
  ['Questioned the high bill', 1, 1, false, 7],
  ['Reported a total outage', 1, 2, false, 3],
  ['Callback about the field crew', 1, 2, true, 2],
  ['Asked about a second meter', 4, 3, false, 11],
  ['Reported a duplicate charge', 5, 4, false, 6],
  ['Explained the bank retry', 5, 4, true, 4],
  ['Meter shows no signal', 8, 7, false, 9],
  ['Guests report weak showers', 10, 9, false, 5],
  ['Asked about the planned outage', 12, 11, false, 8],
  ['Discussed number of EV chargers', 16, 14, true, 14],
  ['Reported a misspelled name', 18, 15, false, 3],
  ['Confirm generator test date', 19, 16, true, 0],
  ['Requested service at new address', 23, 19, false, 10],
  ['Asked about the deposit', 24, 20, false, 4],
];

function stampOf(index: number): string {
  return `2026-0${(index % 9) + 1}-2${index % 8}T1${index % 7}:0${index % 6}:00Z`;
}

/** Open activities are due on the sample day or soon after it. */
function dueOf(index: number): string {
  return `2026-10-0${(index % 4) + 1}T1${index % 7}:30:00Z`;
}

function party(address: string, participationtypemask: number): RecordData {
  const set = address.slice(1, address.indexOf('('));
  const target = set === 'systemusers' ? 'systemuser' : 'contact';
  return { participationtypemask, [`partyid_${target}@odata.bind`]: address };
}

function ownerOf(index: number): string {
  return `/systemusers(${index % 4 === 3 ? colleagueUserId : agentUserId})`;
}

export const phoneCalls: readonly RecordData[] = callLines.map(
  ([subject, contact, incident, isOutgoing, minutes], index) => {
    const customer = `/contacts(${seedId('contact', contact)})`;
    const [from, to] = isOutgoing ? [ownerOf(index), customer] : [customer, ownerOf(index)];
    return {
      activityid: seedId('phonecall', index + 1),
      subject,
      phonenumber: `+1 555 01${String(contact - 1).padStart(2, '0')}`,
      directioncode: isOutgoing,
      actualdurationminutes: minutes,
      scheduledend: minutes === 0 ? dueOf(index) : stampOf(index),
      ...(minutes === 0 ? {} : { statuscode: isOutgoing ? 2 : 4, actualend: stampOf(index) }),
      overriddencreatedon: stampOf(index),
      'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
      'ownerid@odata.bind': ownerOf(index),
      phonecall_activity_parties: [party(from, 1), party(to, 2)],
    };
  },
);

/** Subject, case, priority, and whether it is done. */
type TaskLine = readonly [subject: string, incident: number, priority: 0 | 1 | 2, isDone: boolean];

const taskLines: readonly TaskLine[] = [
  ['Compare reading with the photo', 1, 1, false],
  ['Send a field crew', 2, 2, true],
  ['Prepare a second-meter quote', 3, 1, false],
  ['Request reference from the bank', 4, 2, true],
  ['Check smart meter network', 7, 1, false],
  ['Order a pressure valve', 9, 2, false],
  ['Reschedule the planned outage', 11, 2, false],
  ['Correct the name on the account', 15, 0, false],
];

export const tasks: readonly RecordData[] = taskLines.map(
  ([subject, incident, prioritycode, isDone], index) => ({
    activityid: seedId('task', index + 1),
    subject,
    prioritycode,
    percentcomplete: isDone ? 100 : 25,
    scheduledend: isDone ? stampOf(index + 3) : dueOf(index),
    ...(isDone ? { statuscode: 5, actualend: stampOf(index + 2) } : {}),
    overriddencreatedon: stampOf(index),
    'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
    'ownerid@odata.bind': ownerOf(index),
  }),
);

/** Subject, contact, case, place, day of October and hour. */
type AppointmentLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  location: string,
  day: number,
  hour: number,
];

const appointmentLines: readonly AppointmentLine[] = [
  ['Inspect wiring for second meter', 4, 3, 'Tamarind Street Bakery', 2, 9],
  ['Generator test', 19, 16, 'Orchard Row Clinics', 5, 13],
  ['Steam contract renewal', 13, 12, 'By phone', 2, 15],
  ['Site visit for EV chargers', 16, 14, 'Kestrelwick Freight depot', 6, 10],
];

export const appointments: readonly RecordData[] = appointmentLines.map(
  ([subject, contact, incident, location, date, hour], index) => ({
    activityid: seedId('appointment', index + 1),
    subject,
    location,
    statuscode: 5,
    scheduledstart: `2026-10-0${date}T${String(hour).padStart(2, '0')}:00:00Z`,
    scheduledend: `2026-10-0${date}T${String(hour + 1).padStart(2, '0')}:00:00Z`,
    overriddencreatedon: stampOf(index + 2),
    'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
    'ownerid@odata.bind': ownerOf(index),
    appointment_activity_parties: [
      party(ownerOf(index), 7),
      party(`/contacts(${seedId('contact', contact)})`, 5),
    ],
  }),
);

/** Subject, contact, case, outgoing, text. */
type MailLine = readonly [
  subject: string,
  contact: number,
  incident: number,
  isOutgoing: boolean,
  text: string,
];

const mailLines: readonly MailLine[] = [
  ['Photo of our meter', 1, 1, false, 'A photo of our meter is attached. I took it this morning.'],
  [
    'Re: Photo of our meter',
    1,
    1,
    true,
    'Thank you for the photo. We are comparing it with our records and will reply by Friday.',
  ],
  [
    'Invoice copies',
    9,
    8,
    false,
    "Could you send us all twelve of last year's invoices in one file?",
  ],
  ['Re: Invoice copies', 9, 8, true, 'All twelve invoices are attached as one file.'],
  ['New billing address', 11, 10, false, 'Starting next month, please bill us at 33 Mill Lane.'],
  ['Contract renewal', 13, 12, false, 'Our contract ends in spring. What can you offer us?'],
  ['Weekend usage', 21, 17, false, 'Our clinic is closed on weekends but still uses power.'],
  ['Water quality report', 22, 18, true, "This quarter's water quality report is now available."],
];

function mailOf(contact: RecordData | undefined): string {
  const mail = contact?.['emailaddress1'];
  return typeof mail === 'string' ? mail : 'customer@example.org';
}

export function emailsTo(contacts: readonly RecordData[]): readonly RecordData[] {
  return mailLines.map(([subject, contact, incident, isOutgoing, description], index) => {
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
      actualend: stampOf(index + 1),
      overriddencreatedon: stampOf(index + 1),
      'regardingobjectid_incident@odata.bind': `/incidents(${seedId('incident', incident)})`,
      'ownerid@odata.bind': ownerOf(index),
      email_activity_parties: [party(from, 1), party(to, 2)],
    };
  });
}

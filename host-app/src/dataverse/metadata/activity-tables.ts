import { choice, formatted, integer, lookup, memo, phone, text, yesNo } from './columns.ts';
import { activity, table } from './table.ts';

const directions = ['Incoming', 'Outgoing'] as const;

const phonecall = activity({
  name: 'phonecall',
  setName: 'phonecalls',
  label: 'Phone Call',
  pluralLabel: 'Phone Calls',
  objectTypeCode: 4210,
  states: { 0: 'Open', 1: 'Completed', 2: 'Canceled' },
  statuses: { 0: { 1: 'Open' }, 1: { 2: 'Made', 4: 'Received' }, 2: { 3: 'Canceled' } },
  columns: [
    phone('phonenumber', 'Phone Number', 200),
    yesNo('directioncode', 'Direction', true, directions),
    yesNo('leftvoicemail', 'Left Voice Mail'),
    text('category', 'Category', { maxLength: 250 }),
    text('subcategory', 'Sub-Category', { maxLength: 250 }),
  ],
});

const task = activity({
  name: 'task',
  setName: 'tasks',
  label: 'Task',
  pluralLabel: 'Tasks',
  objectTypeCode: 4212,
  states: { 0: 'Open', 1: 'Completed', 2: 'Canceled' },
  statuses: {
    0: { 2: 'Not Started', 3: 'In Progress', 4: 'Waiting on someone else', 7: 'Deferred' },
    1: { 5: 'Completed' },
    2: { 6: 'Canceled' },
  },
  columns: [
    integer('percentcomplete', 'Percent Complete'),
    text('category', 'Category', { maxLength: 250 }),
  ],
});

const email = activity({
  name: 'email',
  setName: 'emails',
  label: 'Email',
  pluralLabel: 'Emails',
  objectTypeCode: 4202,
  longest: { subject: 800, description: 1_073_741_823 },
  states: { 0: 'Open', 1: 'Completed', 2: 'Canceled' },
  statuses: {
    0: { 1: 'Draft', 8: 'Failed' },
    1: { 2: 'Completed', 3: 'Sent', 4: 'Received' },
    2: { 5: 'Canceled' },
  },
  columns: [
    formatted('email', 'sender', 'From', { maxLength: 250 }),
    text('torecipients', 'To Recipients', { maxLength: 500 }),
    yesNo('directioncode', 'Direction', true, directions),
    text('messageid', 'Message ID', { maxLength: 320 }),
  ],
});

const times: Readonly<Record<string, string>> = {
  scheduledstart: 'Start Time',
  scheduledend: 'End Time',
};

const plainAppointment = activity({
  name: 'appointment',
  setName: 'appointments',
  label: 'Appointment',
  pluralLabel: 'Appointments',
  objectTypeCode: 4201,
  longest: { description: 1_048_576 },
  states: { 0: 'Open', 1: 'Completed', 2: 'Canceled', 3: 'Scheduled' },
  statuses: {
    0: { 1: 'Free', 2: 'Tentative' },
    1: { 3: 'Completed' },
    2: { 4: 'Canceled' },
    3: { 5: 'Busy', 6: 'Out of Office' },
  },
  columns: [
    text('location', 'Location', { maxLength: 200 }),
    yesNo('isalldayevent', 'All Day Event'),
    text('category', 'Category', { maxLength: 250 }),
    text('subcategory', 'Sub-Category', { maxLength: 250 }),
  ],
});
const appointment = {
  ...plainAppointment,
  columns: plainAppointment.columns.map((column) => ({
    ...column,
    label: times[column.name] ?? column.label,
  })),
};

const participation = {
  1: 'Sender',
  2: 'To Recipient',
  3: 'CC Recipient',
  4: 'BCC Recipient',
  5: 'Required attendee',
  6: 'Optional attendee',
  7: 'Organizer',
  8: 'Regarding',
  9: 'Owner',
};

const activityparty = table({
  name: 'activityparty',
  setName: 'activityparties',
  label: 'Activity Party',
  pluralLabel: 'Activity Parties',
  primaryName: 'partyidname',
  ownership: 'none',
  hasNoState: true,
  hasNoStamps: true,
  objectTypeCode: 135,
  columns: [
    lookup(
      'activityid',
      'Activity',
      {
        phonecall: 'phonecall_activity_parties',
        email: 'email_activity_parties',
        task: 'task_activity_parties',
        appointment: 'appointment_activity_parties',
      },
      { isParent: true },
    ),
    lookup('partyid', 'Party', {
      contact: 'contact_activity_parties',
      account: 'account_activity_parties',
      lead: 'lead_activity_parties',
      systemuser: 'system_user_activity_parties',
      queue: 'queue_activity_parties',
    }),
    choice('participationtypemask', 'Participation Type', participation),
    text('addressused', 'Address', { maxLength: 320 }),
  ],
});

const appnotification = table({
  name: 'appnotification',
  setName: 'appnotifications',
  label: 'Notification',
  pluralLabel: 'Notifications',
  primaryName: 'title',
  objectTypeCode: 10240,
  hasNoState: true,
  columns: [
    text('title', 'Title', { maxLength: 256 }),
    text('body', 'Body', { maxLength: 500 }),
    memo('data', 'Data', { maxLength: 5000 }),
    choice('icontype', 'Icon Type', {
      100000000: 'Info',
      100000001: 'Success',
      100000002: 'Failure',
    }),
    choice('toasttype', 'Toast Type', { 200000000: 'Timed', 200000001: 'Hidden' }),
    integer('ttlinseconds', 'Time To Live'),
  ],
});

export const activityTables = [phonecall, task, email, appointment, activityparty, appnotification];

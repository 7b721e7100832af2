import type { View } from './definition.ts';

/**
 * The views of the core tables, the default one first. Names are the product's where it has such a
 * view (documented); columns and order are ours (chosen).
 */
const mine = "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')";
const thisWeek = (column: string): string =>
  `Microsoft.Dynamics.CRM.LastXDays(PropertyName='${column}',PropertyValue=7)`;
const open = 'statecode eq 0';
/** A scheduled appointment is no longer open, but not over either. */
const ahead = '(statecode eq 0 or statecode eq 3)';

type Listed = Pick<View, 'columns' | 'orderBy'>;

function view(name: string, listed: Listed, ...conditions: readonly string[]): View {
  return conditions.length === 0
    ? { name, ...listed }
    : { name, ...listed, filter: join(conditions) };
}

function viewsByState(
  plural: string,
  listed: Listed,
  [active, inactive]: readonly [active: string, inactive: string],
): readonly View[] {
  return [
    view(`${active} ${plural}`, listed, open),
    view(`My ${active} ${plural}`, listed, open, mine),
    view(`${inactive} ${plural}`, listed, 'statecode ne 0'),
    view(`All ${plural}`, listed),
  ];
}

function join(conditions: readonly string[]): string {
  return conditions.join(' and ');
}

const accounts: Listed = {
  columns: ['name', 'telephone1', 'address1_city', 'primarycontactid', 'emailaddress1'],
  orderBy: 'name',
};
const contacts: Listed = {
  columns: ['fullname', 'parentcustomerid', 'jobtitle', 'emailaddress1', 'telephone1'],
  orderBy: 'fullname',
};
const leads: Listed = {
  columns: ['fullname', 'subject', 'companyname', 'statuscode', 'telephone1', 'createdon'],
  orderBy: 'createdon desc',
};
const cases: Listed = {
  columns: ['title', 'ticketnumber', 'customerid', 'prioritycode', 'statuscode', 'createdon'],
  orderBy: 'prioritycode,createdon desc',
};
const calls: Listed = {
  columns: [
    'subject',
    'regardingobjectid',
    'phonenumber',
    'directioncode',
    'statecode',
    'createdon',
  ],
  orderBy: 'createdon desc',
};
const tasks: Listed = {
  columns: ['subject', 'regardingobjectid', 'prioritycode', 'scheduledend', 'statuscode'],
  orderBy: 'scheduledend',
};
const emails: Listed = {
  columns: ['subject', 'sender', 'torecipients', 'regardingobjectid', 'statuscode', 'createdon'],
  orderBy: 'createdon desc',
};
const appointments: Listed = {
  columns: ['subject', 'regardingobjectid', 'scheduledstart', 'scheduledend', 'location'],
  orderBy: 'scheduledstart',
};
const articles: Listed = {
  columns: ['title', 'articlepublicnumber', 'keywords', 'statuscode', 'modifiedon'],
  orderBy: 'title',
};
const queues: Listed = {
  columns: ['name', 'queueviewtype', 'emailaddress', 'description'],
  orderBy: 'name',
};
const queueItems: Listed = {
  columns: ['title', 'objectid', 'queueid', 'enteredon', 'workerid'],
  orderBy: 'enteredon',
};
const users: Listed = {
  columns: ['fullname', 'title', 'address1_telephone1', 'internalemailaddress', 'isdisabled'],
  orderBy: 'fullname',
};
const conversations: Listed = {
  columns: ['subject', 'msdyn_channel', 'msdyn_customer', 'statuscode', 'msdyn_startedon'],
  orderBy: 'msdyn_startedon desc',
};

export const builtInViews: ReadonlyMap<string, readonly View[]> = new Map(
  Object.entries({
    account: viewsByState('Accounts', accounts, ['Active', 'Inactive']),
    contact: viewsByState('Contacts', contacts, ['Active', 'Inactive']),
    lead: viewsByState('Leads', leads, ['Open', 'Closed']),
    incident: [
      view('My Active Cases', cases, open, mine),
      view('Active Cases', cases, open),
      view('Escalated Cases', cases, open, 'isescalated eq true'),
      view('Resolved Cases', { ...cases, orderBy: 'modifiedon desc' }, 'statecode eq 1'),
      view('My Resolved Cases', { ...cases, orderBy: 'modifiedon desc' }, 'statecode eq 1', mine),
      view('All Cases', { ...cases, orderBy: 'createdon desc' }),
    ],
    phonecall: [
      view('My Phone Calls', calls, open, mine),
      view('All Phone Calls', calls),
      view('Completed Phone Calls', calls, 'statecode eq 1'),
      view('Phone Calls of the Last 7 Days', calls, thisWeek('createdon')),
    ],
    task: [
      view('My Tasks', tasks, open, mine),
      view('Open Tasks', tasks, open),
      view('Completed Tasks', { ...tasks, orderBy: 'actualend desc' }, 'statecode eq 1'),
      view('All Tasks', tasks),
    ],
    email: [
      view('My Emails', emails, mine),
      view('Received Emails', emails, 'directioncode eq false'),
      view('Sent Emails', emails, 'directioncode eq true'),
      view('All Emails', emails),
    ],
    appointment: [
      view('My Appointments', appointments, ahead, mine),
      view('Open Appointments', appointments, ahead),
      view('Completed Appointments', appointments, 'statecode eq 1'),
      view('All Appointments', appointments),
    ],
    knowledgearticle: [
      view('Published Articles', articles, 'statecode eq 3'),
      view('Draft Articles', articles, 'statecode eq 0'),
      view('All Articles', articles),
    ],
    queue: [view('Active Queues', queues, open), view('All Queues', queues)],
    queueitem: [
      view('Items Available to Work On', queueItems, open, '_workerid_value eq null'),
      view(
        'Items I Am Working On',
        queueItems,
        open,
        "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='workerid')",
      ),
      view('All Items', queueItems),
    ],
    systemuser: [
      view('Enabled Users', users, 'isdisabled eq false'),
      view('Disabled Users', users, 'isdisabled eq true'),
    ],
    msdyn_ocliveworkitem: [
      view('My Active Conversations', conversations, open, mine),
      view('Closed Conversations', conversations, 'statecode eq 1'),
      view('All Conversations', conversations),
    ],
  }),
);

import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';

export interface Section {
  readonly title: string;
  readonly columns: readonly ColumnDefinition[];
}

/** A form in two parts: the fields an agent works with, and the rest. */
export interface FormLayout {
  readonly summary: readonly Section[];
  readonly details: readonly Section[];
}

interface Layout {
  /** Columns shown beside the name. */
  readonly header: readonly string[];
  readonly summary: Readonly<Record<string, readonly string[]>>;
}

const address = [
  'address1_line1',
  'address1_line2',
  'address1_city',
  'address1_stateorprovince',
  'address1_postalcode',
  'address1_country',
];

const person = ['firstname', 'lastname', 'jobtitle'];

const activity = ['regardingobjectid', 'scheduledend', 'actualdurationminutes', 'description'];

const layouts: ReadonlyMap<string, Layout> = new Map(
  Object.entries({
    contact: {
      header: ['parentcustomerid', 'statecode', 'ownerid'],
      summary: {
        'Contact information': [
          ...person,
          'parentcustomerid',
          'emailaddress1',
          'telephone1',
          'mobilephone',
          'preferredcontactmethodcode',
          'governmentid',
        ],
        Address: address,
      },
    },
    account: {
      header: ['industrycode', 'statecode', 'ownerid'],
      summary: {
        'Account information': [
          'name',
          'accountnumber',
          'telephone1',
          'telephone2',
          'emailaddress1',
          'websiteurl',
          'primarycontactid',
          'industrycode',
          'numberofemployees',
        ],
        Address: address,
      },
    },
    incident: {
      header: ['prioritycode', 'statuscode', 'ownerid'],
      summary: {
        'Case details': [
          'title',
          'ticketnumber',
          'customerid',
          'primarycontactid',
          'casetypecode',
          'caseorigincode',
          'prioritycode',
          'statuscode',
          'followupby',
          'description',
        ],
      },
    },
    lead: {
      header: ['statuscode', 'ownerid'],
      summary: {
        Contact: [
          'subject',
          ...person,
          'companyname',
          'telephone1',
          'mobilephone',
          'emailaddress1',
        ],
      },
    },
    phonecall: {
      header: ['prioritycode', 'statecode', 'ownerid'],
      summary: { 'Phone call': ['subject', 'phonenumber', 'directioncode', ...activity] },
    },
    task: {
      header: ['prioritycode', 'statuscode', 'ownerid'],
      summary: { Task: ['subject', 'prioritycode', ...activity] },
    },
    email: {
      header: ['prioritycode', 'statuscode', 'ownerid'],
      summary: { Email: ['subject', 'sender', 'torecipients', ...activity] },
    },
    appointment: {
      header: ['prioritycode', 'statuscode', 'ownerid'],
      summary: {
        Appointment: ['subject', 'location', 'isalldayevent', 'scheduledstart', ...activity],
      },
    },
  }),
);

const administration = ['ownerid', 'createdon', 'createdby', 'modifiedon', 'modifiedby'];
const columnsOfSummary = 10;

/** A layout for any table: known tables are arranged by hand, others show their columns. */
export function layoutOf(table: TableDefinition): FormLayout {
  const summary = summaryOf(table);
  const shown = new Set([
    ...summary.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...administration,
  ]);
  const others = table.columns.filter(
    (column) => isWorthShowing(column) && !shown.has(column.name),
  );
  const details = [
    { title: 'More details', columns: others },
    { title: 'Administration', columns: pick(table, administration) },
  ];
  return { summary, details: details.filter(({ columns }) => columns.length > 0) };
}

function summaryOf(table: TableDefinition): readonly Section[] {
  const layout = layouts.get(table.name);
  if (layout) {
    return Object.entries(layout.summary).map(([title, names]) => ({
      title,
      columns: pick(table, names),
    }));
  }
  const worth = table.columns.filter(
    (column) => isWorthShowing(column) && !administration.includes(column.name),
  );
  const first = worth.filter(({ name, isRequired }) => isRequired || name === table.primaryName);
  const columns = [...new Set([...first, ...worth])].slice(0, columnsOfSummary);
  return [{ title: 'General', columns }];
}

export function headerColumnsOf(table: TableDefinition): readonly ColumnDefinition[] {
  return pick(table, layouts.get(table.name)?.header ?? ['statecode', 'ownerid']);
}

function pick(table: TableDefinition, names: readonly string[]): readonly ColumnDefinition[] {
  return names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
}

// A required column without a control would keep the whole form from being saved.
function isWorthShowing({
  type,
  isReadOnly,
  isFetchOnly,
  isBackground,
}: ColumnDefinition): boolean {
  return (
    !withoutControl.has(type) &&
    isReadOnly !== true &&
    isFetchOnly !== true &&
    isBackground !== true
  );
}

const withoutControl: ReadonlySet<ColumnDefinition['type']> = new Set([
  'id',
  'parties',
  'image',
  'table',
  'managed',
  'virtual',
]);

import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';

export interface Section {
  readonly title: string;
  readonly columns: readonly ColumnDefinition[];
}

interface Layout {
  /** Columns shown beside the name. */
  readonly header: readonly string[];
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

const address = [
  'address1_line1',
  'address1_line2',
  'address1_city',
  'address1_stateorprovince',
  'address1_postalcode',
  'address1_country',
];

const layouts: Readonly<Record<string, Layout>> = {
  contact: {
    header: ['parentcustomerid', 'statecode', 'ownerid'],
    sections: {
      'Contact information': [
        'firstname',
        'lastname',
        'jobtitle',
        'parentcustomerid',
        'telephone1',
        'mobilephone',
        'emailaddress1',
        'preferredcontactmethodcode',
        'governmentid',
      ],
      Address: address,
      Notes: ['description'],
    },
  },
  account: {
    header: ['industrycode', 'statecode', 'ownerid'],
    sections: {
      'Account information': [
        'name',
        'accountnumber',
        'primarycontactid',
        'telephone1',
        'telephone2',
        'emailaddress1',
        'websiteurl',
        'industrycode',
        'numberofemployees',
      ],
      Address: address,
      Notes: ['description'],
    },
  },
  incident: {
    header: ['prioritycode', 'statuscode', 'ownerid'],
    sections: {
      'Case details': [
        'title',
        'ticketnumber',
        'customerid',
        'primarycontactid',
        'prioritycode',
        'casetypecode',
        'caseorigincode',
        'statuscode',
        'followupby',
      ],
      'Additional details': ['description'],
    },
  },
  phonecall: {
    header: ['prioritycode', 'statecode', 'ownerid'],
    sections: {
      'Phone call': [
        'subject',
        'phonenumber',
        'directioncode',
        'regardingobjectid',
        'actualdurationminutes',
        'scheduledend',
      ],
      'Additional details': ['description'],
    },
  },
};

/** A layout for any table: the known ones are arranged by hand, others show all they have. */
export function sectionsOf(table: TableDefinition): readonly Section[] {
  const layout = layouts[table.name];
  if (!layout) return [{ title: 'General', columns: table.columns.filter(isWorthShowing) }];
  return Object.entries(layout.sections).map(([title, names]) => ({
    title,
    columns: pick(table, names),
  }));
}

export function headerColumnsOf(table: TableDefinition): readonly ColumnDefinition[] {
  return pick(table, layouts[table.name]?.header ?? ['statecode', 'ownerid']);
}

function pick(table: TableDefinition, names: readonly string[]): readonly ColumnDefinition[] {
  return names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
}

function isWorthShowing(column: ColumnDefinition): boolean {
  return column.type !== 'id' && column.isReadOnly !== true;
}

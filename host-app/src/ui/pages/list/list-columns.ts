import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  contact: ['fullname', 'parentcustomerid', 'jobtitle', 'emailaddress1', 'telephone1'],
  account: ['name', 'primarycontactid', 'address1_city', 'emailaddress1', 'telephone1'],
  incident: ['title', 'ticketnumber', 'customerid', 'prioritycode', 'statuscode', 'createdon'],
  phonecall: [
    'subject',
    'regardingobjectid',
    'phonenumber',
    'directioncode',
    'statecode',
    'createdon',
  ],
  queue: ['name', 'queueviewtype', 'emailaddress', 'description'],
  knowledgearticle: ['title', 'articlepublicnumber', 'statuscode', 'modifiedon'],
};

const columnsOfOthers = 5;

/** The columns of a list; the name always comes first. */
export function listColumnsOf(table: TableDefinition): readonly ColumnDefinition[] {
  const names = known[table.name];
  if (names) {
    return names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
  }
  const first = table.columns.filter(({ name }) => name === table.primaryName);
  const others = table.columns.filter(
    ({ name, type }) => name !== table.primaryName && type !== 'id' && type !== 'memo',
  );
  return [...first, ...others].slice(0, columnsOfOthers);
}

import type { ColumnDefinition, TableDefinition, View } from './definition.ts';
import { builtInViews } from './built-in-views.ts';

const columnsOfOthers = 5;

/**
 * The views of a table, the default one first: its own, the built-in ones, or for any other table
 * the active, the inactive and all rows. Never empty.
 */
export function viewsOf(table: TableDefinition): readonly View[] {
  const own = table.views ?? builtInViews.get(table.name);
  return own !== undefined && own.length > 0 ? own : usualViews(table);
}

/** The view's columns that the table has, in the view's order. */
export function viewColumnsOf(table: TableDefinition, view: View): readonly ColumnDefinition[] {
  return pick(table, view.columns);
}

function usualViews({
  pluralLabel,
  primaryId,
  primaryName,
  columns,
}: TableDefinition): readonly View[] {
  const primary = columns.find(({ name }) => name === primaryName);
  const naming = primary?.isFetchOnly === true ? primaryId : primaryName;
  const common = { columns: firstColumns(naming, columns), orderBy: naming };
  if (columns.every(({ name }) => name !== 'statecode')) {
    return [{ ...common, name: `All ${pluralLabel}` }];
  }
  return [
    { ...common, name: `Active ${pluralLabel}`, filter: 'statecode eq 0' },
    { ...common, name: `Inactive ${pluralLabel}`, filter: 'statecode ne 0' },
    { ...common, name: `All ${pluralLabel}` },
  ];
}

/**
 * The columns of the quick create form: those that the table names, or else the required ones and
 * the first few others.
 */
export function quickCreateColumnsOf(table: TableDefinition): readonly ColumnDefinition[] {
  const named = table.quickCreate ?? builtInQuickCreate.get(table.name);
  if (named !== undefined) return pick(table, named);
  const offered = table.columns.filter(isAsked);
  const required = offered.filter(({ isRequired }) => isRequired === true);
  const first = offered.filter(({ name }) => name === table.primaryName);
  return [...new Set([...first, ...required, ...offered])].slice(0, quickColumns);
}

/** Whether a new row may start in the flyout: for tables that name its columns. */
export function hasQuickCreate({ name, quickCreate }: TableDefinition): boolean {
  return quickCreate !== undefined || builtInQuickCreate.has(name);
}

const quickColumns = 6;

const builtInQuickCreate: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    account: ['name', 'telephone1', 'emailaddress1', 'primarycontactid', 'address1_city'],
    contact: [
      'firstname',
      'lastname',
      'jobtitle',
      'parentcustomerid',
      'telephone1',
      'mobilephone',
      'emailaddress1',
    ],
    lead: ['subject', 'firstname', 'lastname', 'companyname', 'telephone1', 'emailaddress1'],
    incident: [
      'title',
      'customerid',
      'caseorigincode',
      'casetypecode',
      'prioritycode',
      'description',
    ],
    task: ['subject', 'regardingobjectid', 'scheduledend', 'prioritycode', 'description'],
    phonecall: ['subject', 'phonenumber', 'directioncode', 'regardingobjectid', 'description'],
    email: ['subject', 'torecipients', 'regardingobjectid', 'description'],
    appointment: [
      'subject',
      'regardingobjectid',
      'scheduledstart',
      'scheduledend',
      'location',
      'description',
    ],
    annotation: ['subject', 'notetext'],
  }),
);

function isAsked({ type, isReadOnly, isBackground, isFetchOnly, name }: ColumnDefinition): boolean {
  const isAutomatic = automatic.includes(type) || isFetchOnly === true;
  return !isAutomatic && isReadOnly !== true && isBackground !== true && !behind.includes(name);
}

const automatic = [
  'id',
  'guid',
  'state',
  'status',
  'parties',
  'image',
  'table',
  'managed',
  'virtual',
];

const behind = ['ownerid', 'overriddencreatedon'];

function firstColumns(
  primaryName: string,
  columns: readonly ColumnDefinition[],
): readonly string[] {
  const others = columns.filter(
    (column) => column.name !== primaryName && column.type !== 'memo' && isAsked(column),
  );
  const named = [primaryName, ...others.map(({ name }) => name)];
  const hasDate = columns.some(({ name }) => name === 'createdon');
  return [...named.slice(0, columnsOfOthers - 1), ...(hasDate ? ['createdon'] : [])];
}

function pick(table: TableDefinition, names: readonly string[]): readonly ColumnDefinition[] {
  return names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
}

import { choice, datetime, lookup, memo, principal, text, toChoices } from './columns.ts';
import type { Choice, ColumnDefinition, ManyToMany, TableDefinition } from './definition.ts';

export type StateLabels = Readonly<Record<number, string>>;
/** Status reasons by state: `{ 0: { 1: 'Active' }, 1: { 2: 'Inactive' } }`; the first is the default. */
export type StatusLabels = Readonly<Record<number, Readonly<Record<number, string>>>>;

export type TableInput = Pick<TableDefinition, 'name' | 'setName' | 'label' | 'pluralLabel'> &
  Partial<
    Pick<TableDefinition, 'primaryId' | 'primaryName' | 'ownership' | 'objectTypeCode' | 'isCustom'>
  > & {
    readonly columns: readonly ColumnDefinition[];
    readonly manyToMany?: readonly ManyToMany[];
    readonly states?: StateLabels;
    readonly statuses?: StatusLabels;
  };

/** A table with the columns every table has: id, stamps, owner and state. */
export function table(input: TableInput): TableDefinition {
  return complete({ primaryId: `${input.name}id`, primaryName: 'name', ...input }, false);
}

/** An activity: a table that also has a subject, what it regards, its dates and its parties. */
export function activity(input: TableInput): TableDefinition {
  const columns = [...activityColumns(input.name), ...input.columns];
  return complete({ ...input, primaryId: 'activityid', primaryName: 'subject', columns }, true);
}

function complete(
  input: TableInput & Pick<TableDefinition, 'primaryId' | 'primaryName'>,
  isActivity: boolean,
): TableDefinition {
  const ownership = input.ownership ?? 'user';
  return {
    name: input.name,
    setName: input.setName,
    label: input.label,
    pluralLabel: input.pluralLabel,
    primaryId: input.primaryId,
    primaryName: input.primaryName,
    columns: [
      { name: input.primaryId, label: input.label, type: 'id' },
      ...input.columns,
      ...stateColumns(input.states ?? activeStates, input.statuses ?? activeStatuses),
      ...(ownership === 'user' ? [principal('ownerid', 'Owner')] : []),
      ...stampColumns,
    ],
    manyToMany: input.manyToMany ?? [],
    isActivity,
    ownership,
    objectTypeCode: input.objectTypeCode ?? 10000,
    isCustom: input.isCustom ?? false,
  };
}

const activeStates: StateLabels = { 0: 'Active', 1: 'Inactive' };
const activeStatuses: StatusLabels = { 0: { 1: 'Active' }, 1: { 2: 'Inactive' } };

const user = (name: string, label: string) =>
  lookup(name, label, { systemuser: null }, { isReadOnly: true });

const stampColumns: readonly ColumnDefinition[] = [
  datetime('createdon', 'Created On', { isReadOnly: true }),
  user('createdby', 'Created By'),
  datetime('modifiedon', 'Modified On', { isReadOnly: true }),
  user('modifiedby', 'Modified By'),
  datetime('overriddencreatedon', 'Record Created On'),
];

function stateColumns(states: StateLabels, statuses: StatusLabels): readonly ColumnDefinition[] {
  const reasons = Object.entries(statuses).flatMap(([state, labels]) =>
    toChoices(labels).map((reason): Choice => ({ ...reason, state: Number(state) })),
  );
  const stateChoices = toChoices(states);
  const first = stateChoices[0]?.value ?? 0;
  const reason = reasons.find((candidate) => candidate.state === first)?.value ?? 1;
  const state: ColumnDefinition = { ...choice('statecode', 'Status', states), type: 'state' };
  const status: ColumnDefinition = {
    name: 'statuscode',
    label: 'Status Reason',
    type: 'status',
    choices: reasons,
    defaultValue: reason,
  };
  return [{ ...state, defaultValue: first }, status];
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function activityColumns(name: string): readonly ColumnDefinition[] {
  const regarding: ColumnDefinition = {
    name: 'regardingobjectid',
    label: 'Regarding',
    type: 'lookup',
    targets: ['contact', 'account', 'incident', 'lead', 'knowledgearticle'].map((target) => ({
      table: target,
      navigationProperty: `regardingobjectid_${target}_${name}`,
      inverse: `${capitalised(target)}_${capitalised(name)}s`,
    })),
  };
  const priority = { 0: 'Low', 1: 'Normal', 2: 'High' };
  return [
    text('subject', 'Subject', { maxLength: 200, isRequired: true, isSearched: true }),
    memo('description', 'Description'),
    regarding,
    choice('prioritycode', 'Priority', priority, { defaultValue: 1 }),
    datetime('scheduledstart', 'Start Date'),
    datetime('scheduledend', 'Due Date'),
    datetime('actualstart', 'Actual Start'),
    datetime('actualend', 'Actual End'),
    { name: 'actualdurationminutes', label: 'Duration', type: 'integer' },
  ];
}

import { choice, datetime, integer, lookup, memo, principal, text, toChoices } from './columns.ts';
import type { Choice, ColumnDefinition, ManyToMany, TableDefinition } from './definition.ts';

export type StateLabels = Readonly<Record<number, string>>;
/** Status reasons by state: `{ 0: { 1: 'Active' }, 1: { 2: 'Inactive' } }`; the first is the default. */
export type StatusLabels = Readonly<Record<number, Readonly<Record<number, string>>>>;

export type TableInput = Pick<TableDefinition, 'name' | 'setName' | 'label' | 'pluralLabel'> &
  Partial<
    Pick<
      TableDefinition,
      'keys' | 'primaryId' | 'primaryName' | 'ownership' | 'objectTypeCode' | 'isCustom'
    >
  > & {
    readonly columns: readonly ColumnDefinition[];
    readonly manyToMany?: readonly ManyToMany[];
    readonly states?: StateLabels;
    readonly statuses?: StatusLabels;
    /** Tables with neither state nor status: notes, users. */
    readonly hasNoState?: boolean;
    /** Tables without owner and date: a party of an activity. */
    readonly hasNoStamps?: boolean;
    /** Maximum text lengths of an activity, where they differ from the usual ones. */
    readonly longest?: { readonly subject?: number; readonly description: number };
  };

/** A table with the columns every table has: ID, timestamps, owner and state. */
export function table(input: TableInput): TableDefinition {
  return complete({ primaryId: `${input.name}id`, primaryName: 'name', ...input }, false);
}

/** An activity: a table that also has a subject, a regarding record, its dates and its parties. */
export function activity(input: TableInput): TableDefinition {
  const usual = activityColumns(input);
  const names = new Set(usual.map(({ name }) => name));
  const columns = [...usual, ...input.columns.filter(({ name }) => !names.has(name))];
  return complete({ ...input, primaryId: 'activityid', primaryName: 'subject', columns }, true);
}

function complete(
  input: TableInput & Pick<TableDefinition, 'primaryId' | 'primaryName'>,
  isActivity: boolean,
): TableDefinition {
  const ownership = input.ownership ?? 'user';
  const suffixed = (column: ColumnDefinition) =>
    isActivity ? withSuffix(column, input.name) : column;
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
      ...(input.hasNoState === true
        ? []
        : stateColumns(input.states ?? activeStates, input.statuses ?? activeStatuses)),
      ...(ownership === 'user' ? [principal('ownerid', 'Owner')].map(suffixed) : []),
      ...(input.hasNoStamps === true ? [] : stampColumns.map(suffixed)),
      ...(input.isCustom === true ? hiddenColumns.map(suffixed) : []),
    ],
    manyToMany: input.manyToMany ?? [],
    isActivity,
    ownership,
    objectTypeCode: input.objectTypeCode ?? 10000,
    isCustom: input.isCustom ?? false,
    ...(input.keys === undefined ? {} : { keys: input.keys }),
  };
}

// The shared relationships of activities have two names: `ownerid`, and `ownerid_phonecall`.
function withSuffix(column: ColumnDefinition, name: string): ColumnDefinition {
  if (column.targets === undefined) return column;
  return {
    ...column,
    targets: column.targets.map((target) => {
      const { navigationProperty: base = column.name } = target;
      return { ...target, navigationProperty: `${base}_${name}`, baseProperty: base };
    }),
  };
}

/** A table that only links two others: an ID, and the IDs of the two. */
export function intersect(
  name: string,
  label: string,
  near: string,
  far: string,
  setName = `${name}set`,
): TableDefinition {
  return {
    name,
    setName,
    label,
    pluralLabel: label,
    primaryId: `${name}id`,
    primaryName: `${name}id`,
    columns: [{ name: `${name}id`, label, type: 'id' }, side(near), side(far)],
    manyToMany: [],
    isActivity: false,
    ownership: 'none',
    objectTypeCode: 10000,
    isCustom: false,
  };
}

function side(column: string): ColumnDefinition {
  return { name: column, label: column, type: 'guid' };
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

const hidden = (column: ColumnDefinition): ColumnDefinition => ({ ...column, isBackground: true });

/** Columns that every table of an organization also has, and that forms do not show. */
const hiddenColumns: readonly ColumnDefinition[] = [
  user('createdonbehalfby', 'Created By (Delegate)'),
  user('modifiedonbehalfby', 'Modified By (Delegate)'),
  user('owninguser', 'Owning User'),
  lookup('owningteam', 'Owning Team', { team: null }, { isReadOnly: true }),
  lookup(
    'owningbusinessunit',
    'Owning Business Unit',
    { businessunit: null },
    { isReadOnly: true },
  ),
  hidden({ name: 'versionnumber', label: 'Version Number', type: 'bigint', isReadOnly: true }),
  integer('importsequencenumber', 'Import Sequence Number'),
  integer('timezoneruleversionnumber', 'Time Zone Rule Version Number'),
  integer('utcconversiontimezonecode', 'UTC Conversion Time Zone Code'),
].map(hidden);

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

const regardingNames: Readonly<Record<string, string>> = { knowledgearticle: 'KnowledgeArticle' };

function activityColumns({ name, longest }: TableInput): readonly ColumnDefinition[] {
  const { subject = 200, description = 2000 } = longest ?? {};
  const regarding: ColumnDefinition = {
    name: 'regardingobjectid',
    label: 'Regarding',
    type: 'lookup',
    targets: ['contact', 'account', 'incident', 'lead', 'knowledgearticle'].map((target) => ({
      table: target,
      navigationProperty: `regardingobjectid_${target}_${name}`,
      baseProperty: `regardingobjectid_${target}`,
      inverse: name.includes('_')
        ? `${target}_${name}s`
        : `${regardingNames[target] ?? capitalised(target)}_${capitalised(name)}s`,
    })),
  };
  const priority = { 0: 'Low', 1: 'Normal', 2: 'High' };
  return [
    text('subject', 'Subject', { maxLength: subject, isRequired: true, isSearched: true }),
    memo('description', 'Description', { maxLength: description }),
    regarding,
    choice('prioritycode', 'Priority', priority, { defaultValue: 1 }),
    datetime('scheduledstart', 'Start Date'),
    datetime('scheduledend', 'Due Date'),
    datetime('actualstart', 'Actual Start'),
    datetime('actualend', 'Actual End'),
    { name: 'actualdurationminutes', label: 'Duration', type: 'integer' },
  ];
}

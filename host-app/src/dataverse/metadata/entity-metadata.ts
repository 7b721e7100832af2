import { emptyJsonObject, type JsonObject } from '../json.ts';
import { hasQuickCreate } from './views.ts';
import type { ColumnDefinition, ColumnType, TableDefinition } from './definition.ts';

/** The platform's numbers for `AttributeType` (documented). */
const attributeTypes: Readonly<Record<ColumnType, number>> = {
  boolean: 0,
  datetime: 2,
  date: 2,
  decimal: 3,
  integer: 5,
  lookup: 6,
  memo: 7,
  money: 8,
  choice: 11,
  state: 12,
  status: 13,
  text: 14,
  any: 14,
  id: 15,
  guid: 15,
  choices: 17,
  image: 17,
  managed: 17,
  virtual: 17,
  bigint: 18,
  double: 4,
  parties: 10,
  table: 20,
};

const lookupTypes = { customer: 1, owner: 9 };

/** None, create, read, write, delete, assign, share, append, append-to (documented). */
const privileges = [
  'None',
  'Create',
  'Read',
  'Write',
  'Delete',
  'Assign',
  'Share',
  'Append',
  'AppendTo',
];

/**
 * Describes a table as `Xrm.Utility.getEntityMetadata` does: all of its 44 members (documented), as
 * far as they can be passed between frames. Switches without a counterpart here have the values of
 * an ordinary table (chosen).
 *
 * `Attributes` is empty unless column names are given; unknown names are left out (chosen).
 */
export function toEntityMetadata(
  table: TableDefinition,
  attributes: readonly string[] = [],
): JsonObject {
  return {
    ...namesOf(table),
    ...switchesOf(table),
    ...sameForAll,
    Privileges: privilegesOf(table),
    Attributes: attributesOf(table, attributes),
  };
}

function namesOf(table: TableDefinition): JsonObject {
  const { setName, collectionName = setName, isActivity, ownership } = table;
  return {
    LogicalName: table.name,
    LogicalCollectionName: collectionName,
    EntitySetName: setName,
    DisplayName: table.label,
    DisplayCollectionName: table.pluralLabel,
    Description: `${table.label} table.`,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    PrimaryImageAttribute: table.primaryImage ?? null,
    ObjectTypeCode: table.objectTypeCode,
    OwnershipType: ownership === 'user' ? 'UserOwned' : 'OrganizationOwned',
    EntityColor: '',
    ActivityTypeMask: isActivity ? 1 : 0,
  };
}

const parties = ['account', 'contact', 'lead', 'opportunity', 'queue', 'systemuser'];
const withActivities = [
  'account',
  'contact',
  'incident',
  'lead',
  'opportunity',
  'knowledgearticle',
];

function switchesOf(table: TableDefinition): JsonObject {
  const { name, isActivity, isCustom } = table;
  const isCore = withActivities.includes(name);
  return {
    IsActivity: isActivity,
    IsActivityParty: parties.includes(name),
    IsCustomEntity: isCustom || name.includes('_'),
    IsManaged: !isCustom,
    HasActivities: isCore,
    IsBusinessProcessEnabled: isCore || isActivity,
    IsConnectionsEnabled: isCore || isActivity,
    IsDuplicateDetectionEnabled: isCore,
    IsDocumentManagementEnabled: isCore,
    IsKnowledgeManagementEnabled: name === 'incident',
    IsInteractionCentricEnabled: isCore || isActivity,
    IsMailMergeEnabled: ['account', 'contact', 'lead', 'opportunity'].includes(name),
    IsQuickCreateEnabled: hasQuickCreate(table),
    IsStateModelAware: name === 'incident',
    IsChildEntity: table.ownership === 'none',
  };
}

const sameForAll: JsonObject = {
  AutoRouteToOwnerQueue: false,
  CanEnableSyncToExternalSearchIndex: true,
  CanTriggerWorkflow: true,
  EnforceStateTransitions: false,
  IsBPFEntity: false,
  IsCustomizable: true,
  IsDocumentRecommendationsEnabled: false,
  IsEnabledForCharts: true,
  IsEnabledInUnifiedInterface: true,
  IsImportable: true,
  IsOneNoteIntegrationEnabled: false,
  IsOptimisticConcurrencyEnabled: true,
  IsValidForAdvancedFind: true,
  IsVisibleInMobileClient: true,
};

function privilegesOf({ name }: TableDefinition): readonly JsonObject[] {
  return privileges.slice(1).map((verb, index) => ({
    CanBeBasic: true,
    CanBeDeep: true,
    CanBeGlobal: true,
    CanBeLocal: true,
    CanBeEntityReference: false,
    CanBeParentEntityReference: false,
    Name: `prv${verb}${name}`,
    PrivilegeId: `00000000-0000-0000-0000-00000000000${index + 1}`,
    PrivilegeType: index + 1,
  }));
}

function attributesOf(table: TableDefinition, names: readonly string[]): JsonObject {
  const described = emptyJsonObject();
  for (const column of table.columns) {
    if (names.includes(column.name)) described[column.name] = toAttribute(table, column);
  }
  return described;
}

function toAttribute(table: TableDefinition, column: ColumnDefinition): JsonObject {
  const described: JsonObject = {
    AttributeType:
      column.lookupKind === undefined
        ? attributeTypes[column.type]
        : lookupTypes[column.lookupKind],
    DisplayName: column.label,
    EntityLogicalName: table.name,
    LogicalName: column.name,
  };
  if (column.choices === undefined) return described;
  return {
    ...described,
    DefaultFormValue: column.defaultValue ?? null,
    OptionSet: options(column),
  };
}

// An object keyed by value, as the page-side metadata has it (documented).
function options({ choices = [] }: ColumnDefinition): JsonObject {
  const byValue = emptyJsonObject();
  for (const { value, label } of choices) byValue[value] = { value, text: label };
  return byValue;
}

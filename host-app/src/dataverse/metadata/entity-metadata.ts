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
};

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
 * Describes a table as `Xrm.Utility.getEntityMetadata` does, as far as it can cross a frame.
 *
 * `Attributes` is empty unless column names are given; unknown names are left out (chosen).
 */
export function toEntityMetadata(
  table: TableDefinition,
  attributes: readonly string[] = [],
): JsonObject {
  return {
    LogicalName: table.name,
    LogicalCollectionName: table.setName,
    EntitySetName: table.setName,
    DisplayName: table.label,
    DisplayCollectionName: table.pluralLabel,
    Description: `${table.label} table.`,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    PrimaryImageAttribute: null,
    ObjectTypeCode: table.objectTypeCode,
    OwnershipType: table.ownership === 'user' ? 'UserOwned' : 'OrganizationOwned',
    IsActivity: table.isActivity,
    IsCustomEntity: table.isCustom || table.name.includes('_'),
    HasActivities: ['account', 'contact', 'incident', 'lead'].includes(table.name),
    IsQuickCreateEnabled: hasQuickCreate(table),
    EntityColor: '',
    ActivityTypeMask: table.isActivity ? 1 : 0,
    Privileges: privilegesOf(table),
    Attributes: attributesOf(table, attributes),
  };
}

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
    AttributeType: attributeTypes[column.type],
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

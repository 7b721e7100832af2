import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { Table } from '../metadata/catalog.ts';
import type { TableDefinition } from '../metadata/definition.ts';
import { unknownNameFix } from '../metadata/name-hints.ts';
import { targetOf } from './bind-address.ts';
import type { Filling } from './filling.ts';
import { bindFix, meantInBody } from './meant-in-body.ts';

/** The beginning of the product's messages about a body (documented). */
function inPayload({ definition }: Table, message: string): string {
  return `Error identified in Payload provided by the user for Entity :'${definition.setName}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : ${message}`;
}

const untyped = 'Microsoft.OData.ODataException: Does not support untyped value in non-open type.';

/** A name in a body that the table does not have (documented). */
export function refuseUnknown(
  { writer }: Filling,
  table: Table,
  key: string,
  value: JsonValue,
): never {
  const { name } = table.definition;
  const hint = meantInBody(writer.state.catalog, table, key, targetOf(writer, value));
  throw new DataverseError(
    'payload',
    inPayload(
      table,
      `Invalid property '${key}' was found in entity 'Microsoft.Dynamics.CRM.${name}'. ---> ${untyped}`,
    ),
    { source: key, ...hint, fix: hint.fix ?? fixOfUnknown(table.definition, key) },
  );
}

function fixOfUnknown(table: TableDefinition, name: string): string | undefined {
  return activityFix(table, name) ?? unknownNameFix(table, name);
}

const activityWords =
  /^(?:subject|scheduledstart|scheduledend|actualstart|actualend)$|^regardingobjectid|_activity_parties$/;

/** Names that only activities have, on a table that is not described as one. */
function activityFix(
  { name: table, isActivity, isCustom }: TableDefinition,
  name: string,
): string | undefined {
  if (!isCustom || isActivity || !activityWords.test(name)) return undefined;
  return `Only an activity has it. If '${table}' is one in your organization, declare it: "tables": [{"name":"${table}","isActivity":true,"columns":[]}].`;
}

type UndeclaredDetail = {
  /** The key as written, if it is not that of a bind. */
  readonly key?: string;
  /** Table of the row that the value leads to. */
  readonly target?: string | undefined;
};

/** A bound relationship that does not exist (documented). */
export function refuseUndeclared(
  { writer }: Filling,
  table: Table,
  property: string,
  { key = `${property}@odata.bind`, target }: UndeclaredDetail = {},
): never {
  const hint = meantInBody(writer.state.catalog, table, key, target);
  throw new DataverseError(
    'payload',
    inPayload(
      table,
      `Microsoft.OData.ODataException: An undeclared property '${property}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
    ),
    { source: key, ...hint, fix: hint.fix ?? activityFix(table.definition, property) },
  );
}

/** A navigation property with a value that is neither null nor a row to create. */
export function refusePlainValue(table: Table, key: string, set: string | undefined): never {
  throw new DataverseError('payload', inPayload(table, untyped), {
    source: key,
    nearest: `${key}@odata.bind`,
    fix: bindFix(key, set),
  });
}

/** Rows in a body that this write cannot create. */
export function refuseNested(table: Table, key: string, fix: string): never {
  throw new DataverseError(
    'payload',
    inPayload(
      table,
      `Microsoft.OData.ODataException: Cannot process the value of the navigation property '${key}' in this request.`,
    ),
    { source: key, fix },
  );
}

/** A lookup written in the form in which it is read (observed). */
export function refuseReadName(
  { writer }: Filling,
  table: Table,
  key: string,
  value: JsonValue,
): never {
  throw new DataverseError(
    'payload',
    'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
    { source: key, ...meantInBody(writer.state.catalog, table, key, targetOf(writer, value)) },
  );
}

export function refuseDuplicate(): never {
  throw new DataverseError('record-exists', 'A record with matching key values already exists.', {
    fix: 'Leave out the ID, so that the row gets its own, or change the existing row with updateRecord.',
  });
}

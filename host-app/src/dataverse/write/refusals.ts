import { DataverseError } from '../errors.ts';
import type { Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { unknownNameFix } from '../metadata/name-hints.ts';
import type { Filling } from './filling.ts';
import { bindFix, meantInBody } from './meant-in-body.ts';

/** The beginning of the product's messages about a body (documented). */
function inPayload({ definition }: Table, message: string): string {
  return `Error identified in Payload provided by the user for Entity :'${definition.setName}', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : ${message}`;
}

const untyped = 'Microsoft.OData.ODataException: Does not support untyped value in non-open type.';

/** A name in a body that the table does not have (documented). */
export function refuseUnknown({ writer }: Filling, table: Table, key: string): never {
  const { name } = table.definition;
  const hint = meantInBody(writer.state.catalog, table, key);
  throw new DataverseError(
    'payload',
    inPayload(
      table,
      `Invalid property '${key}' was found in entity 'Microsoft.Dynamics.CRM.${name}'. ---> ${untyped}`,
    ),
    { source: key, ...hint, fix: hint.fix ?? unknownNameFix(table.definition, key) },
  );
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
  throw new DataverseError(
    'payload',
    inPayload(
      table,
      `Microsoft.OData.ODataException: An undeclared property '${property}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
    ),
    { source: key, ...meantInBody(writer.state.catalog, table, key, target) },
  );
}

/** A navigation property with a value that is neither null nor a row to create. */
export function refusePlainValue(table: Table, key: string): never {
  throw new DataverseError('payload', inPayload(table, untyped), {
    source: key,
    nearest: `${key}@odata.bind`,
    fix: bindFix(key),
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
export function refuseReadName(column: ColumnDefinition, key: string): never {
  const property = column.targets?.[0]?.navigationProperty;
  throw new DataverseError(
    'payload',
    'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
    { source: key, nearest: property === undefined ? undefined : `${property}@odata.bind` },
  );
}

export function refuseDuplicate(): never {
  throw new DataverseError('record-exists', 'A record with matching key values already exists.');
}

/** @throws {DataverseError} `record-not-found`, in the words of the platform. */
export function refuseMissing(table: string, id: string): never {
  throw new DataverseError('record-not-found', `${table} With Id = ${id} Does Not Exist`);
}

import { DataverseError } from '../errors.ts';
import type { Table } from '../metadata/catalog.ts';

export function refuseNested(key: string): never {
  throw new DataverseError(
    'invalid-value',
    `The value of the navigation property '${key}' cannot be written here. Use '${key}@odata.bind', or nest rows when the record is created.`,
    { source: key },
  );
}

// A name in another case is a slip: the product knows its names in one case only.
export function refuseOtherCase(table: Table, key: string): void {
  const lower = key.toLowerCase();
  if (lower === key || !table.columns.has(lower)) return;
  throw new DataverseError(
    'property-not-found',
    `The property '${key}' does not exist on type 'Microsoft.Dynamics.CRM.${table.definition.name}'. Make sure to only use property names that are defined by the type.`,
    { source: key, nearest: lower },
  );
}

export function refuseUndeclared(table: Table, property: string, nearest?: string): never {
  const column = table.columns.get(property.toLowerCase());
  throw new DataverseError(
    'property-not-found',
    `An undeclared property '${property}' which only has property annotations in the payload but no property value was found in the payload. In OData, only declared navigation properties and declared named streams can be represented as properties without values.`,
    { source: property, nearest: nearest ?? column?.targets?.[0]?.navigationProperty },
  );
}

export function refuseDuplicate(): never {
  throw new DataverseError('record-exists', 'A record with matching key values already exists.');
}

/** @throws {DataverseError} `record-not-found`, in the words of the platform. */
export function refuseMissing(table: string, id: string): never {
  throw new DataverseError('record-not-found', `${table} With Id = ${id} Does Not Exist`);
}

import type { Catalog, Table } from '../metadata/catalog.ts';

const ofRow = ['odata.type', 'odata.context', 'odata.etag', 'odata.id', 'odata.editLink'];
const ofColumn = [
  'odata.type',
  'odata.count',
  'odata.nextLink',
  'odata.navigationLink',
  'odata.associationLink',
  'OData.Community.Display.V1.FormattedValue',
  'Microsoft.Dynamics.CRM.lookuplogicalname',
  'Microsoft.Dynamics.CRM.associatednavigationproperty',
];

/** Whether a key with `@` is an annotation that belongs to a row that was read. */
export function isKnownAnnotation(table: Table, catalog: Catalog, key: string): boolean {
  const at = key.indexOf('@');
  const name = key.slice(0, at);
  const annotation = key.slice(at + 1);
  if (name === '') return ofRow.includes(annotation);
  if (!ofColumn.includes(annotation)) return false;
  return (
    table.columns.has(name) ||
    table.lookupValues.has(name) ||
    catalog.navigation(table, name) !== undefined
  );
}

import {
  createDataverse,
  toGuid,
  viewsOf,
  type Dataverse,
  type QueryPart,
  type RecordData,
  type TableDefinition,
  type View,
} from '../../dataverse/index.ts';
import type { Call } from '../call.ts';
import { ApiRefusal } from '../refusal.ts';
import { metadataIdOf } from './metadata-id.ts';

/** The views of all tables as rows of the set `savedqueries`, which can only be read (chosen). */
export const savedQuery: TableDefinition = {
  name: 'savedquery',
  schemaName: 'SavedQuery',
  setName: 'savedqueries',
  label: 'View',
  pluralLabel: 'Views',
  primaryId: 'savedqueryid',
  primaryName: 'name',
  columns: [
    { name: 'savedqueryid', label: 'View', type: 'id' },
    { name: 'name', label: 'Name', type: 'text' },
    { name: 'returnedtypecode', label: 'Table', type: 'text' },
    { name: 'fetchxml', label: 'FetchXML', type: 'memo' },
    { name: 'querytype', label: 'Query Type', type: 'integer' },
    { name: 'isdefault', label: 'Default View', type: 'boolean' },
  ],
  manyToMany: [],
  isActivity: false,
  ownership: 'organization',
  objectTypeCode: 1039,
  isCustom: false,
};

/** Tables made for this request alone: views follow the config and the tables of the workspace. */
export function savedQueries({ records, desk }: Call): Dataverse {
  const rows = records.tables().flatMap((table) =>
    viewsOf(table).map((view, index): RecordData => ({
      savedqueryid: idOfView(table, view),
      name: view.name,
      returnedtypecode: table.name,
      fetchxml: fetchOf(table, view),
      querytype: 0,
      isdefault: index === 0,
    })),
  );
  return createDataverse({
    now: () => 0,
    newId: desk.newId,
    model: [savedQuery],
    schema: 'strict',
    seed: { savedquery: rows },
  });
}

/** The options that run a view (documented). */
export function optionsOfView(
  { records }: Call,
  table: TableDefinition,
  id: string,
): readonly QueryPart[] {
  const wanted = toGuid(id);
  const view = viewsOf(table).find((one) => idOfView(table, one) === wanted);
  if (view === undefined) {
    throw new ApiRefusal(404, '0x80040217', `savedquery With Id = ${id} Does Not Exist`, {
      fix: `Views of ${table.name}: ${viewsOf(table)
        .map((one) => `${one.name} ${idOfView(table, one)}`)
        .join(', ')}.`,
    });
  }
  const { columns } = records.findTable(table.name) ?? table;
  const select = view.columns.flatMap((name) => {
    const column = columns.find((one) => one.name === name && one.isFetchOnly !== true);
    return column === undefined ? [] : [column.type === 'lookup' ? `_${name}_value` : name];
  });
  return [
    { name: '$select', value: select.join(',') },
    ...(view.filter === undefined ? [] : [{ name: '$filter', value: view.filter }]),
    ...(view.orderBy === undefined ? [] : [{ name: '$orderby', value: view.orderBy }]),
  ];
}

/** The same view has the same ID in every run. */
function idOfView({ name }: TableDefinition, view: View): string {
  return metadataIdOf(`view/${name}/${view.name}`);
}

/** Columns and order; the filter of a view is OData, and runs through `savedQuery`. */
function fetchOf({ name }: TableDefinition, { columns, orderBy }: View): string {
  const attributes = columns.map((column) => `<attribute name="${column}"/>`).join('');
  const [, by, word] = /^(\w+)(?:\s+(asc|desc))?/.exec(orderBy ?? '') ?? [];
  const order =
    by === undefined
      ? ''
      : `<order attribute="${by}"${word === 'desc' ? ' descending="true"' : ''}/>`;
  return `<fetch version="1.0"><entity name="${name}">${attributes}${order}</entity></fetch>`;
}

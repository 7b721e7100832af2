import type {
  RecordData,
  TableDefinition,
  ColumnDefinition,
  Dataverse,
} from '../../../dataverse/index.ts';
import {
  isEmpty,
  isLookup,
  isNumeric,
  toText,
  type Draft,
  type FieldValue,
} from './field-values.ts';

/** The changed columns in the format of the tables; an emptied field becomes null. */
export function toRecordData(
  draft: Draft,
  table: TableDefinition,
  findTable: Dataverse['findTable'],
): RecordData {
  const entries = Object.entries(draft).flatMap(([name, value]) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column) return [];
    return [column.type === 'lookup' ? bind(column, value, findTable) : plain(column, value)];
  });
  return Object.fromEntries(entries);
}

function plain(column: ColumnDefinition, value: FieldValue): readonly [string, unknown] {
  if (isEmpty(value)) return [column.name, null];
  if (isNumeric(column)) return [column.name, Number(value)];
  if (column.type === 'datetime') return [column.name, new Date(toText(value)).toISOString()];
  return [column.name, value];
}

function bind(
  column: ColumnDefinition,
  value: FieldValue,
  findTable: Dataverse['findTable'],
): readonly [string, unknown] {
  const wanted = isLookup(value) ? value.entityName : column.targets?.[0]?.table;
  const target = column.targets?.find(({ table }) => table === wanted);
  const property = `${target?.navigationProperty ?? column.name}@odata.bind`;
  if (!isLookup(value)) return [property, null];
  return [property, `/${findTable(value.entityName)?.setName ?? value.entityName}(${value.id})`];
}

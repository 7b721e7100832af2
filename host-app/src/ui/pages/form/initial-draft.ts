import {
  toGuid,
  type ColumnDefinition,
  type Dataverse,
  type TableDefinition,
} from '../../../dataverse/index.ts';
import type { PageData } from '../../../workspace/tabs/pages.ts';
import { hasChoices, type Draft, type FieldValue } from './field-values.ts';

/**
 * The initial values of a new form that its opener passed. A lookup is an ID beside `<column>type`
 * and `<column>name`, or `{ id, entityType, name }`, alone or in a list (documented for the
 * platform's forms).
 */
export function initialDraft(
  table: TableDefinition,
  data: PageData | undefined,
  records: Pick<Dataverse, 'nameOf'>,
): Draft {
  if (!data) return {};
  return Object.fromEntries(
    table.columns.flatMap((column): [string, FieldValue][] => {
      // The name and the table of a lookup belong to its value, and cannot be written.
      if (column.companionOf !== undefined) return [];
      const value = fieldFrom(column, data, records);
      return value === undefined ? [] : [[column.name, value]];
    }),
  );
}

function fieldFrom(
  column: ColumnDefinition,
  data: PageData,
  records: Pick<Dataverse, 'nameOf'>,
): FieldValue | undefined {
  const value = member(data, column.name);
  if (column.type === 'lookup') return lookupFrom(column, value, data, records);
  if (hasChoices(column)) return isNumberText(value) ? Number(value) : undefined;
  if (column.type === 'boolean') return booleanFrom(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function lookupFrom(
  column: ColumnDefinition,
  given: unknown,
  data: PageData,
  records: Pick<Dataverse, 'nameOf'>,
): FieldValue | undefined {
  const value: unknown = Array.isArray(given) ? given[0] : given;
  const parts: PageData = isObject(value)
    ? value
    : {
        id: value,
        name: member(data, `${column.name}name`),
        entityType: member(data, `${column.name}type`),
      };
  const { id, name, entityType = column.targets?.[0]?.table } = parts;
  if (typeof id !== 'string' || typeof entityType !== 'string') return undefined;
  const bare = toGuid(id);
  if (bare === undefined) return undefined;
  const known = records.nameOf({ entityType, id: bare });
  return { entityName: entityType, id: bare, name: known ?? (textFrom(name) || entityType) };
}

function textFrom(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function booleanFrom(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === '1' || value === 'true') return true;
  return value === 0 || value === '0' || value === 'false' ? false : undefined;
}

function member(data: PageData, name: string): unknown {
  return Object.hasOwn(data, name) ? data[name] : undefined;
}

function isObject(value: unknown): value is PageData {
  return typeof value === 'object' && value !== null;
}

function isNumberText(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}

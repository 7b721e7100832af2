import {
  toGuid,
  type ColumnDefinition,
  type Dataverse,
  type RecordData,
  type TableDefinition,
} from '../dataverse/index.ts';
import { isMembers } from '../workspace/agent-tools/conditions.ts';
import type { FormLookup, FormValue } from '../store/open-form.ts';
import type { PageData } from '../workspace/tabs/pages.ts';
import { MacroFailure } from './macro-failure.ts';

type Columns = readonly (readonly [column: string, value: string])[];

export interface ColumnValue {
  readonly column: ColumnDefinition;
  readonly value: FormValue;
}

/** Refused in the words of the platform, as any other use of a table that is not there. */
export function requireTable(records: Dataverse, name: string): TableDefinition {
  records.query(name, '$top=0');
  const table = records.findTable(name);
  if (table?.name === name) return table;
  throw new MacroFailure(`there is no table ${name}`);
}

/** The texts of a macro as values of columns. Throws for unknown columns and values of another type. */
export function readColumns(
  table: TableDefinition,
  columns: Columns,
  records: Pick<Dataverse, 'nameOf'>,
): readonly ColumnValue[] {
  return columns.map(([name, text]) => {
    const column = table.columns.find((each) => each.name === name);
    if (!column) throw new MacroFailure(`${table.name} has no column ${name}`);
    if (column.isReadOnly === true || column.type === 'parties') {
      throw new MacroFailure(`${name} of ${table.name} cannot be set`);
    }
    return { column, value: text === '' ? null : readValue(column, text, records) };
  });
}

function readValue(
  column: ColumnDefinition,
  text: string,
  records: Pick<Dataverse, 'nameOf'>,
): FormValue {
  if (column.type === 'lookup') return readLookup(column, text, records);
  if (column.type === 'boolean') {
    if (/^(?:true|1|yes)$/i.test(text)) return true;
    if (/^(?:false|0|no)$/i.test(text)) return false;
    throw new MacroFailure(`${column.name}: expected true or false, got "${text}"`);
  }
  if (column.choices && ['choice', 'state', 'status'].includes(column.type)) {
    const choice = column.choices.find(({ value }) => String(value) === text);
    if (choice) return choice.value;
    const values = column.choices.map(({ value }) => value).join(', ');
    throw new MacroFailure(`${column.name}: expected one of ${values}, got "${text}"`);
  }
  return text;
}

/** A list with one `{ id, name, entitytype }` (observed); `type` occurs in its place. */
function readLookup(
  column: ColumnDefinition,
  text: string,
  records: Pick<Dataverse, 'nameOf'>,
): FormLookup {
  const value = lookupIn(text);
  const { id, name } = value;
  const entityName =
    value['entitytype'] ?? value['entityType'] ?? value['type'] ?? column.targets?.[0]?.table;
  const bare = typeof id === 'string' ? toGuid(id) : undefined;
  if (bare === undefined || typeof entityName !== 'string') {
    throw new MacroFailure(
      `${column.name}: expected a lookup such as [{"id":"<GUID>","name":"...","entitytype":"contact"}], got "${text.slice(0, 100)}"`,
    );
  }
  if (!column.targets?.some(({ table }) => table === entityName)) {
    throw new MacroFailure(`${column.name} cannot refer to ${entityName}`);
  }
  const known = records.nameOf({ entityType: entityName, id: bare });
  return { entityName, id: bare, name: known ?? (typeof name === 'string' ? name : entityName) };
}

function lookupIn(text: string): Readonly<Record<string, unknown>> {
  if (toGuid(text) !== undefined) return { id: text };
  try {
    const value: unknown = JSON.parse(text);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isMembers(first) ? first : {};
  } catch {
    return {};
  }
}

/** Values for the form of a new record. */
export function asFormData(values: readonly ColumnValue[]): PageData {
  return Object.fromEntries(
    values
      .filter(({ value }) => value !== null)
      .map(({ column, value }) => [column.name, isLookup(value) ? [referenceOf(value)] : value]),
  );
}

function referenceOf({ id, entityName, name }: FormLookup) {
  return { id, entityType: entityName, name };
}

/** Values as the tables take them. */
export function asRecordData(
  values: readonly ColumnValue[],
  findTable: Dataverse['findTable'],
): RecordData {
  return Object.fromEntries(
    values.map(({ column, value }) => {
      if (column.type !== 'lookup') return [column.name, numeric(column, value)];
      const target = isLookup(value)
        ? column.targets?.find(({ table }) => table === value.entityName)
        : column.targets?.[0];
      const property = `${target?.navigationProperty ?? column.name}@odata.bind`;
      if (!isLookup(value)) return [property, null];
      return [
        property,
        `/${findTable(value.entityName)?.setName ?? value.entityName}(${value.id})`,
      ];
    }),
  );
}

const numbers = new Set(['integer', 'bigint', 'decimal', 'double', 'money']);

function numeric({ name, type }: ColumnDefinition, value: FormValue): FormValue {
  if (!numbers.has(type) || typeof value !== 'string') return value;
  if (Number.isFinite(Number(value))) return Number(value);
  throw new MacroFailure(`${name}: expected a number, got "${value}"`);
}

function isLookup(value: FormValue): value is FormLookup {
  return typeof value === 'object' && value !== null;
}

import type { ColumnDefinition, DataverseRecord } from '../../dataverse/index.ts';

const formatted = '@OData.Community.Display.V1.FormattedValue';

/** The value as the Web API returns it, with its formatted form; a dash for none. */
export function valueText({ name, type }: ColumnDefinition, record: DataverseRecord): string {
  const property = type === 'lookup' ? `_${name}_value` : name;
  const value = record[property];
  if (value === undefined || value === null) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const label = record[property + formatted];
  return typeof label === 'string' && label !== text ? `${label} (${text})` : text;
}

const levels = { system: 'required by the system', application: 'required by forms' } as const;
const letters = ['c', 'r', 'u'] as const;
const operations = { c: 'create', r: 'read', u: 'update' } as const;

/** The limits of a column that a developer looks up most often. */
export function columnNote(column: ColumnDefinition): string {
  const { level, maxLength, targets, operations: allowed = 'cru', isFetchOnly } = column;
  const only = letters
    .filter((letter) => allowed.includes(letter))
    .map((letter) => operations[letter]);
  const parts = [
    maxLength === undefined ? '' : `up to ${maxLength}`,
    targets === undefined ? '' : `to ${targets.map(({ table }) => table).join(', ')}`,
    level === 'system' || level === 'application' ? levels[level] : '',
    allowed === 'cru' ? '' : only.length === 0 ? 'no operation' : `${only.join(', ')} only`,
    isFetchOnly === true ? 'FetchXML only' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

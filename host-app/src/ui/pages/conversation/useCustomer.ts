import { textLiteral, type DataverseRecord } from '../../../dataverse/index.ts';
import { selectCustomer } from '../../../workspace/records/customer.ts';
import type { SlugValues } from '../../../workspace/templates/slugs.ts';
import { stringOf } from '../record/record-values.ts';
import { useRecordQuery } from '../record/useRecordQuery.ts';

export interface Customer {
  readonly entityName: string;
  readonly id: string;
  readonly name: string;
  readonly row: DataverseRecord;
}

/**
 * The customer of a conversation: the record that its provider or the agent named, or else the only
 * contact of that name.
 */
export function useCustomer(parameters: SlugValues): {
  readonly name: string | undefined;
  readonly record: Customer | undefined;
} {
  const { name, record } = selectCustomer(parameters);
  const entityName = record?.entityName ?? 'contact';
  const [id, title] = entityName === 'account' ? ['accountid', 'name'] : ['contactid', 'fullname'];
  const found = useRecordQuery(
    entityName,
    record
      ? `?$filter=${id} eq ${textLiteral(record.entityId)}`
      : `?$filter=fullname eq ${textLiteral(name ?? '')}`,
    2,
  ).records;
  const [row] = found;
  if (!row || found.length > 1) return { name, record: undefined };
  const shown = { entityName, id: stringOf(row, id), name: stringOf(row, title), row };
  return { name: name ?? shown.name, record: shown };
}

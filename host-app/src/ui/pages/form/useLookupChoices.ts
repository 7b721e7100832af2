import { useMemo } from 'react';
import {
  DataverseError,
  textLiteral,
  type ColumnDefinition,
  type Dataverse,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { stringOf, type LookupValue } from '../record/record-values.ts';

const mostPerTable = 8;

/** Records whose name contains the text, from all tables that the lookup may refer to. */
export function useLookupChoices(
  column: ColumnDefinition,
  text: string | undefined,
): readonly LookupValue[] {
  const { records } = useApp();
  return useMemo(() => {
    if (text === undefined) return [];
    return (column.targets ?? []).flatMap(({ table }) => namesIn(records, table, text.trim()));
  }, [records, column, text]);
}

function namesIn(records: Dataverse, table: string, text: string): readonly LookupValue[] {
  const definition = records.findTable(table);
  if (!definition) return [];
  const { primaryId, primaryName } = definition;
  const filter = text === '' ? '' : `&$filter=contains(${primaryName},${textLiteral(text)})`;
  try {
    const found = records.query(table, `?$select=${primaryName}&$orderby=${primaryName}${filter}`, {
      limit: mostPerTable,
    });
    return found.records.map((record) => ({
      entityName: table,
      id: stringOf(record, primaryId),
      name: stringOf(record, primaryName),
    }));
  } catch (error) {
    if (error instanceof DataverseError) return [];
    throw error;
  }
}

import { useEffect, useMemo, useState } from 'react';
import {
  DataverseError,
  textLiteral,
  type ColumnDefinition,
  type Dataverse,
} from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { LookupSearch } from '../../../store/open-form.ts';
import { stringOf, type LookupValue } from '../record/record-values.ts';

const mostPerTable = 8;

/**
 * Records whose name contains the text, from all tables that the lookup may refer to; those that
 * a script leaves, when it filters the search.
 */
export function useLookupChoices(
  column: ColumnDefinition,
  text: string | undefined,
  search?: LookupSearch,
): readonly LookupValue[] {
  const { records } = useApp();
  const filtered = useFilteredChoices(column, text, search);
  const all = useMemo(() => {
    if (text === undefined || search !== undefined) return [];
    return (column.targets ?? []).flatMap(({ table }) => namesIn(records, table, text.trim()));
  }, [records, column, text, search]);
  return search === undefined ? all : filtered;
}

const none: readonly LookupValue[] = [];

function useFilteredChoices(
  column: ColumnDefinition,
  text: string | undefined,
  search: LookupSearch | undefined,
): readonly LookupValue[] {
  const [found, setFound] = useState(none);
  useEffect(() => {
    if (text === undefined || search === undefined) return undefined;
    let isCurrent = true;
    const tables = column.targets ?? [];
    void Promise.all(tables.map(({ table }) => search(table, text))).then((rows) => {
      if (isCurrent) setFound(rows.flatMap((ofTable) => ofTable.slice(0, mostPerTable)));
    });
    return () => {
      isCurrent = false;
    };
  }, [column, text, search]);
  return found;
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

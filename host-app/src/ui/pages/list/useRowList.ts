import { useMemo } from 'react';
import { DataverseError, type Dataverse, type RowList } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { useTablesVersion } from '../record/useRecordQuery.ts';

export interface ShownRows {
  readonly rows: RowList;
  /** The reason for an empty list. */
  readonly failure?: string;
}

const noRows: RowList = { count: 0, read: () => [] };

/**
 * All rows of a query, formatted when they scroll into view; `refreshed` counts the agent's
 * refreshes.
 */
export function useRowList(entityName: string, query: string, refreshed: number): ShownRows {
  const { records } = useApp();
  const version = useTablesVersion(entityName) + refreshed;
  return useMemo(
    () => listAt(version, records, entityName, query),
    [version, records, entityName, query],
  );
}

function listAt(
  _version: number,
  records: Dataverse,
  entityName: string,
  query: string,
): ShownRows {
  try {
    return { rows: records.list(entityName, query) };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return { rows: noRows, failure: error.message };
  }
}

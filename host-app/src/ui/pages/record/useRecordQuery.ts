import { useEffect, useMemo, useReducer, useRef } from 'react';
import { DataverseError, type Dataverse, type DataverseRecord } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';

export interface RecordList {
  readonly records: readonly DataverseRecord[];
  readonly hasMore: boolean;
  /** Why there is nothing. */
  readonly failure?: string;
}

/** Rows of a table, read again after every change of that table. */
export function useRecordQuery(entityName: string, query: string, limit: number): RecordList {
  const { records } = useApp();
  const version = useTableVersion(entityName);
  return useMemo(
    () => readAt(version, records, entityName, query, limit),
    [version, records, entityName, query, limit],
  );
}

function readAt(
  _version: number,
  records: Dataverse,
  entityName: string,
  query: string,
  limit: number,
): RecordList {
  try {
    return records.query(entityName, query, { limit });
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return { records: [], hasMore: false, failure: error.message };
  }
}

/** Another number after each change. A page that was out of sight may have missed some. */
function useTableVersion(entityName: string): number {
  const { records } = useApp();
  const [version, increase] = useReducer((count: number) => count + 1, 0);
  const wasHidden = useRef(false);
  useEffect(() => {
    if (wasHidden.current) increase();
    const stop = records.subscribe((change) => {
      if (change.kind === 'replaced' || change.table === entityName) increase();
    });
    return () => {
      wasHidden.current = true;
      stop();
    };
  }, [records, entityName]);
  return version;
}

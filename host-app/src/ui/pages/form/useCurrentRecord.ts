import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { DataverseError, type Dataverse, type DataverseRecord } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';

/** The current row in the tables; undefined for a new record and for a deleted one. */
export function useCurrentRecord(
  table: string,
  id: string | undefined,
): DataverseRecord | undefined {
  const { records } = useApp();
  const subscribe = useCallback(
    (onChange: () => void) =>
      records.subscribe((change) => {
        if (change.kind === 'replaced' || change.id === id) onChange();
      }),
    [records, id],
  );
  const tag = useSyncExternalStore(subscribe, () => readRow(records, table, id)?.['@odata.etag']);
  return useMemo(
    () => (tag === undefined ? undefined : readRow(records, table, id)),
    [records, table, id, tag],
  );
}

function readRow(
  records: Dataverse,
  table: string,
  id: string | undefined,
): DataverseRecord | undefined {
  if (id === undefined) return undefined;
  try {
    return records.retrieve(table, id);
  } catch (error) {
    if (error instanceof DataverseError) return undefined;
    throw error;
  }
}

import { useEffect, useMemo, useReducer, useRef } from 'react';
import { DataverseError, type Dataverse, type DataverseRecord } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';

export interface RecordList {
  readonly records: readonly DataverseRecord[];
  /** The total number. */
  readonly count: number;
  /** The reason for an empty result. */
  readonly failure?: string;
}

/** Rows of a table, read again after every change of that table. */
export function useRecordQuery(entityName: string, query: string, limit: number): RecordList {
  const { records } = useApp();
  const version = useTablesVersion(entityName);
  return useMemo(
    () => readList(version, records, entityName, query, limit),
    [version, records, entityName, query, limit],
  );
}

/** Reads rows; a refused query returns none and gives the reason. */
export function readList(
  _version: number,
  records: Dataverse,
  entityName: string,
  query: string,
  limit: number,
): RecordList {
  try {
    const { count, read } = records.list(entityName, query);
    return { records: read(0, limit), count };
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    return { records: [], count: 0, failure: error.message };
  }
}

/**
 * A number that changes with these tables, whose names are joined by commas, and with the user, who
 * owns different rows. A page that was hidden reads again when anything has changed in the
 * meantime.
 */
export function useTablesVersion(entityNames: string): number {
  const { records, workspace } = useApp();
  const [version, increase] = useReducer((count: number) => count + 1, 0);
  const picture = useRef<string>(undefined);
  useEffect(() => {
    const current = (): string => `${records.changeCount()} ${selectUserId(workspace.getState())}`;
    if (picture.current !== undefined && picture.current !== current()) increase();
    const watched = entityNames.split(',');
    const stopWatchingRows = records.subscribe((change) => {
      if (change.kind === 'replaced' || watched.includes(change.table)) increase();
    });
    const stopWatchingUser = workspace.subscribe(selectUserId, increase);
    return () => {
      picture.current = current();
      stopWatchingRows();
      stopWatchingUser();
    };
  }, [records, workspace, entityNames]);
  return version;
}

function selectUserId({ environment }: WorkspaceState): string {
  return environment.user.id;
}

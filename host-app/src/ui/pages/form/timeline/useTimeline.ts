import { useMemo } from 'react';
import { useApp } from '../../../../store/hooks.ts';
import { readList, useTablesVersion } from '../../record/useRecordQuery.ts';
import {
  newestFirst,
  toItems,
  type TimelineItem,
  type TimelineSource,
} from './timeline-entries.ts';

/** What has happened with a record, newest first; one more than `limit` when there is more. */
export function useTimeline(
  entityId: string,
  sources: readonly TimelineSource[],
  limit: number,
): readonly TimelineItem[] {
  const { records } = useApp();
  const version = useTablesVersion(sources.map(({ table }) => table.name).join());
  return useMemo(() => {
    const items = sources.flatMap((source) => {
      const query = `?$filter=${source.valueColumn} eq ${entityId}&$orderby=createdon desc`;
      return toItems(
        source,
        readList(version, records, source.table.name, query, limit + 1).records,
      );
    });
    return newestFirst(items).slice(0, limit + 1);
  }, [version, records, entityId, sources, limit]);
}

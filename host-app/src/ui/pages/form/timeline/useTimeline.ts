import { useMemo } from 'react';
import type { TableDefinition } from '../../../../dataverse/index.ts';
import { useApp } from '../../../../store/hooks.ts';
import { stringOf } from '../../record/record-values.ts';
import { readList, useRecordQuery, useTablesVersion } from '../../record/useRecordQuery.ts';
import {
  newestFirst,
  toItems,
  type TimelineItem,
  type TimelineSource,
} from './timeline-entries.ts';

/** Tables whose timeline shows the activities of their cases. */
const customers = ['contact', 'account'];
/** The newest of a customer's cases; older ones have their own timelines. */
const mostCases = 100;
const regarding = '_regardingobjectid_value';

/**
 * History of a record, newest first; one more than `limit` when there is more. A customer's history
 * includes the activities of their cases too, but not their notes (documented).
 */
export function useTimeline(
  { name }: TableDefinition,
  entityId: string,
  sources: readonly TimelineSource[],
  limit: number,
): readonly TimelineItem[] {
  const { records } = useApp();
  const version = useTablesVersion(sources.map(({ table }) => table.name).join());
  const cases = useRecordQuery(
    'incident',
    `?$select=incidentid&$filter=_customerid_value eq ${entityId}&$orderby=createdon desc`,
    customers.includes(name) ? mostCases : 0,
  );
  return useMemo(() => {
    const caseIds = cases.records.map((record) => stringOf(record, 'incidentid'));
    const items = sources.flatMap((source) => {
      const ids = source.valueColumn === regarding ? [entityId, ...caseIds] : [entityId];
      const filter = ids.map((id) => `${source.valueColumn} eq ${id}`).join(' or ');
      const query = `?$filter=${filter}&$orderby=createdon desc`;
      return toItems(
        source,
        readList(version, records, source.table.name, query, limit + 1).records,
      );
    });
    return newestFirst(items).slice(0, limit + 1);
  }, [version, records, entityId, sources, limit, cases]);
}

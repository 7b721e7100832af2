import type { DataverseRecord, TableDefinition } from '../../../../dataverse/index.ts';
import { stringOf } from '../../record/record-values.ts';

/** A table whose rows appear on a timeline, and the lookup that puts them there. */
export interface TimelineSource {
  readonly table: TableDefinition;
  readonly valueColumn: string;
}

export interface TimelineItem {
  readonly table: TableDefinition;
  readonly record: DataverseRecord;
  readonly id: string;
  /** Time of the event; the timeline is in this order. */
  readonly time: number;
}

/** Rows of one table on the timeline. */
export function toItems(
  { table }: TimelineSource,
  records: readonly DataverseRecord[],
): readonly TimelineItem[] {
  return records.map((record) => ({
    table,
    record,
    id: stringOf(record, table.primaryId),
    time: timeOf(record),
  }));
}

export function newestFirst(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return items.toSorted((a, b) => b.time - a.time);
}

function timeOf(record: DataverseRecord): number {
  const time = Date.parse(stringOf(record, 'createdon'));
  return Number.isNaN(time) ? 0 : time;
}

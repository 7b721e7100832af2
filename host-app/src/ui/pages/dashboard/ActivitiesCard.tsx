import type { ReactElement } from 'react';
import type { DataverseRecord } from '../../../dataverse/index.ts';
import { useApp } from '../../../store/hooks.ts';
import { ListCard } from '../record/ListCard.tsx';
import { stringOf } from '../record/record-values.ts';
import { rowsOfCard } from '../record/RecordCard.tsx';
import { RecordRow } from '../record/RecordRow.tsx';
import { useRecordQuery } from '../record/useRecordQuery.ts';
import { mine } from './mine.ts';

const queryOf = (open: string): string => `?$filter=${open} and ${mine}&$orderby=scheduledend asc`;
const query = queryOf('statecode eq 0');
// A scheduled appointment is no longer open, but not over either.
const queryOfAppointments = queryOf('(statecode eq 0 or statecode eq 3)');

interface ActivitiesCardProps {
  readonly title?: string;
  readonly icon: ReactElement;
  /** Number of rows to show. */
  readonly limit?: number;
}

/** The agent's unfinished calls, tasks and appointments, in order of due date. */
export function ActivitiesCard({
  title = 'My open activities',
  icon,
  limit = rowsOfCard,
}: ActivitiesCardProps) {
  const { records } = useApp();
  const calls = useRecordQuery('phonecall', query, limit);
  const tasks = useRecordQuery('task', query, limit);
  const appointments = useRecordQuery('appointment', queryOfAppointments, limit);
  const open = [
    ...withTable('phonecall', calls.records),
    ...withTable('task', tasks.records),
    ...withTable('appointment', appointments.records),
  ];
  const count = calls.count + tasks.count + appointments.count;
  const shown = open.toSorted((a, b) => dueOf(a.record) - dueOf(b.record)).slice(0, limit);
  return (
    <ListCard title={title} icon={icon} count={count} empty="Nothing due.">
      {shown.map(({ entityName, record }) => {
        const table = records.findTable(entityName);
        const id = stringOf(record, 'activityid');
        const secondary = ['scheduledend', 'regardingobjectid'];
        return table && <RecordRow key={id} table={table} record={record} secondary={secondary} />;
      })}
    </ListCard>
  );
}

function withTable(entityName: string, records: readonly DataverseRecord[]) {
  return records.map((record) => ({ entityName, record }));
}

function dueOf(record: DataverseRecord): number {
  const due = Date.parse(stringOf(record, 'scheduledend'));
  return Number.isNaN(due) ? Infinity : due;
}

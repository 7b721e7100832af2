import type { DayAgent, Matter } from '../../store/shown-day.ts';
import type { Dataverse, DataverseRecord } from '../../dataverse/index.ts';
import type { Cast } from './day-events.ts';

/**
 * Reads the working agents and the possible callers from the rows: all enabled users except the
 * signed-in one, and the contacts of cases with a telephone number.
 */
export function readCast(records: Dataverse, signedInUserId: string): Cast {
  return {
    agents: agentsOf(records, signedInUserId),
    matters: mattersOf(records),
    callBackQueueId: callBackQueue(records),
  };
}

function agentsOf(records: Dataverse, signedInUserId: string): readonly DayAgent[] {
  return records
    .query('systemuser', '$select=fullname&$filter=isdisabled eq false')
    .records.map((row) => ({ id: textAt(row, 'systemuserid'), name: textAt(row, 'fullname') }))
    .filter(({ id }) => id !== signedInUserId);
}

function mattersOf(records: Dataverse): readonly Matter[] {
  const queues = queuesByCase(records);
  const people = new Map(
    records
      .query('contact', '$select=fullname,telephone1&$filter=telephone1 ne null')
      .records.map((row) => [textAt(row, 'contactid'), row] as const),
  );
  return records
    .query('incident', '$select=title,_primarycontactid_value&$filter=statecode ne 2')
    .records.flatMap((row) => {
      const caseId = textAt(row, 'incidentid');
      const contactId = textAt(row, '_primarycontactid_value');
      const person = people.get(contactId);
      if (person === undefined) return [];
      return {
        caseId,
        title: textAt(row, 'title'),
        contactId,
        contactName: textAt(person, 'fullname'),
        phone: textAt(person, 'telephone1'),
        queueId: queues.get(caseId),
      };
    });
}

function queuesByCase(records: Dataverse): ReadonlyMap<string, string> {
  const { records: items } = records.query(
    'queueitem',
    '$select=_objectid_value,_queueid_value&$filter=objectid_incident ne null',
  );
  return new Map(
    items.map((row) => [textAt(row, '_objectid_value'), textAt(row, '_queueid_value')] as const),
  );
}

function callBackQueue(records: Dataverse): string | undefined {
  const [named] = records.query('queue', "$filter=name eq 'Callbacks'").records;
  const [first] = records.query('queue', '$top=1').records;
  const queue = named ?? first;
  return queue && textAt(queue, 'queueid');
}

function textAt(row: DataverseRecord, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

import type { DayCall } from '../../store/shown-day.ts';
import { DataverseError, type Dataverse } from '../../dataverse/index.ts';
import type { Cast, DayEvent } from './day-events.ts';

/**
 * Writes the results of an event: a telephone call on the timeline of the case, the case's new
 * status, a queue item for a requested callback. Rows that the agent at this workspace has deleted
 * in the meantime are skipped.
 */
export function writeEvent(records: Dataverse, cast: Cast, event: DayEvent): void {
  try {
    if (event.kind === 'wrapped up') writeWrapUp(records, cast, event);
    else if (event.kind === 'abandoned') writeMissedCall(records, event.call, event.at);
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
  }
}

function writeWrapUp(
  records: Dataverse,
  { callBackQueueId }: Cast,
  event: Extract<DayEvent, { kind: 'wrapped up' }>,
): void {
  const { call, agentId, talkMinutes, outcome, at } = event;
  const { caseId, contactId, title } = call.matter;
  const end = new Date(at).toISOString();
  records.create('phonecall', {
    ...callRow(call),
    actualdurationminutes: talkMinutes,
    actualend: end,
    statuscode: 4,
    'ownerid@odata.bind': `/systemusers(${agentId})`,
    phonecall_activity_parties: [
      { participationtypemask: 1, 'partyid_contact@odata.bind': `/contacts(${contactId})` },
      { participationtypemask: 2, 'partyid_systemuser@odata.bind': `/systemusers(${agentId})` },
    ],
  });
  if (outcome === 'solved') records.update('incident', caseId, { statuscode: 5 });
  if (outcome !== 'call back' || callBackQueueId === undefined) return;
  records.create('queueitem', {
    title: `Call back: ${title}`,
    enteredon: end,
    'queueid@odata.bind': `/queues(${callBackQueueId})`,
    'objectid_incident@odata.bind': `/incidents(${caseId})`,
  });
}

function writeMissedCall(records: Dataverse, call: DayCall, at: number): void {
  records.create('phonecall', {
    ...callRow(call),
    subject: `Return missed call: ${call.matter.title}`,
    scheduledend: new Date(at).toISOString(),
  });
}

function callRow({ matter, arrivedAt }: DayCall) {
  return {
    subject: `Call about: ${matter.title}`,
    phonenumber: matter.phone,
    directioncode: false,
    actualstart: new Date(arrivedAt).toISOString(),
    'regardingobjectid_incident@odata.bind': `/incidents(${matter.caseId})`,
  };
}

import { toGuid, type Dataverse, type RecordData } from '../dataverse/index.ts';
import type { Session } from '../workspace/sessions/session-shape.ts';

const voiceCall = '192440000';

type Opening = {
  readonly records: Dataverse;
  /** Unique name. */
  readonly provider: string;
  readonly agent: string;
  readonly now: number;
};

/** The conversation record of a provider's session (agent-tools.md 11.1). */
export function conversationRow(session: Session, opening: Opening): RecordData {
  const { provider, agent, now, records } = opening;
  const time = new Date(now).toISOString();
  const title = session.title.slice(0, 200);
  return {
    subject: title,
    msdyn_title: title,
    msdyn_channel: voiceCall,
    msdyn_thirdpartyconversation: true,
    msdyn_channelproviderName: provider.slice(0, 200),
    msdyn_isoutbound: isYes(session.parameters['isOutbound']),
    ...bound(records, 'msdyn_activeagentid', 'systemuser', agent),
    ...customerOf(session, records),
    ...bound(records, 'msdyn_IssueId', 'incident', session.parameters['caseId']),
    msdyn_createdon: time,
    msdyn_initiatedon: time,
    msdyn_startedon: time,
    msdyn_activeagentassignedon: time,
    msdyn_statusupdatedon: time,
    msdyn_modifiedon: time,
    msdyn_conversationactivitystate: 1,
    msdyn_customersentimentlabel: 0,
    prioritycode: 1,
    statuscode: 2,
  };
}

function isYes(value: unknown): boolean {
  return value === true || value === 'true';
}

function customerOf({ parameters }: Session, records: Dataverse): RecordData {
  const { customerEntityName: table, customerRecordId: id } = parameters;
  if (table !== 'contact' && table !== 'account') return {};
  return bound(records, `msdyn_customer_msdyn_ocliveworkitem_${table}`, table, id);
}

/** A lookup, if its target row exists. */
function bound(records: Dataverse, property: string, table: string, given: unknown): RecordData {
  const id = typeof given === 'string' ? toGuid(given) : undefined;
  const definition = records.findTable(table);
  if (id === undefined || definition === undefined) return {};
  const { primaryId, setName } = definition;
  const { records: found } = records.query(
    table,
    `$select=${primaryId}&$filter=${primaryId} eq ${id}`,
  );
  return found.length === 0 ? {} : { [`${property}@odata.bind`]: `/${setName}(${id})` };
}

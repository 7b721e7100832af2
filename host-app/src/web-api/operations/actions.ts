import { DataverseError, type JsonObject, isJsonObject } from '../../dataverse/index.ts';
import { noContent, type Call, type Reply } from '../call.ts';
import { ApiRefusal } from '../refusal.ts';
import { referredBy } from '../rows/reference.ts';
import { answerOf } from './functions.ts';
import type { Operation, OperationInput } from './operation.ts';
import { putInQueue, resolveCase, tableOfType } from './platform.ts';
import { plainText } from '../plain-text.ts';
import { saveSetting } from './settings.ts';

export const actions: Readonly<Record<string, Operation>> = {
  CloseIncident: { kind: 'action', run: closeIncident },
  AddToQueue: { kind: 'action', boundTo: 'queue', run: addToQueue },
  SaveSettingValue: {
    kind: 'action',
    run: (call, { parameters }) => {
      const notice = saveSetting(call.desk.workspace, parameters);
      if (notice) call.explain(notice);
      return noContent;
    },
  },
};

/** Resolves a case, with its resolution on the timeline (documented). */
function closeIncident(call: Call, { parameters }: OperationInput): Reply {
  const { IncidentResolution: given, Status: reason } = parameters;
  const resolution = isJsonObject(given) ? given : {};
  const {
    '@odata.type': _type,
    'incidentid@odata.bind': bind,
    incidentid,
    ...columns
  } = resolution;
  const nested = isJsonObject(incidentid) ? incidentid['incidentid'] : undefined;
  const address = typeof nested === 'string' ? `incidents(${nested})` : bind;
  if (address === undefined) {
    throw new DataverseError('value-missing', "Required field 'incidentid' is missing.", {
      fix: 'Write "IncidentResolution": { "incidentid@odata.bind": "/incidents(<id>)" }.',
    });
  }
  const { id } = referredBy(call, address);
  resolveCase(call.records, id, { columns, reason });
  return noContent;
}

/** Puts a row into the queue that the action is bound to (documented). */
function addToQueue(call: Call, { parameters, bound }: OperationInput): Reply {
  const { Target: target } = parameters;
  const row = targetOf(call, isJsonObject(target) ? target : {});
  const QueueItemId = putInQueue(call.records, bound?.id ?? '', row);
  return answerOf(call, 'AddToQueueResponse', { QueueItemId });
}

/** A row in a parameter of unclear type needs `@odata.type` (documented). */
function targetOf(call: Call, target: JsonObject) {
  const type = plainText(target['@odata.type'] ?? '');
  const name = tableOfType(type);
  const table = name === '' ? undefined : call.records.findTable(name);
  const id = table && (target[table.primaryId] ?? target['activityid']);
  if (table !== undefined && typeof id === 'string') {
    return referredBy(call, `${table.setName}(${id})`);
  }
  throw new ApiRefusal(
    400,
    '0x80060888',
    'EdmEntityObject passed should have the key property value set.',
    { fix: 'Give "@odata.type": "Microsoft.Dynamics.CRM.<table>" and the primary key.' },
  );
}

import { correlationId } from './correlation.ts';
import {
  arg,
  blank,
  blankOrEmpty,
  entity,
  from,
  json,
  method,
  value,
  type Args,
  type FailureShape,
} from './define.ts';
import { anything, fields, list, optional, text } from './schema.ts';
import { mapOf } from './wire.ts';

/**
 * Parses a JSON argument in the caller's task: bad JSON throws there and nothing is posted
 * (observed).
 */
function parsedMap(position: number): (args: Args) => unknown {
  return (args) => mapOf(JSON.parse(args[position] as string) as object);
}

function platform(name: string, api: string): FailureShape {
  return { kind: 'platform', sourceFunc: `client.${name} - Xrm.WebApi.${api}` };
}

const blankName = 'The EntityName parameter is blank. Provide a value to the parameter.';
const blankId = 'The EntityId parameter is blank. Provide a value to the parameter.';
const blankUpdate =
  'The data parameter is blank. Provide a value to the parameter to update the record.';

/** The platform's reply to a write. */
export type RecordReference = ReadonlyMap<'entityType' | 'id', string>;

export const recordMethods = {
  createRecord: method({
    wire: 'createrecord',
    keys: {
      entityName: arg(0, text),
      value: from(parsedMap(1), fields),
      correlationId: correlationId(2),
    },
    checks: [
      blankOrEmpty(0, blankName),
      blank(1, 'Provide a value to the data parameter to create record.'),
    ],
    result: entity<RecordReference>(),
    failure: platform('createRecord', 'createRecord'),
  }),
  retrieveRecord: method({
    wire: 'retrieverecord',
    keys: {
      entityName: arg(0, text),
      entityId: arg(1, text),
      queryParameters: arg(2, optional(text)),
      correlationId: correlationId(3),
    },
    checks: [
      blankOrEmpty(0, 'The EntityName parameter is blank.Provide a value to the parameter.'),
      blankOrEmpty(1, blankId),
    ],
    result: entity<ReadonlyMap<string, unknown>>(),
    failure: platform('retrieveRecord', 'retrieveRecord'),
  }),
  updateRecord: method({
    wire: 'updaterecord',
    keys: {
      entityName: arg(0, text),
      entityId: arg(1, text),
      value: from(parsedMap(2), fields),
      correlationId: correlationId(3),
    },
    checks: [blankOrEmpty(0, blankName), blankOrEmpty(1, blankId), blank(2, blankUpdate)],
    result: entity<RecordReference>(),
    failure: platform('updateRecord', 'updateRecord'),
  }),
  deleteRecord: method({
    wire: 'deleterecord',
    keys: { entityName: arg(0, text), entityId: arg(1, text), correlationId: correlationId(2) },
    checks: [blankOrEmpty(0, blankName), blankOrEmpty(1, blankId)],
    result: entity<RecordReference>(),
    failure: platform('deleteRecord', 'deleteRecord'),
  }),
  getEntityMetadata: method({
    wire: 'getEntityMetadata',
    keys: {
      entityName: arg(0, text),
      attributes: arg(1, optional(list(text))),
      correlationId: correlationId(2),
    },
    checks: [
      blankOrEmpty(0, 'The EntityName parameter is blank. Provide a value to the parameter'),
    ],
    result: value<string>(),
    failure: {
      kind: 'platform',
      sourceFunc: 'client.getEntityMetadata - Xrm.Utility.getEntityMetadata',
    },
  }),
  executeFetchQuery: method({
    wire: 'executeFetchQuery',
    keys: { entityName: arg(0, text), options: arg(1, optional(text)) },
    result: json<unknown>(),
    source: 'shipped',
  }),
  executeAction: method({
    wire: 'executeAction',
    keys: { executeActionRequest: arg(0, anything), correlationId: correlationId(1) },
    result: value<unknown>(),
    source: 'shipped',
  }),
  updateConversation: method({
    wire: 'updateConversation',
    keys: {
      entityName: from(() => 'msdyn_ocliveworkitem', text),
      entityId: arg(0, text),
      value: from(parsedMap(1), fields),
      correlationId: correlationId(2),
    },
    checks: [blankOrEmpty(0, blankId), blank(1, blankUpdate)],
    result: entity<RecordReference>(),
    failure: platform('updateRecord', 'updateRecord'),
  }),
};

import { asOneStep, DataverseError } from '../../dataverse/index.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { isCallable } from '../calls/namespace.ts';
import { cleanId, isMembers, parseInput, parseText, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { linkOf } from './link-rows.ts';
import { runOperation, type OperationAnswer } from './operations.ts';

/** Answer of `execute`, in the manner of `fetch`. */
export interface ExecuteResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly url: string;
  /** Deprecated, as is `type`. */
  readonly body: string;
  readonly type: string;
  readonly json: () => Promise<unknown>;
  readonly text: () => Promise<string>;
}

interface Answer extends OperationAnswer {
  readonly headers?: Readonly<Record<string, string>>;
}

const crud = 2;

/** Runs one request object of `Xrm.WebApi.execute` (documented). Throws for every refusal. */
export function execute(page: ScriptPage, given: unknown): ExecuteResponse {
  const request = parseInput('execute', given, 'request');
  const getMetadata = request['getMetadata'];
  if (!isCallable(getMetadata)) {
    throw new TypeError('execute.request: expected an object with getMetadata()');
  }
  if (Object.hasOwn(request, 'getMetadata')) page.say(scriptDiagnostics.ownMetadata());
  const metadata = parseInput('execute', getMetadata.call(request), 'request.getMetadata()');
  const name = parseText('execute', 'operationName', metadata['operationName']);
  if (metadata['operationType'] === crud) return responseOf(page, runCrud(page, name, request));
  const types = isMembers(metadata['parameterTypes']) ? metadata['parameterTypes'] : {};
  const parameters = Object.fromEntries(Object.keys(types).map((key) => [key, request[key]]));
  const bound =
    metadata['boundParameter'] === 'entity' ? referenceOf(page, request['entity']) : undefined;
  return responseOf(page, runOperation(page, name, { parameters, bound }));
}

function runCrud(page: ScriptPage, name: string, request: Members): Answer {
  const run = crudOperations[name];
  if (run) return run(page, request);
  page.say(scriptDiagnostics.unknownMember('execute', name, Object.keys(crudOperations)));
  throw new DataverseError('resource-not-found', `Resource not found for the segment '${name}'.`);
}

type Crud = (page: ScriptPage, request: Members) => Answer;

const crudOperations: Readonly<Record<string, Crud | undefined>> = {
  Create: ({ app }, { etn, payload }) => {
    const table = parseText('execute', 'etn', etn);
    const { id } = app.records.create(table, parseInput('execute', payload, 'payload'));
    const { clientUrl } = app.workspace.getState().environment;
    const set = app.records.findTable(table)?.setName ?? table;
    const address = `${clientUrl.replace(/\/$/, '')}/api/data/v9.0/${set}(${id})`;
    return { status: 204, headers: { 'odata-entityid': address } };
  },
  Retrieve: (page, { entityReference, columns }) => {
    const { entityType, id } = referenceOf(page, entityReference);
    const select = Array.isArray(columns) ? `?$select=${columns.join(',')}` : '';
    return { status: 200, body: page.app.records.retrieve(entityType, id, select) };
  },
  Update: (page, { etn, id, payload }) => {
    const rowId = cleanId(page, 'execute', parseText('execute', 'id', id));
    const data = parseInput('execute', payload, 'payload');
    page.app.records.update(parseText('execute', 'etn', etn), rowId, data);
    return { status: 204 };
  },
  Delete: (page, { entityReference }) => {
    const { entityType, id } = referenceOf(page, entityReference);
    page.app.records.delete(entityType, id);
    return { status: 204 };
  },
  Associate: (page, { target, relatedEntities, relationship }) => {
    const name = parseText('execute', 'relationship', relationship);
    const link = linkOf(page.app.records, referenceOf(page, target), name);
    if (!Array.isArray(relatedEntities)) {
      throw new TypeError('execute.relatedEntities: expected a list of { entityType, id }');
    }
    for (const related of relatedEntities) link.add(referenceOf(page, related));
    return { status: 204 };
  },
  Disassociate: (page, { target, relatedEntityId, relationship }) => {
    const name = parseText('execute', 'relationship', relationship);
    const relatedId = parseText('execute', 'relatedEntityId', relatedEntityId);
    const link = linkOf(page.app.records, referenceOf(page, target), name);
    link.remove(cleanId(page, 'execute', relatedId));
    return { status: 204 };
  },
};

function referenceOf(page: ScriptPage, given: unknown) {
  const { entityType, id } = parseInput('execute', given, 'entityReference');
  return {
    entityType: parseText('execute', 'entityType', entityType),
    id: cleanId(page, 'execute', parseText('execute', 'id', id)),
  };
}

function responseOf({ app }: ScriptPage, { status, body, headers = {} }: Answer): ExecuteResponse {
  const text = body === undefined ? '' : JSON.stringify(body);
  const byName = new Map(Object.entries(headers));
  return {
    ok: true,
    status,
    statusText: status === 204 ? 'No Content' : 'OK',
    headers: { get: (name) => byName.get(name.toLowerCase()) ?? null },
    url: `${app.workspace.getState().environment.clientUrl.replace(/\/$/, '')}/api/data/v9.0/`,
    body: text,
    type: 'default',
    json: async (): Promise<unknown> => JSON.parse(text),
    text: async () => text,
  };
}

/** Most requests of one call (documented). */
const mostRequests = 1000;

/** Runs requests in order; an inner list is a change set, which happens as a whole or not at all. */
export function executeMultiple(page: ScriptPage, given: unknown): readonly ExecuteResponse[] {
  if (!Array.isArray(given)) {
    throw new TypeError('executeMultiple.requests: expected a list of requests');
  }
  const items: readonly unknown[] = given;
  if (items.flat().length > mostRequests) {
    throw new TypeError(`executeMultiple.requests: expected at most ${mostRequests} requests`);
  }
  return items.flatMap((item) =>
    Array.isArray(item) ? changeSet(page, item) : [execute(page, item)],
  );
}

function changeSet(page: ScriptPage, requests: readonly unknown[]): readonly ExecuteResponse[] {
  if (requests.some(isRead)) {
    throw new TypeError('executeMultiple.requests: expected a change set without reads');
  }
  return asOneStep(page.app.records, () => requests.map((request) => execute(page, request)));
}

/** A change set takes neither reads nor functions (documented). */
function isRead(request: unknown): boolean {
  if (!isMembers(request) || !isCallable(request['getMetadata'])) return false;
  const metadata = request['getMetadata'].call(request);
  if (!isMembers(metadata)) return false;
  const { operationType, operationName } = metadata;
  return operationType === 1 || (operationType === crud && operationName === 'Retrieve');
}

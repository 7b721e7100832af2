import { DataverseError } from '../../dataverse/index.ts';
import { leftOut } from '../../web-api/operations/left-out.ts';
import {
  currentOrganization,
  putInQueue,
  resolveCase,
  tableOfType,
  whoAmI,
} from '../../web-api/operations/platform.ts';
import { retrieveSetting, saveSetting } from '../../web-api/operations/settings.ts';
import { configured } from '../../workspace/whole/configured.ts';
import { throwLeftOut } from '../calls/left-out.ts';
import { isMembers, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';

/** Input of a function or an action: its parameters, and the row that it is bound to. */
export interface OperationInput {
  readonly parameters: Members;
  readonly bound?: { readonly entityType: string; readonly id: string } | undefined;
}

export interface OperationAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Operation = (page: ScriptPage, input: OperationInput) => OperationAnswer;

const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    WhoAmI: ({ app }): OperationAnswer => {
      const { environment } = app.workspace.getState();
      return ok(whoAmI(app.records, environment, environment.user.id.toLowerCase()));
    },
    RetrieveVersion: ({ app }) => ok({ Version: app.workspace.getState().environment.crmVersion }),
    RetrieveCurrentOrganization: ({ app }) =>
      ok(currentOrganization(app.workspace.getState().environment)),
    RetrieveTotalRecordCount: ({ app }, { parameters }) => {
      const given: unknown = parameters['EntityNames'];
      const names = Array.isArray(given) ? given.map(String) : [];
      const counts = names.map((name) => app.records.list(name, '').count);
      return ok({ EntityRecordCountCollection: { Keys: names, Values: counts } });
    },
    RetrieveSetting: ({ app }, { parameters }) =>
      ok(retrieveSetting(app.workspace, parameters['SettingName'])),
    SaveSettingValue: ({ app, say }, { parameters }) => {
      const notice = saveSetting(app.workspace, parameters);
      if (notice) say(notice);
      return { status: 204 };
    },
    CloseIncident: closeIncident,
    AddToQueue: addToQueue,
  } satisfies Readonly<Record<string, Operation>>),
);

/**
 * Runs a function or an action of the platform, or answers with what the configuration says under
 * `actions`.
 *
 * @throws {DataverseError} `resource-not-found` for a name that nobody knows.
 */
export function runOperation(
  page: ScriptPage,
  name: string,
  input: OperationInput,
): OperationAnswer {
  const answer = configured(page.app.workspace.getState().settings.actions, name);
  if (answer) return { status: answer.status, body: answer.body };
  const run = operations.get(name);
  if (run) return run(page, input);
  if (leftOut.has(name)) {
    throwLeftOut(page, name, 'Describe its answer under actions, or change the rows directly.');
  }
  throw new DataverseError('resource-not-found', `Resource not found for the segment '${name}'.`, {
    source: name,
  });
}

function ok(body: unknown): OperationAnswer {
  return { status: 200, body };
}

/** Resolves a case, with its resolution on the timeline (documented). */
function closeIncident({ app }: ScriptPage, { parameters }: OperationInput): OperationAnswer {
  const { IncidentResolution: given, Status: reason } = parameters;
  const resolution = isMembers(given) ? given : {};
  const {
    'incidentid@odata.bind': bind,
    incidentid,
    '@odata.type': _type,
    ...columns
  } = resolution;
  const named: unknown = isMembers(incidentid)
    ? (incidentid['incidentid'] ?? incidentid['id'])
    : bind;
  const [, id] = /\(?([0-9a-f-]{36})\)?$/i.exec(typeof named === 'string' ? named : '') ?? [];
  if (id === undefined) {
    throw new DataverseError('invalid-value', "Required field 'incidentid' is missing");
  }
  resolveCase(app.records, id, { columns, reason });
  return { status: 204 };
}

/** Puts a row into the queue that the action is bound to (documented). */
function addToQueue({ app }: ScriptPage, { parameters, bound }: OperationInput): OperationAnswer {
  const { Target: target } = parameters;
  const { entityType, id } = targetOf(isMembers(target) ? target : {});
  const table = app.records.findTable(entityType);
  const primary: unknown = isMembers(target) ? target[table?.primaryId ?? ''] : undefined;
  const rowId = id ?? primary;
  if (bound?.entityType !== 'queue' || !table || typeof rowId !== 'string') {
    throw new DataverseError(
      'invalid-value',
      'EdmEntityObject passed should have the key property value set.',
    );
  }
  return ok({ QueueItemId: putInQueue(app.records, bound.id, { table, id: rowId }) });
}

function targetOf(target: Members) {
  const { '@odata.type': type, entityType, id } = target;
  const name = [entityType, type].find((each) => typeof each === 'string') ?? '';
  return {
    entityType: tableOfType(name),
    id: typeof id === 'string' ? id : undefined,
  };
}

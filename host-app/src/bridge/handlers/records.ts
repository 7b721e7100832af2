import type { HandlersFor, recordMethods, RecordReference } from 'provider-sdk/contract';
import {
  DataverseError,
  errorBodyOf,
  nearestName,
  toEntityMetadata,
  type Dataverse,
  type RecordReference as Reference,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { configured } from '../../workspace/whole/configured.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputFields, inputText } from './input.ts';

export const recordHandlers = {
  createRecord: ({ entityName, value }, { records }) => toMap(records.create(entityName, value)),
  retrieveRecord: ({ entityName, entityId, queryParameters }, { records }) =>
    new Map(Object.entries(records.retrieve(entityName, entityId, queryParameters))),
  updateRecord: ({ entityName, entityId, value }, { records }) =>
    toMap(records.update(entityName, entityId, value)),
  deleteRecord: ({ entityName, entityId }, { records }) =>
    toMap(records.delete(entityName, entityId)),
  getEntityMetadata: ({ entityName, attributes }, { records, explain }) => {
    const table = requireTable(records, entityName);
    for (const name of attributes ?? []) {
      if (table.columns.some((column) => column.name === name)) continue;
      explain(diagnostics.unknownAttribute(table.name, name, attributeMeant(table, name)));
    }
    return JSON.stringify(toEntityMetadata(table, attributes));
  },
  executeFetchQuery: async ({ entityName, options }, { records, explain }) => {
    try {
      return await records.readAny(`${entityName}${options ?? ''}`);
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      // The status is ignored: the body of a failure is a response like any other (observed).
      explain(diagnostics.platformError('executeFetchQuery', error));
      return errorBodyOf(error);
    }
  },
  executeAction: ({ executeActionRequest }, { workspace, explain }) => {
    const name = inputText(inputFields(executeActionRequest)['operationName']);
    const answer = configured(workspace.getState().settings.actions, name);
    if (!answer) explain(diagnostics.unknownAction(name));
    return answer ?? { ok: true, status: 200, body: {} };
  },
  updateConversation: ({ entityName, entityId, value }, { records }) =>
    toMap(records.update(entityName, entityId, value)),
} satisfies HandlersFor<typeof recordMethods, ProviderHost>;

function toMap({ entityType, id }: Reference): RecordReference {
  return new Map([
    ['entityType', entityType],
    ['id', id],
  ]);
}

/** The column that a misspelled name probably means. */
export function attributeMeant({ columns }: TableDefinition, name: string): string | undefined {
  return nearestName(
    name,
    columns.map((column) => column.name),
  );
}

function requireTable(records: Dataverse, name: string): TableDefinition {
  const table = records.findTable(name);
  // A set name finds the table too, but is not a logical name.
  if (table?.name === name) return table;
  throw new DataverseError('table-not-found', `Could not find an entity with name ${name}.`, {
    nearest: records.tableMeant(name)?.name,
  });
}

import {
  asOneStep,
  type Dataverse,
  type JsonObject,
  type RecordData,
  type TableDefinition,
} from '../../dataverse/index.ts';
import type { Environment } from '../../workspace/whole/state.ts';

// The work of the platform's operations, for callers that read their input and write the answer in
// different ways: requests to the Web API, and page scripts.

export function whoAmI(
  records: Dataverse,
  { orgId }: Pick<Environment, 'orgId'>,
  userId: string,
): JsonObject {
  const row = records.retrieve('systemuser', userId, '$select=_businessunitid_value');
  return {
    BusinessUnitId: row['_businessunitid_value'] ?? orgId,
    UserId: userId,
    OrganizationId: orgId,
  };
}

export function currentOrganization({ name, orgId, orgUniqueName }: Environment): JsonObject {
  return {
    Detail: {
      OrganizationId: orgId,
      FriendlyName: name,
      UniqueName: orgUniqueName,
      UrlName: orgUniqueName,
      EnvironmentId: orgId,
      Geo: 'NA',
    },
  };
}

/** The usual reason of a resolved case: problem solved. */
export const solved = 5;

/** Resolves a case, with its resolution on the timeline (documented). */
export function resolveCase(
  records: Dataverse,
  id: string,
  { columns, reason }: { readonly columns: RecordData; readonly reason: unknown },
): void {
  const statuscode = typeof reason === 'number' && reason > 0 ? reason : solved;
  asOneStep(records, () => {
    records.create('incidentresolution', {
      ...columns,
      'incidentid@odata.bind': `/incidents(${id})`,
    });
    records.update('incident', id, { statecode: 1, statuscode });
  });
}

/** Puts a row into a queue (documented); returns the ID of the queue item. */
export function putInQueue(
  records: Dataverse,
  queueId: string,
  { table, id }: { readonly table: TableDefinition; readonly id: string },
): string {
  const created = records.create('queueitem', {
    'queueid@odata.bind': `/queues(${queueId})`,
    [`objectid_${table.name}@odata.bind`]: `/${table.setName}(${id})`,
  });
  return created.id;
}

/** The table in `@odata.type`, without its namespace. */
export function tableOfType(type: string): string {
  return type.replace(/^#?(?:Microsoft\.Dynamics\.CRM|mscrm)\./, '');
}

import {
  type JsonObject,
  type JsonValue,
  type TableDefinition,
  isJsonObject,
} from '../../dataverse/index.ts';
import type { Call, Reply } from '../call.ts';
import { ApiRefusal } from '../refusal.ts';
import { referredBy, type Referred } from '../rows/reference.ts';
import type { Operation, OperationInput } from './operation.ts';
import { currentOrganization, whoAmI } from './platform.ts';
import { retrieveSetting } from './settings.ts';

export const functions: Readonly<Record<string, Operation>> = {
  WhoAmI: {
    kind: 'function',
    run: (call) => {
      const { environment } = call.desk.workspace.getState();
      return answerOf(call, 'WhoAmIResponse', whoAmI(call.records, environment, call.userId));
    },
  },
  RetrieveVersion: {
    kind: 'function',
    run: (call) =>
      answerOf(call, 'RetrieveVersionResponse', {
        Version: call.desk.workspace.getState().environment.crmVersion,
      }),
  },
  RetrieveCurrentOrganization: {
    kind: 'function',
    run: (call) => {
      const detail = currentOrganization(call.desk.workspace.getState().environment);
      return answerOf(call, 'RetrieveCurrentOrganizationResponse', detail);
    },
  },
  RetrieveTotalRecordCount: {
    kind: 'function',
    run: (call, { parameters }) => {
      const given = parameters['EntityNames'];
      const names = Array.isArray(given) ? given.map(String) : [];
      const counts = names.map(
        (name) => call.records.query(name, '$count=true', { limit: 0 }).count ?? 0,
      );
      return answerOf(call, 'RetrieveTotalRecordCountResponse', {
        EntityRecordCountCollection: {
          Count: names.length,
          IsReadOnly: false,
          Keys: names,
          Values: counts,
        },
      });
    },
  },
  InitializeFrom: { kind: 'function', run: initializeFrom },
  RetrieveSetting: {
    kind: 'function',
    run: (call, { parameters }) =>
      answerOf(
        call,
        'RetrieveSettingResponse',
        retrieveSetting(call.desk.workspace, parameters['SettingName']),
      ),
  },
};

export function answerOf(call: Call, type: string, body: JsonObject): Reply {
  const context = `${call.base}/$metadata#Microsoft.Dynamics.CRM.${type}`;
  return { status: 200, json: { '@odata.context': context, ...body } };
}

/** Columns that a new row takes from the row it starts from: those of equal names, here (chosen). */
const mapped = ['subject', 'description', 'telephone1', 'emailaddress1', 'address1_city'];

/** The body for creating a row that starts from another one (documented). */
function initializeFrom(call: Call, { parameters }: OperationInput): Reply {
  const { EntityMoniker: moniker, TargetEntityName: target } = parameters;
  const source = referredBy(call, isJsonObject(moniker) ? moniker['@odata.id'] : moniker);
  const table = typeof target === 'string' ? call.records.findTable(target) : undefined;
  if (table === undefined) {
    throw new ApiRefusal(400, '0x80060888', 'The parameter TargetEntityName names no table.');
  }
  return {
    status: 200,
    json: {
      '@odata.context': `${call.base}/$metadata#${table.setName}/$entity`,
      '@odata.type': `#Microsoft.Dynamics.CRM.${table.name}`,
      ...mappedColumns(call, source, table),
      ...lookupTo(source, table),
    },
  };
}

function mappedColumns(call: Call, { table, id }: Referred, target: TableDefinition): JsonObject {
  const [here, there] = [table, target].map(
    ({ columns }) => new Set(columns.map(({ name }) => name)),
  );
  const common = mapped.filter((name) => here?.has(name) === true && there?.has(name) === true);
  const row = call.records.retrieve(
    table.name,
    id,
    `$select=${[table.primaryId, ...common].join(',')}`,
  );
  const values = common.map((name): [string, JsonValue] => [name, row[name] ?? null]);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}

/** Lookups to the row that a new one starts from, the likeliest first. */
const likely = ['parentcustomerid', 'customerid', 'regardingobjectid', 'parentaccountid'];

function lookupTo({ table, id }: Referred, { columns }: TableDefinition): JsonObject {
  const found = columns.flatMap(({ name, targets = [] }) =>
    targets
      .filter((target) => target.table === table.name)
      .flatMap(({ navigationProperty = [] }) => navigationProperty)
      .map((property) => ({ name, property })),
  );
  const best =
    likely.flatMap((name) => found.find((one) => one.name === name) ?? [])[0] ?? found[0];
  return best === undefined ? {} : { [`${best.property}@odata.bind`]: `/${table.setName}(${id})` };
}

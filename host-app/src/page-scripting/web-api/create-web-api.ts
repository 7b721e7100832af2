import { describe } from 'provider-sdk/contract';
import {
  DataverseError,
  type JsonObject,
  type TableDefinition,
  mostRows,
} from '../../dataverse/index.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { leftOutPromises } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import { cleanId, parseInput, parseText } from '../calls/script-input.ts';
import { xrmErrorOf } from '../calls/xrm-error.ts';
import type { ScriptPage } from '../script-page.ts';
import { execute, executeMultiple, type ExecuteResponse } from './execute.ts';
import { readPage } from './row-pages.ts';

type Row = Readonly<Record<string, unknown>>;

interface Reference {
  readonly entityType: string;
  readonly id: string;
}

/** `Xrm.WebApi.online`, whose members stand on `Xrm.WebApi` too. */
export interface XrmOnlineApi {
  readonly createRecord: (table: string, data: Row) => Promise<Reference>;
  readonly retrieveRecord: (table: string, id: string, options?: string) => Promise<Row>;
  readonly retrieveMultipleRecords: (
    table: string,
    options?: string,
    maxPageSize?: number,
  ) => Promise<{
    readonly entities: readonly Row[];
    /** The whole address; its query part is passed back as `options`, as it is. */
    readonly nextLink?: string;
    readonly fetchXmlPagingCookie?: string;
  }>;
  /** Rejects when there is no such row: it never creates one. */
  readonly updateRecord: (table: string, id: string, data: Row) => Promise<Reference>;
  readonly deleteRecord: (
    table: string,
    id: string,
  ) => Promise<Reference & { readonly name: string | undefined }>;
  readonly isAvailableOffline: (table: string) => boolean;
  readonly execute: (request: object) => Promise<ExecuteResponse>;
  readonly executeMultiple: (requests: readonly object[]) => Promise<readonly ExecuteResponse[]>;
}

export interface XrmWebApi extends XrmOnlineApi {
  readonly online: XrmOnlineApi;
  readonly offline: Readonly<Record<OfflineMember, () => Promise<never>>>;
}

const offlineMembers = [
  'createRecord',
  'retrieveRecord',
  'retrieveMultipleRecords',
  'updateRecord',
  'deleteRecord',
] as const;

type OfflineMember = (typeof offlineMembers)[number];

/** `Xrm.WebApi` over the rows of the workspace (page-scripting.md 5). Refusals are plain objects. */
export function createWebApi(page: ScriptPage): XrmWebApi {
  const members = onlineMembers(page);
  return namespace(page, 'Xrm.WebApi', {
    ...members,
    online: namespace(page, 'Xrm.WebApi.online', { ...members }),
    offline: namespace(
      page,
      'Xrm.WebApi.offline',
      leftOutPromises(
        page,
        'Xrm.WebApi.offline',
        offlineMembers,
        (name) => `This workspace is never offline: call Xrm.WebApi.${name}.`,
      ),
    ),
  });
}

function onlineMembers(page: ScriptPage): XrmOnlineApi {
  const { records } = page.app;
  return {
    createRecord: async (table, data) =>
      onTable(page, 'createRecord', table, (name) =>
        records.create(name, parseInput('createRecord', data, 'data')),
      ),
    retrieveRecord: async (table, id, options?) =>
      onTable(page, 'retrieveRecord', table, (name) =>
        plainRow(records.retrieve(name, idOf(page, 'retrieveRecord', id), options ?? '')),
      ),
    retrieveMultipleRecords: async (table, options?, maxPageSize?) => {
      const size = pageSizeOf(maxPageSize);
      return onTable(page, 'retrieveMultipleRecords', table, (name) =>
        readMany(page, name, options ?? '', size),
      );
    },
    updateRecord: async (table, id, data) =>
      onTable(page, 'updateRecord', table, (name) =>
        records.update(
          name,
          idOf(page, 'updateRecord', id),
          parseInput('updateRecord', data, 'data'),
        ),
      ),
    deleteRecord: async (table, id) =>
      onTable(page, 'deleteRecord', table, (entityType) => {
        const rowId = idOf(page, 'deleteRecord', id);
        const name = records.nameOf({ entityType, id: rowId });
        return { ...records.delete(entityType, rowId), name };
      }),
    isAvailableOffline: (_table) => false,
    execute: async (request) => refusing(page, () => execute(page, request)),
    executeMultiple: async (requests) => refusing(page, () => executeMultiple(page, requests)),
  };
}

/** Refusals of the tables reject with plain objects, as in the product (observed). */
async function refusing<Value>(
  page: ScriptPage,
  run: () => Value | Promise<Value>,
  table?: string,
): Promise<Awaited<Value>> {
  await page.whenWhole();
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
    throw xrmErrorOf(error, table);
  }
}

function onTable<Value>(
  page: ScriptPage,
  method: string,
  given: unknown,
  run: (table: string) => Value | Promise<Value>,
): Promise<Awaited<Value>> {
  const table = parseText(method, 'entityLogicalName', given);
  return refusing(
    page,
    async () => {
      try {
        return await run(table);
      } catch (error) {
        if (error instanceof DataverseError && error.code === 'table-not-found') {
          const meant = page.app.records.findTable(table) ?? page.app.records.tableMeant(table);
          if (meant) page.say(scriptDiagnostics.wantsLogicalName(table, meant.name));
        }
        throw error;
      }
    },
    table,
  );
}

function idOf(page: ScriptPage, method: string, id: unknown): string {
  return cleanId(page, `Xrm.WebApi.${method}`, parseText(method, 'id', id));
}

function pageSizeOf(given: unknown): number {
  if (given === undefined || given === null) return mostRows;
  if (typeof given === 'number' && given > 0) return Math.min(Math.floor(given), mostRows);
  throw new TypeError(
    `retrieveMultipleRecords.maxPageSize: expected a positive number, got ${describe(given)}`,
  );
}

async function readMany(page: ScriptPage, name: string, options: string, pageSize: number) {
  const table = requireTable(page, name);
  const isEncodedTwice = /^%3f|^\??%24|skiptoken=%253c/i.test(options);
  if (isEncodedTwice) page.say(scriptDiagnostics.oddOptions('are encoded twice'));
  else if (options !== '' && !options.startsWith('?')) {
    page.say(scriptDiagnostics.oddOptions('do not start with "?"'));
  }
  if (isEncodedTwice) {
    throw new DataverseError(
      'syntax',
      `The query parameter ${options.slice(0, 60)} is not supported`,
    );
  }
  const { rows, next, fetchXmlPagingCookie } = await readPage(
    page.app.records,
    table,
    options,
    pageSize,
  );
  const origin = page.app.workspace.getState().environment.clientUrl.replace(/\/$/, '');
  return {
    entities: rows.map(plainRow),
    ...(next === undefined ? {} : { nextLink: `${origin}/api/data/v9.0/${table.setName}?${next}` }),
    ...(fetchXmlPagingCookie === undefined ? {} : { fetchXmlPagingCookie }),
  };
}

function requireTable({ app }: ScriptPage, name: string): TableDefinition {
  // A table with a publisher's prefix is made when it is first asked for.
  if (app.records.findTable(name)?.name !== name) app.records.query(name, '', { limit: 0 });
  const table = app.records.findTable(name);
  if (table?.name === name) return table;
  throw new DataverseError('table-not-found', `Could not find an entity with name ${name}.`);
}

/** A row with the methods that objects have: scripts call `hasOwnProperty`. */
function plainRow(row: JsonObject): Row {
  const { '@odata.context': _context, ...columns } = row;
  const copy: Row = structuredClone({ ...columns });
  return copy;
}

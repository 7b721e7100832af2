import { json, jsonOf, present } from './answers.ts';
import type { Call } from './call.ts';

/** Table and ID of a record; the ID has no braces. */
export type RecordReference = Microsoft.CIFramework.RecordReference;

/** Columns by logical name; a lookup is written as `'<name>@odata.bind': '/<set>(<id>)'`. */
export type RecordColumns = Microsoft.CIFramework.RecordColumns;

/** One unbound action for `executeAction`. */
export type ActionRequest = Microsoft.CIFramework.ActionRequest;

export const recordMethods = (call: Call) => ({
  /**
   * Creates a record and resolves to its table and ID.
   *
   * The library loses all other columns when one is called `message`.
   *
   * @throws {CifError} `PLATFORM_FAILED` when the platform refuses it; `INVALID_ARGUMENT`.
   */
  createRecord: (table: string, columns: RecordColumns, correlationId?: string) =>
    call(
      'createRecord',
      (api) => api.createRecord(table, JSON.stringify(columns), correlationId),
      json,
    ),

  /**
   * Reads one record. `query` is `?$select=...&$expand=...`; without `$select`, all columns are
   * returned. `Columns` is your promise about them; nothing checks it.
   *
   * @throws {CifError} `PLATFORM_FAILED`, also for an unknown ID.
   */
  retrieveRecord: <Columns = RecordColumns>(
    table: string,
    id: string,
    query?: string,
    correlationId?: string,
  ) =>
    call(
      'retrieveRecord',
      (api) => api.retrieveRecord(table, id, query, correlationId),
      jsonOf<Columns>,
    ),

  /** Changes these columns and resolves to table and ID. @throws {CifError} `PLATFORM_FAILED`. */
  updateRecord: (table: string, id: string, columns: RecordColumns, correlationId?: string) =>
    call(
      'updateRecord',
      (api) => api.updateRecord(table, id, JSON.stringify(columns), correlationId),
      json,
    ),

  /** Deletes a record and resolves to table and ID. @throws {CifError} `PLATFORM_FAILED`. */
  deleteRecord: (table: string, id: string, correlationId?: string) =>
    call('deleteRecord', (api) => api.deleteRecord(table, id, correlationId), json),

  /**
   * Sends a GET to the Web API: `set` is the plural set name, `options` the rest of the address.
   * Resolves to the body; the body of an HTTP error is returned as a success. Undocumented.
   */
  executeFetchQuery: <Body = unknown>(set: string, options: string) =>
    call('executeFetchQuery', (api) => api.executeFetchQuery(set, options), jsonOf<Body>),

  /** Runs an unbound action and resolves to the host's result. Undocumented. */
  executeAction: (request: ActionRequest, correlationId?: string) =>
    call('executeAction', (api) => api.executeAction(request, correlationId), present),
});

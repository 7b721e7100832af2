import { json, nothing } from './answers.ts';
import type { Call } from './call.ts';
import type { RecordColumns } from './records.ts';

export type FormOptions = Microsoft.CIFramework.FormOptions;
export type EntityMetadata = Microsoft.CIFramework.EntityMetadata;

const toText = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

export const formMethods = (call: Call, callPatiently: Call) => ({
  /**
   * Opens a form in a new focused tab and resolves to the saved records once the form is done. The
   * agent decides when, so it has no time limit.
   *
   * @throws {CifError} `NOT_ACTIVE_PROVIDER`.
   */
  openForm: (options: FormOptions, values?: RecordColumns, correlationId?: string) =>
    callPatiently(
      'openForm',
      (api) => api.openForm(JSON.stringify(options), toText(values), correlationId),
      (text) => json(text)?.savedEntityReference ?? [],
    ),

  /** Refreshes the open form, saving it first if requested. Undocumented. */
  refreshForm: (save?: boolean, correlationId?: string) =>
    call('refreshForm', (api) => api.refreshForm(save, correlationId), nothing),

  /** Resolves to a table's metadata, including the requested columns. */
  getEntityMetadata: (table: string, columns?: readonly string[], correlationId?: string) =>
    call('getEntityMetadata', (api) => api.getEntityMetadata(table, columns, correlationId), json),

  /**
   * Opens a note editor beside the widget. Resolves to the annotation's ID, or to `undefined` when
   * the agent cancels; it has no time limit. Undocumented.
   */
  insertNotes: (
    table: string,
    set: string,
    id: string,
    annotationId?: string,
    correlationId?: string,
  ) =>
    callPatiently(
      'insertNotes',
      (api) => api.insertNotes(table, set, id, annotationId, correlationId),
      (text) => json(text).value || undefined,
    ),

  /** Closes the note editor. Undocumented. */
  closeNotes: (correlationId?: string) =>
    call('closeNotes', (api) => api.closeNotes(correlationId), nothing),
});

import { jsonOf, nothing, present } from './answers.ts';
import type { Call } from './call.ts';
import type { RecordColumns } from './records.ts';

/** 0 relevance, 1 categorized. */
export type SearchType = Microsoft.CIFramework.SearchType;

export const searchMethods = (call: Call) => ({
  /**
   * Reads records and resolves to an array, empty when there is none. Unless `searchOnly`, it also
   * shows them: a single match opens its form, none or several open the search page.
   *
   * `query` is OData text and may contain `$search=<text>`. Double a quote inside a text value. At
   * most 5,000 records. `Columns` is your promise about them; nothing checks it.
   *
   * @throws {CifError} `NOT_ACTIVE_PROVIDER` when it should show them; `INVALID_ARGUMENT`.
   */
  searchAndOpenRecords: <Columns = RecordColumns>(
    table: string,
    query: string,
    searchOnly: boolean,
    correlationId?: string,
    searchType?: SearchType,
  ) =>
    call(
      'searchAndOpenRecords',
      (api) => api.searchAndOpenRecords(table, query, searchOnly, correlationId, searchType),
      (text) => Object.values(jsonOf<Record<string, Columns>>(text)),
    ),

  /** Opens the search page of one table. @throws {CifError} `NOT_ACTIVE_PROVIDER`. */
  renderSearchPage: (
    table: string,
    searchText: string,
    correlationId?: string,
    searchType?: SearchType,
  ) =>
    call(
      'renderSearchPage',
      (api) => api.renderSearchPage(table, searchText, correlationId, searchType),
      nothing,
    ),

  /** Moves focus to the form's knowledge search; `false` when it has none. Undocumented. */
  openKBSearchControl: (searchText: string, correlationId?: string) =>
    call(
      'openKBSearchControl',
      (api) => api.openKBSearchControl(searchText, correlationId),
      present,
    ),
});

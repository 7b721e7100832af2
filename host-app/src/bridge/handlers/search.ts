import type { HandlersFor, searchMethods } from 'provider-sdk/contract';
import type { DataverseRecord } from '../../dataverse/index.ts';
import {
  requestKnowledgeSearch,
  selectHasKnowledgeSearch,
} from '../../workspace/panel/productivity-pane.ts';
import { requireActiveProvider } from '../../workspace/providers/providers.ts';
import { quirkDiagnostic } from '../quirks/odd-failure.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { openRecordTab, openTab } from '../../workspace/tabs/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputText } from './input.ts';

const categorized = 1;

export const searchHandlers = {
  searchAndOpenRecords: (request, host) => {
    const { entityName, queryParameters, searchOnly, searchType = categorized } = request;
    if (!searchOnly) requireActiveProvider(host.workspace.getState(), host.caller, 'doSearch');
    const { text, options } = splitQuery(queryParameters);
    const { searchAlwaysShowsPage } = host.workspace.getState().settings.quirks;
    const openSearch = (): void =>
      openSearchTab(host, { entityName, searchText: text ?? '', searchType });
    if (options === '') {
      if (searchOnly) throw emptyQuery();
      openSearch();
      return [];
    }
    try {
      const found = host.records.query(entityName, options).records;
      if (searchOnly && text !== undefined) host.explain(diagnostics.searchTextIgnored());
      if (!searchOnly) {
        const [only] = found;
        const isSingle = found.length === 1 && only !== undefined;
        if (isSingle && text !== undefined) explainSingleHit(host);
        if (isSingle && (text === undefined || searchAlwaysShowsPage !== true)) {
          openRecord(host, entityName, only);
        } else openSearch();
      }
      return found;
    } catch (error) {
      if (!searchOnly) openSearch();
      throw error;
    }
  },
  renderSearchPage: ({ entityName, searchString, searchType = categorized }, host) => {
    requireActiveProvider(host.workspace.getState(), host.caller);
    openSearchTab(host, { entityName, searchText: searchString, searchType });
  },
  openKBSearchControl: (_request, { workspace, caller, explain }) => {
    requireActiveProvider(workspace.getState(), caller);
    if (!selectHasKnowledgeSearch(workspace.getState())) {
      explain(
        diagnostics.simplified(
          'openKBSearchControl',
          'the record of this session has no knowledge search, so the focus did not move.',
        ),
      );
      return false;
    }
    workspace.apply(requestKnowledgeSearch, {});
    return true;
  },
} satisfies HandlersFor<typeof searchMethods, ProviderHost>;

/** Documentation and practice differ about a single hit of a query with a search text. */
function explainSingleHit(host: ProviderHost): void {
  if (host.workspace.getState().settings.quirks.searchAlwaysShowsPage === true) {
    host.explain(quirkDiagnostic('searchAndOpenRecords', 'searchAlwaysShowsPage'));
  } else host.explainOnce(diagnostics.singleHitWithText());
}

function emptyQuery(): Refusal {
  return new Refusal(
    'EMPTY_SEARCH',
    'Error. Either the seach query is empty or searchOnly is true for search query',
    'searchandopenrecords',
  );
}

function isSearch(part: string): boolean {
  return /^\??\$search/.test(part);
}

/** The text of `$search` and the rest of the query, split at `&` (observed). */
function splitQuery(query: string): {
  readonly text: string | undefined;
  readonly options: string;
} {
  const parts = query.split('&');
  const options = parts
    .filter((part) => !isSearch(part))
    .join('&')
    .replace(/^\?+/, '');
  const search = parts.find(isSearch);
  return {
    text: search === undefined ? undefined : decode(search.replace(/^[^=]*=?/, '')),
    options,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A stray percent sign is text like any other.
    if (error instanceof URIError) return text;
    throw error;
  }
}

function openRecord(
  { workspace, records }: ProviderHost,
  entityName: string,
  row: DataverseRecord,
): void {
  const table = records.findTable(entityName);
  const entityId = inputText(row[table?.primaryId ?? `${entityName}id`]);
  const title = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
  workspace.apply(openRecordTab, { entityName, entityId, title });
}

function openSearchTab(
  { workspace }: ProviderHost,
  page: { readonly entityName: string; readonly searchText: string; readonly searchType: number },
): void {
  workspace.apply(openTab, { title: 'Search', page: { type: 'search', ...page }, isFocused: true });
}

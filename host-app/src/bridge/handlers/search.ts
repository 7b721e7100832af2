import type { HandlersFor, searchMethods } from 'provider-sdk/contract';
import {
  isFetchXml,
  queryParts,
  toQueryText,
  type DataverseRecord,
  type NoticeListener,
  type QueryPart,
  isJsonObject,
} from '../../dataverse/index.ts';
import { explainNotice } from '../../store/record-notices.ts';
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
    const { text, options, isFetch } = splitQuery(queryParameters, (notice) =>
      host.explain(explainNotice(notice)),
    );
    const openSearch = (): void =>
      openSearchTab(host, { entityName, searchText: text ?? '', searchType });
    if (options === '') {
      if (searchOnly) throw emptyQuery();
      openSearch();
      return [];
    }
    const show = (found: Found): Found => {
      if (!searchOnly) showFound(host, { entityName, found, text }, openSearch);
      else if (text !== undefined) host.explain(diagnostics.searchTextIgnored());
      return found;
    };
    const fail = (error: unknown): never => {
      if (!searchOnly) openSearch();
      throw error;
    };
    if (isFetch) return findByFetch(host, entityName, options).then(show, fail);
    try {
      return show(host.records.query(entityName, options).records);
    } catch (error) {
      return fail(error);
    }
  },
  renderSearchPage: ({ entityName, searchString, searchType = categorized }, host) => {
    requireActiveProvider(host.workspace.getState(), host.caller);
    const table = host.records.findTable(entityName);
    if (table?.name !== entityName) {
      const meant = table ?? host.records.tableMeant(entityName);
      host.explain(diagnostics.unknownSearchTable(entityName, meant?.name));
    }
    openSearchTab(host, { entityName, searchText: searchString, searchType });
  },
  openKBSearchControl: (_request, { workspace, caller, explain }) => {
    requireActiveProvider(workspace.getState(), caller);
    if (!selectHasKnowledgeSearch(workspace.getState())) {
      explain(
        diagnostics.simplified(
          'openKBSearchControl',
          'returns false, without moving the focus, if the record of the session has no knowledge search.',
        ),
      );
      return false;
    }
    workspace.apply(requestKnowledgeSearch, {});
    return true;
  },
} satisfies HandlersFor<typeof searchMethods, ProviderHost>;

type Found = readonly DataverseRecord[];

/** The rows of FetchXML in the options, as the platform's client accepts it. */
async function findByFetch(
  { records }: ProviderHost,
  entityName: string,
  options: string,
): Promise<Found> {
  const table = records.findTable(entityName);
  // Refused with the platform's text.
  if (table?.name !== entityName) return records.query(entityName).records;
  const { value } = await records.readAny(`${table.setName}?${options}`);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function showFound(
  host: ProviderHost,
  {
    entityName,
    found,
    text,
  }: { readonly entityName: string; readonly found: Found; readonly text: string | undefined },
  openSearch: () => void,
): void {
  const [only] = found;
  const isSingle = found.length === 1 && only !== undefined;
  const { searchAlwaysShowsPage } = host.workspace.getState().settings.quirks;
  if (isSingle && text !== undefined) explainSingleHit(host);
  if (isSingle && (text === undefined || searchAlwaysShowsPage !== true)) {
    openRecord(host, entityName, only);
    return;
  }
  if (found.length > 1 && text === undefined) {
    host.explain(diagnostics.matchesWithoutText(found.length));
  }
  openSearch();
}

/** Documentation and practice disagree about a query with a search text and a single match. */
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

type SplitQuery = {
  readonly text: string | undefined;
  readonly options: string;
  /** The options hold FetchXML. */
  readonly isFetch: boolean;
};

function isSearch({ name }: QueryPart): boolean {
  return /^\??\$search/.test(name);
}

/** The text of `$search` and the rest of the query, as query strings are read everywhere (observed). */
function splitQuery(query: string, notice: NoticeListener): SplitQuery {
  const parts = queryParts(query, notice);
  const others = parts.filter((part) => !isSearch(part));
  return {
    text: parts.find(isSearch)?.value,
    options: toQueryText(others),
    isFetch: others.some(isFetchXml),
  };
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

import type { TableDefinition } from '../../dataverse/index.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import { explainOptions, type KnownOptions } from '../calls/explain-options.ts';
import { cleanId, isMembers, parseText, parseValues, type Members } from '../calls/script-input.ts';
import { invalidEntity } from '../calls/xrm-error.ts';
import type { ScriptPage } from '../script-page.ts';

/** A page that a script names, and its title. */
interface NamedPage {
  readonly title: string;
  readonly page: Page;
}

type PageOf = (page: ScriptPage, input: Members) => NamedPage;

const pages: Readonly<Record<string, PageOf>> = {
  entityrecord: (page, { entityName, entityId, formId, data }) => {
    const { name, label } = tableNamed(page, entityName);
    const id =
      typeof entityId === 'string' && entityId !== ''
        ? cleanId(page, 'pageInput', entityId)
        : undefined;
    const title =
      id === undefined
        ? `New ${label.toLowerCase()}`
        : (page.app.records.nameOf({ entityType: name, id }) ?? label);
    return {
      title,
      page: {
        type: 'entityrecord',
        entityName: name,
        ...(id === undefined ? {} : { entityId: id }),
        ...(typeof formId === 'string' ? { formId } : {}),
        ...(isMembers(data) ? { data: parseValues('pageInput', 'data', data) } : {}),
      },
    };
  },
  entitylist: (page, { entityName, viewId, viewType }) => {
    const table = tableNamed(page, entityName);
    const type = viewType === 'userquery' ? '4230' : viewType === 'savedquery' ? '1039' : viewType;
    return {
      title: table.pluralLabel,
      page: {
        type: 'entitylist',
        entityName: table.name,
        ...(typeof viewId === 'string' ? { viewId } : {}),
        ...(typeof type === 'string' ? { viewType: type } : {}),
      },
    };
  },
  webresource: (_page, { webresourceName, data }) => {
    const name = parseText('pageInput', 'webresourceName', webresourceName);
    const given = typeof data === 'string' ? { data } : {};
    return { title: name, page: { type: 'webresource', name, ...given } };
  },
  dashboard: (_page, { dashboardId }) => ({
    title: 'Agent dashboard',
    page: { type: 'dashboard', ...(typeof dashboardId === 'string' ? { dashboardId } : {}) },
  }),
  custom: (_page, { name: given, entityName, recordId }) => {
    const name = parseText('pageInput', 'name', given);
    return {
      title: name,
      page: {
        type: 'custom',
        name,
        ...(typeof entityName === 'string' ? { entityName } : {}),
        ...(typeof recordId === 'string' ? { recordId } : {}),
      },
    };
  },
  control: (_page, { controlName }) => {
    const name = parseText('pageInput', 'controlName', controlName);
    return { title: name, page: { type: 'control', name } };
  },
  search: (_page, { searchText }) => ({
    title: 'Search',
    page: {
      type: 'search',
      searchText: typeof searchText === 'string' ? searchText : '',
      searchType: 1,
    },
  }),
};

/** The members of each kind of page, besides `pageType`. */
const optionsOf: Readonly<Record<string, KnownOptions>> = {
  entityrecord: {
    honored: ['entityName', 'entityId', 'formId', 'data'],
    withoutEffect: [
      'createFromEntity',
      'tabName',
      'processId',
      'processInstanceId',
      'relationship',
      'selectedStageId',
      'isCrossEntityNavigate',
      'isOfflineSyncError',
    ],
  },
  entitylist: { honored: ['entityName', 'viewId', 'viewType'] },
  webresource: { honored: ['webresourceName', 'data'] },
  dashboard: { honored: ['dashboardId'] },
  custom: { honored: ['name', 'entityName', 'recordId'] },
  control: { honored: ['controlName'], withoutEffect: ['data'] },
  search: { honored: ['searchText'], withoutEffect: ['searchType'] },
};

/** The page that a `pageInput` names. Throws for an unknown kind, and for a table that is not there. */
export function pageOfInput(
  page: ScriptPage,
  method: string,
  type: string,
  input: Members,
): NamedPage {
  const pageOf = Object.hasOwn(pages, type) ? pages[type] : undefined;
  const options = Object.hasOwn(optionsOf, type) ? optionsOf[type] : undefined;
  if (pageOf && options) {
    const { pageType: _type, ...given } = input;
    explainOptions(page, method, given, options);
    return pageOf(page, input);
  }
  throw new TypeError(
    `${method}.pageInput.pageType: expected ${Object.keys(pages).join(', ')}, got "${type.slice(0, 60)}"`,
  );
}

function tableNamed({ app }: ScriptPage, given: unknown): TableDefinition {
  const name = parseText('pageInput', 'entityName', given);
  const table = app.records.findTable(name);
  if (table?.name === name) return table;
  // oxlint-disable-next-line typescript/only-throw-error -- not an Error in the product either
  throw invalidEntity(name);
}

import {
  findScript,
  chooseScript,
  selectScripts,
} from '../../workspace/agent-tools/agent-scripts.ts';
import { noteKnowledgeSearch } from '../../workspace/panel/knowledge-search.ts';
import { knowledgeSearchResource } from '../../workspace/panel/productivity-pane.ts';
import { recordPage } from '../../workspace/sessions/session-opening.ts';
import { focusedTabOf } from '../../workspace/sessions/session.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import type { Page, PageData } from '../../workspace/tabs/pages.ts';
import {
  focusTab,
  openRecordTab,
  openTab,
  openTemplateTab,
  refreshTab,
} from '../../workspace/tabs/tabs.ts';
import { withinLimits } from '../../store/within-limits.ts';
import { asFormData, readColumns, requireTable } from '../column-values.ts';
import type { ActionAtWork, ActionOutputs, RunAction } from '../macro-at-work.ts';
import { macroDiagnostics } from '../macro-diagnostics.ts';
import { MacroFailure } from '../macro-failure.ts';

/** Opens a new form: in a tab of the session, or from Home as a session without owner. */
export function openNewForm(
  work: ActionAtWork,
  entityName: string,
  data: PageData,
  title = `New ${work.app.records.findTable(entityName)?.label.toLowerCase() ?? entityName}`,
): ActionOutputs {
  const form = { entityName, ...(Object.keys(data).length > 0 ? { data } : {}) };
  if (work.session().kind === 'home') {
    return openSession(work, { ...form, title });
  }
  return openPage(work, title, recordPage(form));
}

function openSession(
  work: ActionAtWork,
  input: Parameters<typeof openRecordSession>[1],
): ActionOutputs {
  const { workspace } = work.app;
  withinLimits(workspace, openRecordSession, { ...input, lookup: work.lookup });
  work.place.sessionId = workspace.getState().focusedSessionId;
  return { TabId: work.session().focusedTabId };
}

function openPage(work: ActionAtWork, title: string, page: Page): ActionOutputs {
  withinLimits(work.app.workspace, openTab, {
    sessionId: work.place.sessionId,
    title,
    page,
    isFocused: true,
  });
  return { TabId: work.session().focusedTabId };
}

/** Opens a record, or shows the tab that has it. */
function openRecord(work: ActionAtWork, entityName: string, given: string): ActionOutputs {
  const { workspace, records } = work.app;
  requireTable(records, entityName);
  const entityId = given.replaceAll(/[{}]/g, '').toLowerCase();
  records.retrieve(entityName, entityId);
  const title = records.nameOf({ entityType: entityName, id: entityId }) ?? entityName;
  if (work.session().kind === 'home') {
    return openSession(work, { entityName, entityId, title });
  }
  const isFocused = workspace.getState().focusedSessionId === work.place.sessionId;
  if (!isFocused) return openPage(work, title, recordPage({ entityName, entityId }));
  withinLimits(workspace, openRecordTab, { entityName, entityId, title });
  return { TabId: work.session().focusedTabId };
}

function search(work: ActionAtWork): ActionOutputs {
  const page = { type: 'search', searchText: work.text('SearchText'), searchType: 0 } as const;
  return openPage(work, work.optional('TabLabel') ?? 'Search', page);
}

function searchKnowledge(work: ActionAtWork): ActionOutputs {
  const text = work.text('SearchText');
  const page = { type: 'webresource', name: knowledgeSearchResource } as const;
  const opened = openPage(work, work.optional('TabLabel') ?? 'Knowledge search', page);
  work.app.workspace.apply(noteKnowledgeSearch, { text });
  return opened;
}

function openList(work: ActionAtWork): ActionOutputs {
  const { name, pluralLabel } = requireTable(work.app.records, work.text('EntityName'));
  const viewId = work.optional('ViewId');
  const viewType = work.optional('ViewType');
  return openPage(work, pluralLabel, {
    type: 'entitylist',
    entityName: name,
    ...(viewId === undefined ? {} : { viewId }),
    ...(viewType === undefined ? {} : { viewType }),
  });
}

/** As `createTab` opens it, in focus. */
function openApplicationTab(work: ActionAtWork): ActionOutputs {
  const { workspace } = work.app;
  withinLimits(workspace, openTemplateTab, {
    sessionId: work.place.sessionId,
    templateName: work.text('TemplateName'),
    values: Object.fromEntries(work.columns()),
    isFocused: true,
    lookup: work.lookup,
  });
  return { TabId: work.session().focusedTabId };
}

function currentTab({ session }: ActionAtWork): ActionOutputs {
  const { focusedTabId } = session();
  const page = focusedTabOf(session())?.page;
  const record = page?.type === 'entityrecord' ? page : undefined;
  return {
    EntityName: record?.entityName ?? '',
    EntityId: record?.entityId ?? '',
    PageType: page?.type ?? '',
    TabId: focusedTabId,
  };
}

/** Tabs of the macro's session only. */
function tabAddress(work: ActionAtWork) {
  return { tabId: work.text('TabId'), sessionId: work.place.sessionId };
}

function setScript(work: ActionAtWork): void {
  const { workspace } = work.app;
  const wanted = work.text('callscriptId');
  const script = findScript(selectScripts(workspace.getState()), wanted);
  if (!script) {
    work.say(macroDiagnostics.unknownScript(wanted));
    throw new MacroFailure(`there is no agent script ${wanted}`);
  }
  workspace.apply(chooseScript, { script: script.uniqueName, sessionId: work.place.sessionId });
}

export const pageActions = {
  Create_New: (work) => {
    const { records } = work.app;
    const table = requireTable(records, work.text('EntityName'));
    return openNewForm(work, table.name, asFormData(readColumns(table, work.columns(), records)));
  },
  Open_Existing_Record: (work) => openRecord(work, work.text('EntityName'), work.text('EntityId')),
  Open_Record_List: openList,
  Relevance_Search: search,
  Search_Knowledge_Base: searchKnowledge,
  Open_Knowledge_Article: (work) => openRecord(work, 'knowledgearticle', work.text('ArticleId')),
  Open_Application_Tab: openApplicationTab,
  Get_current_page: currentTab,
  Refresh: (work) => void work.app.workspace.apply(refreshTab, tabAddress(work)),
  Focus_Tab: (work) => void work.app.workspace.apply(focusTab, tabAddress(work)),
  setcallscript: setScript,
} satisfies Readonly<Record<string, RunAction>>;

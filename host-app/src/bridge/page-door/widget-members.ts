import { methods } from 'provider-sdk/contract';
import type { Diagnostic } from '../../store/journal.ts';
import { problem } from '../diagnostics/severity.ts';
import type { Host } from '../host.ts';

const apm = 'Microsoft.Apm';
const focused = `${apm}.getFocusedSession()`;
const inBoth = (name: string): string => `${apm}.${name} or Xrm.App.sessions.${name}`;

/** The means of the page for what a widget does with its own methods (page-scripting.md 4.4). */
const ofThePage: Readonly<Record<string, string>> = {
  createSession: inBoth('createSession'),
  getFocusedSession: inBoth('getFocusedSession'),
  getSession: inBoth('getSession'),
  getAllSessions: inBoth('getAllSessions'),
  canCreateSession: inBoth('canCreateSession'),
  requestFocusSession: `${apm}.getSession(id).requestFocus()`,
  setSessionTitle: `${apm}.getSession(id).title = …`,
  closeSession: `${apm}.getSession(id).close()`,
  createTab: `${apm}.createTab`,
  getTabs: `${focused}.getAllTabs()`,
  focusTab: `${apm}.focusTab`,
  refreshTab: `${apm}.refreshTab`,
  closeTab: `${apm}.closeTab`,
  setTabTitle: `${focused}.getTab(id).title = …`,
  getFocusedTab: `${focused}.getFocusedTab()`,
  updateContext: `${focused}.updateContext`,
  createRecord: 'Xrm.WebApi.createRecord',
  retrieveRecord: 'Xrm.WebApi.retrieveRecord',
  updateRecord: 'Xrm.WebApi.updateRecord',
  deleteRecord: 'Xrm.WebApi.deleteRecord',
  executeFetchQuery: 'Xrm.WebApi.retrieveMultipleRecords',
  openForm: 'Xrm.Navigation.openForm',
  searchAndOpenRecords: 'Xrm.Navigation.navigateTo',
  renderSearchPage: 'Xrm.Navigation.navigateTo',
  openDialog: 'Xrm.Navigation.openConfirmDialog',
  getEntityMetadata: 'Xrm.Utility.getEntityMetadata',
  getEnvironment: 'Xrm.Utility.getGlobalContext',
  showProgressIndicator: 'Xrm.Utility.showProgressIndicator',
  hideProgressIndicator: 'Xrm.Utility.closeProgressIndicator',
};

/**
 * The page's framework, which reports each read of a member that only the page of a provider has.
 * Such a member stays undefined, as in the product: feature tests must come out right.
 */
export function reportWidgetMembers<Framework extends object>(
  framework: Framework,
  { explain }: Pick<Host, 'explain'>,
  warn: (text: string) => void,
): Framework {
  const told = new Set<string>();
  return new Proxy(framework, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && isOfWidgets(name) && !(name in target) && !told.has(name)) {
        told.add(name);
        const diagnostic = ofWidgetsOnly(name);
        explain(diagnostic);
        warn(`[${diagnostic.rule}] ${diagnostic.message} ${diagnostic.fix}`);
      }
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

function isOfWidgets(name: string): boolean {
  return Object.hasOwn(methods, name) || Object.hasOwn(ofThePage, name);
}

function ofWidgetsOnly(name: string): Diagnostic {
  const here = Object.hasOwn(ofThePage, name) ? ofThePage[name] : undefined;
  return problem(
    'XP3',
    'documented',
    `Microsoft.CIFramework.${name} is for the page of a provider; on this page there are addHandler, removeHandler and raiseEvent.`,
    `Here: ${here ?? "the provider's own frame only"}. In the provider's page: load the library and call it there.`,
  );
}

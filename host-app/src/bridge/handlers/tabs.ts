import type { HandlersFor, tabMethods } from 'provider-sdk/contract';
import { Refusal } from '../../workspace/whole/refusal.ts';
import {
  homeSessionId,
  selectFocusedSession,
  selectSession,
} from '../../workspace/sessions/session.ts';
import { resolveSlugs } from '../../workspace/templates/slugs.ts';
import { selectTabIds } from '../../workspace/tabs/tab-lookup.ts';
import {
  closeTab,
  focusTab,
  openTemplateTab,
  refreshTab,
  setTabTitle,
} from '../../workspace/tabs/tabs.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import { explainTab } from './explain-template.ts';
import { inputFields, inputText } from './input.ts';
import { plainFields } from './plain-data.ts';
import { withinLimits } from '../../store/within-limits.ts';
import { focusedFor } from './sessions.ts';

export const tabHandlers = {
  createTab: ({ input }, host) => createTabIn(focusedFor(host), input, host),
  getTabs: ({ templateTag: tag, msdyn_name: name }, host) => {
    focusedFor(host);
    return selectTabIds(host.workspace.getState(), { name, tag });
  },
  focusTab: ({ tabId }, host) => {
    focusedFor(host);
    // A provider in the field passes the one-element array that getTabs returned.
    const id: unknown = Array.isArray(tabId) && tabId.length === 1 ? tabId[0] : tabId;
    host.workspace.apply(focusTab, { tabId: String(id) });
  },
  getFocusedTab: (_none, { workspace, caller }) => {
    const session = selectFocusedSession(workspace.getState());
    return session.ownerId === caller || session.kind === 'home' ? session.focusedTabId : null;
  },
  refreshTab: ({ tabId }, host) => {
    focusedFor(host);
    host.workspace.apply(refreshTab, { tabId });
  },
  setTabTitle: ({ input, tabId }, host) => {
    focusedFor(host);
    const resolved = resolveSlugs(inputText(input['title']), {
      values: input,
      lookup: lookupFor(host),
    });
    if (resolved.text === '') host.explain(diagnostics.tabTitleMissing());
    host.workspace.apply(setTabTitle, { tabId, title: resolved.text });
    return resolved.text;
  },
  closeTab: ({ tabId }, host) => {
    focusedFor(host);
    host.workspace.apply(closeTab, { tabId });
  },
  createTabInHomeSession: ({ input }, host) => createTabIn(homeSessionId, input, host),
} satisfies HandlersFor<typeof tabMethods, ProviderHost>;

function createTabIn(
  sessionId: string,
  input: Readonly<Record<string, unknown>>,
  host: ProviderHost,
): string {
  const { templateName, templateParameters, isFocused, injectOnSave } = input;
  if ('appContext' in input) host.explain(diagnostics.mapInput('createTab', 'appContext'));
  const state = withinLimits(host.workspace, openTemplateTab, {
    sessionId,
    templateName: inputText(templateName),
    values: plainFields('createTab', inputFields(templateParameters), host),
    isFocused: isFocused === true,
    tellsOfSave: injectOnSave === true,
    lookup: lookupFor(host),
  });
  const tab = selectSession(state, sessionId)?.tabs.at(-1);
  if (!tab) throw new Refusal('UNKNOWN_TAB', 'The tab was not opened');
  explainTab(tab, host, inputFields(templateParameters));
  return tab.id;
}

import { writeContext } from '../../workspace/sessions/dictionary.ts';
import { requestAttention } from '../../workspace/sessions/markers.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { selectSession } from '../../workspace/sessions/session.ts';
import { closeSession, focusSession } from '../../workspace/sessions/sessions.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { closeTab, focusTab, openTemplateTab, refreshTab } from '../../workspace/tabs/tabs.ts';
import { explainTab } from '../handlers/explain-template.ts';
import { withinLimits } from '../handlers/within-limits.ts';
import type { Host } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import type { ApmSession, ApmTab, ApmTabs } from './apm-contract.ts';
import { parseInput, parseText, parseValues } from './script-input.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

/** Tab methods on a session that is looked up at each call. */
export function apmTabs(host: Host, sessionIdOf: () => string): ApmTabs {
  const { workspace } = host;
  const address = (method: string, tabId: unknown) => ({
    tabId: parseText(method, 'tabId', tabId),
    sessionId: sessionIdOf(),
  });
  return {
    createTab: async (input) => openTab(input, sessionIdOf(), host),
    focusTab: async (tabId) => void workspace.apply(focusTab, address('focusTab', tabId)),
    refreshTab: async (tabId) => void workspace.apply(refreshTab, address('refreshTab', tabId)),
    closeTab: async (tabId) => void workspace.apply(closeTab, address('closeTab', tabId)),
  };
}

function openTab(given: unknown, sessionId: string, host: Host): string {
  const { templateName, appContext, isFocused } = parseInput('createTab', given);
  const state = withinLimits(host.workspace, openTemplateTab, {
    sessionId,
    templateName: parseText('createTab', 'templateName', templateName),
    values: parseValues('createTab', 'appContext', appContext),
    isFocused: isFocused === true,
    lookup: lookupFor(host),
  });
  const tab = selectSession(state, sessionId)?.tabs.at(-1);
  if (!tab) throw new Error('createTab: the tab was not opened');
  explainTab(tab, host);
  return tab.id;
}

/** A session as a script sees it. */
export function apmSession({ id, kind, title }: Session, host: Host): ApmSession {
  const { workspace } = host;
  const current = (): Session => {
    const session = selectSession(workspace.getState(), id);
    if (session) return session;
    throw new Refusal('UNKNOWN_SESSION', `Session with ID:${id} does not exist`);
  };
  const tabs = (): readonly Tab[] => selectSession(workspace.getState(), id)?.tabs ?? [];
  const tabNamed = (tabId: string | undefined): ApmTab | undefined => {
    const tab = tabs().find((candidate) => candidate.id === tabId);
    return tab && apmTab(tab);
  };
  return {
    ...apmTabs(host, () => current().id),
    sessionId: id,
    isDefault: kind === 'home',
    canClose: kind !== 'home',
    title,
    close: async () => {
      if (current().kind === 'home') throw new Error('close: Home cannot be closed');
      workspace.apply(closeSession, { sessionId: id });
    },
    focus: async () => void workspace.apply(focusSession, { sessionId: current().id }),
    requestFocus: async () => void workspace.apply(requestAttention, { sessionId: current().id }),
    canCreateTab: () => {
      const { limits } = workspace.getState().settings;
      const open = tabs();
      return open.length > 0 && open.length < limits.tabsPerSession;
    },
    getFocusedTab: () => tabNamed(selectSession(workspace.getState(), id)?.focusedTabId),
    getAllTabs: () => tabs().map((tab) => tab.id),
    getTab: tabNamed,
    updateContext: async (values) => {
      const set = parseValues('updateContext', 'values', values);
      workspace.apply(writeContext, { sessionId: current().id, set, source: 'system' });
    },
  };
}

function apmTab({ id, title, canClose }: Tab): ApmTab {
  return { tabId: id, title, canClose };
}

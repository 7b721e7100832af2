import { lookupFor } from '../../bridge/lookup.ts';
import { explainTab } from '../../bridge/handlers/explain-template.ts';
import { withinLimits } from '../../store/within-limits.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { selectSession } from '../../workspace/sessions/session.ts';
import type { Transition } from '../../store/workspace-store.ts';
import {
  closeTab,
  focusTab,
  openTemplateTab,
  refreshTab,
  type TabAddress,
} from '../../workspace/tabs/tabs.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { explainOptions } from '../calls/explain-options.ts';
import {
  cleanId,
  parseInput,
  parseText,
  parseValues,
  type Members,
} from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import type { ApmTabs } from './apm-contract.ts';
import { explainTemplateName } from './template-name.ts';

/** Tab methods on a session that is found anew at each call. */
export function tabMethods(page: ScriptPage, sessionIdOf: () => string): ApmTabs {
  const onTab =
    (method: string, transition: Transition<TabAddress>) =>
    async (tabId: unknown): Promise<void> => {
      const id = parseText(method, 'tabId', tabId);
      reportingUnknown(page, method, id, sessionIdOf(), transition);
    };
  return {
    createTab: async (input) => openTab(page, input, sessionIdOf()),
    focusTab: onTab('focusTab', focusTab),
    refreshTab: onTab('refreshTab', refreshTab),
    closeTab: onTab('closeTab', closeTab),
  };
}

function reportingUnknown(
  page: ScriptPage,
  method: string,
  tabId: string,
  sessionId: string,
  transition: Transition<TabAddress>,
): void {
  const { workspace } = page.app;
  try {
    workspace.apply(transition, { tabId, sessionId });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'UNKNOWN_TAB') {
      const open = selectSession(workspace.getState(), sessionId)?.tabs.map(({ id }) => id) ?? [];
      page.say(scriptDiagnostics.unknownId(method, tabId, 'tab', open));
    }
    throw error;
  }
}

function openTab(page: ScriptPage, given: unknown, sessionId: string): string {
  const input = parseInput('createTab', given);
  explainOptions(page, 'createTab', input, {
    honored: ['templateName', 'appContext', 'isFocused'],
  });
  const { templateName, appContext, isFocused } = input;
  const name = parseText('createTab', 'templateName', templateName);
  const context = parseValues('createTab', 'appContext', appContext);
  explainTemplateName(page, 'tabs', name);
  const { workspace } = page.app;
  const state = withinLimits(workspace, openTemplateTab, {
    sessionId,
    templateName: name,
    values: tabValues(page, context),
    isFocused: isFocused === true,
    lookup: lookupFor(page.host),
  });
  const tab = selectSession(state, sessionId)?.tabs.at(-1);
  if (!tab) throw new Error('createTab: the tab was not opened');
  explainTab(tab, page.host);
  return tab.id;
}

/** The names of the older edition mean the same (documented); ids lose blanks and braces. */
function tabValues(page: ScriptPage, context: Members): Members {
  const { etn, recordId, ...values } = context;
  const named = {
    ...(etn === undefined ? {} : { entityName: etn }),
    ...(recordId === undefined ? {} : { entityId: recordId }),
    ...values,
  };
  const { entityId } = named;
  if (typeof entityId !== 'string') return named;
  return { ...named, entityId: cleanId(page, 'createTab', entityId) };
}

import { setTabCanClose } from '../../workspace/tabs/tab-closing.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { closeTab, focusTab, refreshTab, setTabTitle } from '../../workspace/tabs/tabs.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { parseText } from '../calls/script-input.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import type { ApmTab } from './apm-contract.ts';
import { pageInputOf } from './page-input.ts';

interface Place {
  readonly session: Session;
  readonly tab: Tab;
}

/** One tab as a script sees it: live, and with its last values once it is gone. */
export function tabObject(page: ScriptPage, shown: Tab): ApmTab {
  const { workspace } = page.app;
  const place = (): Place | undefined => {
    for (const session of workspace.getState().sessions) {
      const tab = session.tabs.find(({ id }) => id === shown.id);
      if (tab) return { session, tab };
    }
    return undefined;
  };
  const current = (): Tab => place()?.tab ?? page.past.tab(shown.id) ?? shown;
  const address = () => {
    const found = place();
    if (!found) throw new Refusal('UNKNOWN_TAB', `Tab with ID:${shown.id} does not exist`);
    return { ...found, tabId: shown.id, sessionId: found.session.id };
  };
  const change = (property: string, apply: (place: Place) => void): void => {
    const found = place();
    if (found) apply(found);
    else page.say(scriptDiagnostics.setOnClosed(property, 'tab'));
  };
  return namespace(page, 'tab', {
    tabId: shown.id,
    get title() {
      return current().title;
    },
    set title(text: string) {
      const title = parseText('tab', 'title', text);
      change('title', ({ session }) =>
        workspace.apply(setTabTitle, { tabId: shown.id, sessionId: session.id, title }),
      );
    },
    get canClose() {
      return current().canClose;
    },
    set canClose(value: boolean) {
      const wanted: unknown = value;
      change('canClose', ({ session, tab }) => {
        if (session.tabs[0] === tab) {
          page.say(scriptDiagnostics.cannotChange('canClose', 'the anchor tab'));
        } else workspace.apply(setTabCanClose, { tabId: tab.id, canClose: wanted === true });
      });
    },
    get currentPageInput() {
      return pageInputOf(current().page);
    },
    close: async () => {
      const { session, tab, ...where } = address();
      if (!tab.canClose && session.tabs[0] !== tab) return false;
      workspace.apply(closeTab, where);
      return true;
    },
    focus: async () => {
      const { tabId, sessionId } = address();
      workspace.apply(focusTab, { tabId, sessionId });
    },
    refresh: async () => {
      const { tabId, sessionId } = address();
      workspace.apply(refreshTab, { tabId, sessionId });
    },
  });
}

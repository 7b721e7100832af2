import { noteActivity, requestAttention, setBreach } from '../../workspace/sessions/markers.ts';
import { nameSession, setSessionCanClose } from '../../workspace/sessions/session-changes.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import {
  selectCanClose,
  selectLacksDisposition,
  selectSession,
} from '../../workspace/sessions/session.ts';
import { closeSession, focusSession } from '../../workspace/sessions/sessions.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import { parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import type { ApmSession, ApmTab } from './apm-contract.ts';
import { changeScriptContext, contextObject } from './session-context.ts';
import { tabMethods } from './tab-methods.ts';
import { tabObject } from './tab-object.ts';

/** A session as a script sees it: live, and with its last values once it is gone. */
export function sessionObject(page: ScriptPage, shown: Session): ApmSession {
  const { workspace } = page.app;
  const { id } = shown;
  const open = (): Session | undefined => selectSession(workspace.getState(), id);
  const last = (): Session => open() ?? page.past.session(id) ?? shown;
  const current = (): Session => {
    const session = open();
    if (session) return session;
    throw new Refusal('UNKNOWN_SESSION', `Session with ID:${id} does not exist`);
  };
  const change = (property: string, apply: () => void): void => {
    if (!open()) page.say(scriptDiagnostics.setOnClosed(property, 'session'));
    else if (shown.kind === 'home') page.say(scriptDiagnostics.cannotChange(property, 'Home'));
    else apply();
  };
  const parts = { page, id, current, open, last };
  const properties = {
    get canClose() {
      return selectCanClose(last());
    },
    set canClose(value: boolean) {
      const wanted: unknown = value;
      change('canClose', () =>
        workspace.apply(setSessionCanClose, { sessionId: id, canClose: wanted === true }),
      );
    },
    get title() {
      return last().title;
    },
    set title(text: string) {
      const title = parseText('session', 'title', text);
      change('title', () => workspace.apply(nameSession, { sessionId: id, title }));
    },
    get anchorTab() {
      return tabObject(page, anchorOf(last()));
    },
  };
  return namespace(
    page,
    'session',
    joined(properties, {
      sessionId: id,
      isDefault: shown.kind === 'home',
      // No session template of the workspace has an icon of its own.
      iconPath: '',
      iconTitle: '',
      ...tabMethods(page, () => current().id),
      ...lifeOf(parts),
      ...tabsOf(parts),
      ...marksOf(parts),
      getContext: async () => contextObject(page, current),
      updateContext: async (values: unknown) => changeScriptContext(page, current(), values),
    }),
  );
}

interface Parts {
  readonly page: ScriptPage;
  readonly id: string;
  readonly current: () => Session;
  readonly open: () => Session | undefined;
  readonly last: () => Session;
}

function lifeOf({ page, current }: Parts) {
  const { workspace } = page.app;
  return {
    close: async () => {
      const session = current();
      if (session.kind === 'home') throw new Error('Home cannot be closed');
      if (!selectCanClose(session)) return false;
      if (selectLacksDisposition(workspace.getState(), session)) {
        page.say(scriptDiagnostics.needsDisposition(session.id));
        return false;
      }
      workspace.apply(closeSession, { sessionId: session.id });
      return true;
    },
    focus: async () => void workspace.apply(focusSession, { sessionId: current().id }),
    requestFocus: async () => void workspace.apply(requestAttention, { sessionId: current().id }),
  };
}

function tabsOf({ page, open, last }: Parts) {
  const { workspace } = page.app;
  const tabs = () => open()?.tabs ?? [];
  const tabNamed = (tabId: string | undefined): ApmTab | undefined => {
    const tab = tabs().find((candidate) => candidate.id === tabId);
    return tab && tabObject(page, tab);
  };
  return {
    canCreateTab: () => {
      const { limits } = workspace.getState().settings;
      return open() !== undefined && tabs().length < limits.tabsPerSession;
    },
    getFocusedTab: () => (open() ? tabNamed(last().focusedTabId) : undefined),
    getAllTabs: () => tabs().map((tab) => tab.id),
    getTab: (tabId: unknown) => {
      const found = tabNamed(String(tabId));
      if (!found) {
        const ids = tabs().map((tab) => tab.id);
        page.say(scriptDiagnostics.unknownId('getTab', String(tabId), 'tab', ids));
      }
      return found;
    },
  };
}

function marksOf({ page, current }: Parts) {
  const { workspace } = page.app;
  const note = (count: number | undefined) =>
    workspace.apply(noteActivity, { sessionId: current().id, count });
  return {
    notifyKpiBreach: async (show?: unknown) =>
      void workspace.apply(setBreach, { sessionId: current().id, isBreached: show !== false }),
    notifyNewActivity: async (given: unknown) => {
      const count = Number(given);
      if (!(count >= 0)) throw new TypeError('notifyNewActivity.count: expected 0 or more');
      note(count);
    },
    resetActivityIndicator: async () => void note(undefined),
  };
}

function anchorOf({ tabs, id }: Session) {
  const [anchor] = tabs;
  if (anchor) return anchor;
  throw new Error(`Session ${id} has no anchor tab`);
}

/** One object with the members of both; accessors stay accessors. */
function joined<First extends object, Second extends object>(
  first: First,
  second: Second,
): First & Second {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a spread would read the accessors
  return Object.defineProperties(second, Object.getOwnPropertyDescriptors(first)) as First & Second;
}

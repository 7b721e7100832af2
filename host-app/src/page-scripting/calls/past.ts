import { wholeState, type WorkspaceStore } from '../../store/workspace-store.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import { selectSession } from '../../workspace/sessions/session.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

/** Sessions and tabs that are gone, for objects of scripts that still refer to them. */
export interface Past {
  readonly session: (id: string) => Session | undefined;
  readonly tab: (id: string) => Tab | undefined;
  readonly stop: () => void;
}

export function keepPast(workspace: WorkspaceStore): Past {
  const sessions = new Map<string, Session>();
  const tabs = new Map<string, Tab>();
  const stop = workspace.subscribe(wholeState, (state, before) => {
    if (state.sessions === before.sessions) return;
    for (const session of before.sessions) {
      if (!selectSession(state, session.id)) sessions.set(session.id, session);
    }
    const open = new Set(tabsOf(state).map(({ id }) => id));
    for (const tab of tabsOf(before)) if (!open.has(tab.id)) tabs.set(tab.id, tab);
  });
  return { session: (id) => sessions.get(id), tab: (id) => tabs.get(id), stop };
}

function tabsOf({ sessions }: WorkspaceState): readonly Tab[] {
  return sessions.flatMap((session) => session.tabs);
}

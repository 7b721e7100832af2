import { useMemo, useState } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';

const mostKept = 10;

/**
 * The tabs whose pages stay mounted: the focused one, the last few before it, and all with unsaved
 * changes, since those are stored in the page. In the order of the workspace, so that none moves.
 *
 * Pages in frames lose their state when the agent leaves them (documented): they reload, unless a
 * setting keeps them like the others.
 */
export function useKeptTabs(): readonly Tab[] {
  const sessions = useWorkspace((state) => state.sessions);
  const focusedId = useWorkspace(selectFocusedTab)?.id;
  const keepsFrames = useWorkspace(({ settings }) => settings.screen.keepFramedPages);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const tabs = useMemo(() => sessions.flatMap((session) => session.tabs), [sessions]);
  const next = recentTabs({ recent, focusedId, tabs, keepsFrames });
  if (next.join() !== recent.join()) setRecent(next);
  return tabs.filter((tab) => next.includes(tab.id));
}

function recentTabs({
  recent,
  focusedId,
  tabs,
  keepsFrames,
}: {
  readonly recent: readonly string[];
  readonly focusedId: string | undefined;
  readonly tabs: readonly Tab[];
  readonly keepsFrames: boolean;
}): readonly string[] {
  const open = new Map(tabs.map((tab) => [tab.id, tab]));
  const others = recent.filter((id) => {
    const tab = open.get(id);
    return tab !== undefined && id !== focusedId && (keepsFrames || !isFramed(tab));
  });
  const ordered = focusedId === undefined ? others : [focusedId, ...others];
  return ordered.filter((id, index) => index < mostKept || open.get(id)?.isDirty === true);
}

function isFramed({ page }: Tab): boolean {
  return page.type === 'thirdpartywebsite' || page.type === 'webresource';
}

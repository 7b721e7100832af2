import { expect, test } from 'vitest';
import { focusSession } from '../../../workspace/sessions/sessions.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import { aWorkspace } from '../../../workspace/testing/a-workspace.ts';
import { brokenClaims } from './invariants.ts';
import type { Session } from '../../../workspace/sessions/session-shape.ts';

// A claim that nothing can break proves nothing.

const good = aWorkspace({ sessions: 2 });

function withSession(change: Partial<Session>): WorkspaceState {
  const sessions = good.sessions.map((session) =>
    session.id === 'session-id-1' ? { ...session, ...change } : session,
  );
  return { ...good, sessions };
}

function withLimits(limits: Partial<WorkspaceState['settings']['limits']>): WorkspaceState {
  const { settings } = good;
  return { ...good, settings: { ...settings, limits: { ...settings.limits, ...limits } } };
}

test('[SE6] a correct workspace breaks no claim', () => {
  expect(brokenClaims(good, good)).toEqual([]);
});

test.each<[claim: string, state: WorkspaceState]>([
  ['Home comes first', { ...good, sessions: good.sessions.toReversed() }],
  ['one session has the focus', { ...good, sessions: [...good.sessions, ...good.sessions] }],
  ['sessions keep their limit', withLimits({ sessions: 2 })],
  ['the queue keeps its limit', withLimits({ queuedNotifications: -1 })],
  ['ids of sessions are unique', withSession({ id: 'session-id-2' })],
  ['ids of tabs are unique', withSession({ tabs: good.sessions[2]?.tabs ?? [] })],
  ['each session has its anchor', withSession({ tabs: [] })],
  ['tabs keep their limit', withLimits({ tabsPerSession: 0 })],
  ['the focused tab is open', withSession({ focusedTabId: 'tab-id-none' })],
  [
    'the panel is as the template says',
    { ...focusSession(good, { sessionId: 'session-id-0' }), panel: good.panel },
  ],
  ['the state can be written down', withSession({ context: new Map() })],
  ['the state can be written down', withSession({ parameters: { when: () => 1 } })],
  ['the state can be written down', withSession({ context: 7n })],
])('[SE6] the claim that %s can be broken', (claim, state) => {
  expect(brokenClaims(good, state)).toContain(claim);
});

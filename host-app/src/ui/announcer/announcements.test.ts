import { expect, test } from 'vitest';
import { showBar } from '../../workspace/notices/bars.ts';
import { noteActivity } from '../../workspace/sessions/markers.ts';
import { answerNotification, raiseNotification } from '../../workspace/notices/notifications.ts';
import type { ToastContent } from '../../workspace/notices/toast.ts';
import { setPanelMode } from '../../workspace/panel/panel.ts';
import { closeSession, focusSession } from '../../workspace/sessions/sessions.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { closeTab, openTab } from '../../workspace/tabs/tabs.ts';
import { aWorkspace } from '../../workspace/testing/a-workspace.ts';
import { announcementsOf } from './announcements.ts';

const content: ToastContent = {
  title: 'Incoming call',
  rows: [{ header: 'Caller', value: 'Ada Whitcomb' }],
  acceptText: 'Accept',
  rejectText: 'Reject',
  theme: 'Dark',
  showTimeout: true,
  timeoutSeconds: 30,
  autoAccept: false,
};
const ringing = (state: WorkspaceState) =>
  raiseNotification(state, {
    kind: 'toast',
    ownerId: 'contoso_phone',
    details: { content, raisedAt: 0 },
  });

const said = (after: WorkspaceState, before: WorkspaceState): readonly string[] =>
  announcementsOf(after, before).map(({ urgency, text }) => `${urgency}: ${text}`);

test('[NT20] a notification on screen is announced at once, with its provider and the way to reach it', () => {
  const before = aWorkspace();
  expect(said(ringing(before), before)).toEqual([
    'assertive: Incoming call. Caller: Ada Whitcomb. From Phone. Press F2 to answer.',
  ]);
});

test('[NT20] a waiting notification is silent; its end is announced', () => {
  const shown = ringing(aWorkspace());
  const waiting = ringing(shown);
  expect(said(waiting, shown)).toEqual([]);
  const answered = answerNotification(shown, { id: 'question-id-1', answer: 'accept', now: 1 });
  expect(said(answered, shown)).toEqual(['polite: Accepted: Incoming call, Ada Whitcomb.']);
});

test("[KB4] new and closed sessions are announced, with the agent's current one", () => {
  const [none, one, two] = [0, 1, 2].map((sessions) => aWorkspace({ sessions }));
  if (!none || !one || !two) throw new Error('Three states');
  expect(said(one, none)).toEqual(['polite: Session Customer 1 opened.']);
  expect(said(closeSession(two, { sessionId: two.focusedSessionId }), two)).toEqual([
    'polite: Session Customer 2 closed. Customer 1 is selected.',
  ]);
  expect(said(closeSession(two, { sessionId: 'session-id-1' }), two)).toEqual([
    'polite: Session Customer 1 closed.',
  ]);
});

test('switching to a session is silent: its tab has the keyboard focus', () => {
  const before = aWorkspace({ sessions: 1 });
  expect(said(focusSession(before, { sessionId: 'session-id-0' }), before)).toEqual([]);
});

test('tabs of the session in front are announced', () => {
  const before = aWorkspace();
  const opened = openTab(before, { title: 'Cases', page: { type: 'dashboard' }, isFocused: true });
  expect(said(opened, before)).toEqual(['polite: Tab Cases opened.']);
  const tab = opened.sessions[0]?.tabs.at(-1);
  expect(said(closeTab(opened, { tabId: tab?.id ?? '' }), opened)).toEqual([
    'polite: Tab Cases closed.',
  ]);
});

test('a session that calls for attention is announced with its marks, and not when they clear', () => {
  const before = focusSession(aWorkspace({ sessions: 1 }), { sessionId: 'session-id-0' });
  const marked = noteActivity(before, { sessionId: 'session-id-1', count: 2 });
  expect(said(marked, before)).toEqual(['polite: Customer 1, 2 new.']);
  expect(said(focusSession(marked, { sessionId: 'session-id-1' }), marked)).toEqual([]);
});

test('the panel is announced when the agent or the widget moves it', () => {
  const before = aWorkspace({ sessions: 1 });
  const moved = setPanelMode(before, { mode: 'minimized', cause: 'widget' });
  expect(said(moved, before)).toEqual(['polite: Communication panel minimized.']);
});

test('a message without urgency is announced; an alert announces itself', () => {
  const before = aWorkspace();
  const bar = { message: 'Saved', canClose: true } as const;
  expect(said(showBar(before, { ...bar, level: 'success' }), before)).toEqual(['polite: Saved.']);
  expect(said(showBar(before, { ...bar, level: 'error' }), before)).toEqual([]);
});

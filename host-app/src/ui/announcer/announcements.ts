import { isAlert } from '../../workspace/notices/bars.ts';
import { selectPresence } from '../../workspace/people/presence.ts';
import { findProvider } from '../../workspace/providers/providers.ts';
import { selectFocusedSession, selectSession } from '../../workspace/sessions/session.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { describeOutcome } from '../notifications/describe-outcome.ts';
import { sessionName } from '../session-row/session-name.ts';
import { selectShownToast } from '../../workspace/notices/notifications.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';
import type { PastNotification, Notification } from '../../workspace/notices/notification-shape.ts';

/** Texts for a screen reader: `assertive` interrupts, `polite` waits for its turn. */
export interface Announcement {
  readonly urgency: 'polite' | 'assertive';
  readonly text: string;
}

type Change = (after: WorkspaceState, before: WorkspaceState) => readonly string[];

/**
 * Changes between two states that an agent who cannot see the screen would miss.
 *
 * It omits changes that a screen reader announces anyway: the tab or button with the keyboard
 * focus, dialogs, which take the focus, and warnings, which are alerts.
 */
export function announcementsOf(
  after: WorkspaceState,
  before: WorkspaceState,
): readonly Announcement[] {
  return [
    ...polite([endedNotifications], after, before),
    ...say('assertive', shownNotification(after, before)),
    ...polite([sessions, tabs, markers, panel, bars, presence], after, before),
  ];
}

function polite(changes: readonly Change[], after: WorkspaceState, before: WorkspaceState) {
  return changes.flatMap((change) => say('polite', change(after, before)));
}

function say(urgency: Announcement['urgency'], texts: readonly string[]): readonly Announcement[] {
  return texts.map((text) => ({ urgency, text }));
}

const shownNotification: Change = (after, before) => {
  const shown = selectShownToast(after);
  if (!shown || shown.id === selectShownToast(before)?.id) return [];
  const provider = findProvider(after, shown.ownerId ?? '')?.label;
  const { title, rows, autoAccept } = shown.content;
  return [
    sentences([
      title,
      ...rows.map(({ header, value }) => `${header}: ${value}`),
      ...(provider === undefined ? [] : [`From ${provider}`]),
      autoAccept ? 'Accepts automatically' : 'Press F2 to answer',
    ]),
  ];
};

const endedNotifications: Change = (after, before) => {
  const known = before.notifications.past;
  if (after.notifications.past === known) return [];
  return after.notifications.past
    .filter((each) => !known.includes(each))
    .map(endingOf)
    .toReversed();
};

function endingOf({ notification, outcome }: PastNotification): string {
  return `${describeOutcome(outcome)}: ${subjectOf(notification)}.`;
}

function subjectOf({ content }: Notification): string {
  return [content.title, ...content.rows.slice(0, 1).map(({ value }) => value)].join(', ');
}

const sessions: Change = (after, before) => {
  if (after.sessions === before.sessions) return [];
  const closed = before.sessions.filter(({ id }) => !selectSession(after, id));
  const opened = after.sessions.filter(({ id }) => !selectSession(before, id));
  const focused = selectFocusedSession(after);
  return [
    ...closed.map(({ id, title }) =>
      id === before.focusedSessionId
        ? sentences([`Session ${title} closed`, `${focused.title} is selected`])
        : sentences([`Session ${title} closed`]),
    ),
    ...opened.map(({ id, title }) =>
      sentences([`Session ${title} opened${id === focused.id ? '' : ' in the background'}`]),
    ),
  ];
};

/** Changes in the agent's current session, unless the whole session is new. */
const tabs: Change = (after, before) => {
  const session = selectFocusedSession(after);
  const earlier = selectSession(before, session.id);
  if (!earlier || earlier.tabs === session.tabs) return [];
  return [
    ...earlier.tabs
      .filter(({ id }) => !holdsTab(session, id))
      .map(({ title }) => sentences([`Tab ${title} closed`])),
    ...session.tabs
      .filter(({ id }) => !holdsTab(earlier, id))
      .map(({ id, title }) =>
        sentences([
          `Tab ${title} opened${id === session.focusedTabId ? '' : ' in the background'}`,
        ]),
      ),
  ];
};

function holdsTab(session: Session, id: string): boolean {
  return session.tabs.some((tab) => tab.id === id);
}

const markers: Change = (after, before) =>
  after.sessions.flatMap((session) => {
    const earlier = selectSession(before, session.id);
    if (!earlier || earlier.markers === session.markers) return [];
    const name = sessionName(session);
    // Badges that clear when a session gets the focus are not announced.
    return name === session.title ? [] : [sentences([name])];
  });

/** Panel changes caused by sessions are announced with them. */
const panel: Change = ({ panel: now }, { panel: then }) => {
  if (now.mode === then.mode || now.cause === 'session') return [];
  return [sentences([`Communication panel ${now.mode}`])];
};

const bars: Change = (after, before) =>
  after.bars
    .filter((bar) => !before.bars.includes(bar) && !isAlert(bar))
    .map(({ message, action }) => sentences([message, ...(action ? [action.label] : [])]))
    .toReversed();

const presence: Change = (after, before) => {
  const now = selectPresence(after);
  if (!now || now.presenceText === selectPresence(before)?.presenceText) return [];
  return [sentences([`Presence: ${now.presenceText}`])];
};

/** Each ends with a period, so that they do not run together. */
function sentences(parts: readonly string[]): string {
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

import type { Cif, CifEvents, NotificationOutcome } from 'provider-sdk';
import { explain } from '../../widget-shell/explain.ts';
import type { Note } from '../../widget-shell/note.ts';
import { showPanelAtHome } from '../../widget-shell/show-panel-at-home.ts';
import { type Conversation, createConversation, selectNextAnswer } from './conversation.ts';
import type { MessagingStore } from './messaging-store.ts';
import { selectConversation, selectVisible } from './messaging-state.ts';
import type { Preset } from './presets.ts';

/** Dependencies of a conversation: the workspace, the state, the clock. */
export interface MessagingDesk extends MessagingStore {
  readonly cif: Cif;
  readonly now: () => number;
  readonly createId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A customer who waits longer than this makes the session urgent. */
export const waitLimitMs = 60_000;
const readingMs = 900;
const writingMs = 1_600;

const note = (desk: MessagingDesk, intent: Note['intent'], text: string) =>
  desk.dispatch({ type: 'noted', note: { intent, text } });

/** The agent sees the workspace's refusals; the conversation continues. */
const attempt = async (desk: MessagingDesk, what: string, step: () => Promise<unknown>) => {
  try {
    await step();
  } catch (error) {
    note(desk, 'warning', `${what}. ${explain(error)}`);
  }
};

const drop = (desk: MessagingDesk, { id }: Conversation, intent: Note['intent'], text: string) =>
  desk.dispatch({ type: 'dropped', id, note: { intent, text } });

const refusal = ({ responseReason }: NotificationOutcome): string =>
  responseReason === 'DeclinedByAgent' ? 'Declined' : 'Missed';

/** Everything that happens to an incoming conversation until its first message. */
export const offerConversation = async (desk: MessagingDesk, preset: Preset): Promise<void> => {
  const conversation = createConversation(desk.createId(), preset);
  desk.dispatch({ type: 'offered', conversation });
  const { customerName, topic, isKnown } = preset;
  try {
    const outcome = await desk.cif.notifyEvent({
      templateName: isKnown
        ? 'msdyn_chat_incoming_authenticated'
        : 'msdyn_chat_incoming_unauthenticated',
      templateParameters: { customerName, caseTitle: topic },
    });
    if (outcome.actionName !== 'Accept') {
      drop(desk, conversation, 'info', `${refusal(outcome)}: ${customerName}`);
      return;
    }
    await openSession(desk, conversation);
  } catch (error) {
    drop(desk, conversation, 'error', `${customerName} went back to the queue. ${explain(error)}`);
  }
};

/**
 * The context is included in every event of the session, and available after a reload of this page.
 */
const openSession = async (desk: MessagingDesk, { id, preset }: Conversation): Promise<void> => {
  const { customerName, channel, topic } = preset;
  const sessionId = await desk.cif.createSession({
    templateName: 'msdyn_chat_session',
    templateParameters: { customerName },
    context: { conversationId: id, presetId: preset.id, channel, topic },
  });
  desk.dispatch({ type: 'opened', id, sessionId });
  await receiveMessage(desk, id, preset.opening);
};

/** The customer writes: the agent sees the message here, or as a number on the session's tab. */
export const receiveMessage = async (
  desk: MessagingDesk,
  id: string,
  text: string,
): Promise<void> => {
  const at = desk.now();
  desk.dispatch({ type: 'messageArrived', id, text, at });
  const { sessionId, unread = 0 } = selectConversation(desk.read(), id) ?? {};
  if (sessionId !== undefined && unread > 0) {
    await attempt(desk, 'The new message could not be announced', () =>
      desk.cif.notifyNewActivity(sessionId, unread),
    );
  }
  void watchWait(desk, id, at);
};

const watchWait = async (desk: MessagingDesk, id: string, since: number): Promise<void> => {
  await desk.wait(waitLimitMs);
  const conversation = selectConversation(desk.read(), id);
  if (conversation?.waitingSince === since) await breachWait(desk, id);
};

/**
 * After too long without an answer, the session becomes urgent, whichever session has the focus.
 */
export const breachWait = async (desk: MessagingDesk, id: string): Promise<void> => {
  const { sessionId, customerName } = selectConversation(desk.read(), id) ?? {};
  if (sessionId === undefined) return;
  desk.dispatch({ type: 'waitedTooLong', id });
  await attempt(desk, 'The session could not be marked', () =>
    desk.cif.notifyKpiBreach(sessionId, true, `${customerName} has been waiting too long`),
  );
};

/** Sends the draft; the customer reads it, writes back, and may give a name. */
export const sendReply = async (desk: MessagingDesk, id: string): Promise<void> => {
  const { sessionId, isUrgent, draft = '' } = selectConversation(desk.read(), id) ?? {};
  if (draft.trim() === '') return;
  desk.dispatch({ type: 'replySent', id, at: desk.now() });
  if (sessionId !== undefined && isUrgent) {
    await attempt(desk, 'The urgent mark could not be removed', () =>
      desk.cif.notifyKpiBreach(sessionId, false),
    );
  }
  await answerReply(desk, id);
};

const answerReply = async (desk: MessagingDesk, id: string): Promise<void> => {
  await desk.wait(readingMs);
  const conversation = selectConversation(desk.read(), id);
  const answer = conversation && selectNextAnswer(conversation);
  if (answer === undefined) return;
  desk.dispatch({ type: 'customerWriting', id });
  await desk.wait(writingMs);
  if (selectConversation(desk.read(), id)?.phase !== 'open') return;
  await receiveMessage(desk, id, answer);
  await introduce(desk, id);
};

/** A name given for the first time becomes the title of the session. */
const introduce = async (desk: MessagingDesk, id: string): Promise<void> => {
  const { preset, sessionId, customerName } = selectConversation(desk.read(), id) ?? {};
  const name = preset?.introducesAs;
  if (name === undefined || sessionId === undefined || name === customerName) return;
  desk.dispatch({ type: 'introduced', id, customerName: name });
  await attempt(desk, 'The session keeps its title', () =>
    desk.cif.setSessionTitle({ sessionId, customerName: name }),
  );
};

/** An article that the agent sends goes into the draft, so that the agent can add a few words. */
export const takeArticle = (
  desk: MessagingDesk,
  { title, link }: CifEvents['onsendkbarticle'],
): void => {
  const conversation = selectVisible(desk.read());
  if (conversation?.phase !== 'open') {
    return note(desk, 'info', `Open a conversation to send “${title}”`);
  }
  const { id, draft } = conversation;
  const text = `${title}: ${link}`;
  desk.dispatch({ type: 'draftChanged', id, draft: draft === '' ? text : `${draft} ${text}` });
};

/** A provider cannot switch sessions; it can request the agent's attention. */
export const askForAttention = async (
  desk: MessagingDesk,
  { sessionId }: Conversation,
): Promise<void> => {
  if (sessionId === undefined) return;
  await attempt(desk, 'The session could not be marked', () =>
    desk.cif.requestFocusSession(sessionId),
  );
};

/** The session stays until the agent closes it; its marks are cleared. */
export const endConversation = async (
  desk: MessagingDesk,
  { id, sessionId, isUrgent }: Conversation,
): Promise<void> => {
  desk.dispatch({ type: 'ended', id });
  if (sessionId === undefined || !isUrgent) return;
  await attempt(desk, 'The urgent mark could not be removed', () =>
    desk.cif.notifyKpiBreach(sessionId, false),
  );
};

export const showPanel = (desk: MessagingDesk): Promise<void> =>
  attempt(desk, 'The panel could not be shown', () => showPanelAtHome(desk.cif));

/** A single provider keeps its panel visible after its last session has closed. */
export const leaveSession = async (desk: MessagingDesk, sessionId: string): Promise<void> => {
  desk.dispatch({ type: 'sessionClosed', sessionId });
  const sessions = await desk.cif.getAllSessions();
  if (sessions.length === 0) await showPanel(desk);
};

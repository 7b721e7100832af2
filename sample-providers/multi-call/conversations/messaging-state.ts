import type { Note } from '../../widget-shell/note.ts';
import type { Conversation, Message } from './conversation.ts';

export interface MessagingState {
  readonly conversations: readonly Conversation[];
  /** The focused workspace session, if it is one of ours. */
  readonly focusedSessionId: string | undefined;
  readonly note: Note | undefined;
}

export type MessagingAction =
  | { readonly type: 'offered'; readonly conversation: Conversation }
  | { readonly type: 'dropped'; readonly id: string; readonly note: Note }
  | { readonly type: 'opened'; readonly id: string; readonly sessionId: string }
  | { readonly type: 'customerWriting'; readonly id: string }
  | {
      readonly type: 'messageArrived';
      readonly id: string;
      readonly text: string;
      readonly at: number;
    }
  | { readonly type: 'introduced'; readonly id: string; readonly customerName: string }
  | { readonly type: 'draftChanged'; readonly id: string; readonly draft: string }
  | { readonly type: 'replySent'; readonly id: string; readonly at: number }
  | { readonly type: 'waitedTooLong'; readonly id: string }
  | { readonly type: 'ended'; readonly id: string }
  | { readonly type: 'sessionSwitched'; readonly sessionId: string; readonly isFocused: boolean }
  | { readonly type: 'sessionClosed'; readonly sessionId: string }
  /** Returns to an earlier moment. */
  | { readonly type: 'restored'; readonly state: MessagingState }
  | { readonly type: 'noted'; readonly note: Note | undefined };

export const emptyMessaging: MessagingState = {
  conversations: [],
  focusedSessionId: undefined,
  note: undefined,
};

const change = (
  state: MessagingState,
  id: string,
  update: (conversation: Conversation) => Partial<Conversation>,
): MessagingState => ({
  ...state,
  conversations: state.conversations.map((conversation) =>
    conversation.id === id ? { ...conversation, ...update(conversation) } : conversation,
  ),
});

const without = (
  state: MessagingState,
  isGone: (conversation: Conversation) => boolean,
): MessagingState => ({
  ...state,
  conversations: state.conversations.filter((conversation) => !isGone(conversation)),
});

const isInView = (state: MessagingState, { sessionId }: Conversation): boolean =>
  sessionId !== undefined && sessionId === state.focusedSessionId;

const takeMessage = (state: MessagingState, id: string, message: Message): MessagingState =>
  change(state, id, (conversation) => ({
    messages: [...conversation.messages, message],
    unread: isInView(state, conversation) ? 0 : conversation.unread + 1,
    waitingSince: conversation.waitingSince ?? message.at,
    isCustomerWriting: false,
  }));

const sendReply = (state: MessagingState, id: string, at: number): MessagingState =>
  change(state, id, ({ messages, draft }) => ({
    messages: [...messages, { from: 'agent', text: draft.trim(), at }],
    draft: '',
    waitingSince: undefined,
    isUrgent: false,
  }));

const switchSession = (
  state: MessagingState,
  sessionId: string,
  isFocused: boolean,
): MessagingState => {
  if (!isFocused) {
    const hasLeft = state.focusedSessionId === sessionId;
    return hasLeft ? { ...state, focusedSessionId: undefined } : state;
  }
  return {
    ...state,
    focusedSessionId: sessionId,
    conversations: state.conversations.map((conversation) =>
      conversation.sessionId === sessionId ? { ...conversation, unread: 0 } : conversation,
    ),
  };
};

/** Everything that can happen in the widget. */
export const reduceMessaging = (state: MessagingState, action: MessagingAction): MessagingState => {
  switch (action.type) {
    case 'offered':
      return {
        ...state,
        note: undefined,
        conversations: [...state.conversations, action.conversation],
      };
    case 'dropped':
      return { ...without(state, ({ id }) => id === action.id), note: action.note };
    case 'opened':
      // A new session is the focused one; the event for it arrives a moment later.
      return switchSession(
        change(state, action.id, () => ({ phase: 'open', sessionId: action.sessionId })),
        action.sessionId,
        true,
      );
    case 'customerWriting':
      return change(state, action.id, () => ({ isCustomerWriting: true }));
    case 'messageArrived':
      return takeMessage(state, action.id, { from: 'customer', text: action.text, at: action.at });
    case 'introduced':
      return change(state, action.id, () => ({ customerName: action.customerName }));
    case 'draftChanged':
      return change(state, action.id, () => ({ draft: action.draft }));
    case 'replySent':
      return sendReply(state, action.id, action.at);
    case 'waitedTooLong':
      return change(state, action.id, () => ({ isUrgent: true }));
    case 'ended':
      return change(state, action.id, () => ({
        phase: 'ended',
        waitingSince: undefined,
        isUrgent: false,
        isCustomerWriting: false,
      }));
    case 'sessionSwitched':
      return switchSession(state, action.sessionId, action.isFocused);
    case 'sessionClosed':
      return without(
        switchSession(state, action.sessionId, false),
        ({ sessionId }) => sessionId === action.sessionId,
      );
    case 'restored':
      return action.state;
    case 'noted':
      return { ...state, note: action.note };
  }
};

export const selectConversation = (state: MessagingState, id: string): Conversation | undefined =>
  state.conversations.find((conversation) => conversation.id === id);

/** The visible conversation: that of the focused session. */
export const selectVisible = (state: MessagingState): Conversation | undefined =>
  state.conversations.find((conversation) => isInView(state, conversation));

/** Open conversations in other sessions. */
export const selectOthers = (state: MessagingState): readonly Conversation[] =>
  state.conversations.filter(
    (conversation) => conversation.phase !== 'offered' && !isInView(state, conversation),
  );

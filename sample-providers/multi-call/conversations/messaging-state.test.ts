import { expect, test } from 'vitest';
import { createConversation, selectNextAnswer } from './conversation.ts';
import {
  emptyMessaging,
  type MessagingAction,
  type MessagingState,
  reduceMessaging,
  selectConversation,
  selectOthers,
  selectVisible,
} from './messaging-state.ts';
import { presets } from './presets.ts';

const after = (...actions: readonly MessagingAction[]): MessagingState =>
  actions.reduce(reduceMessaging, emptyMessaging);

const open = (id: string): readonly MessagingAction[] => [
  { type: 'offered', conversation: createConversation(id, presets[0]) },
  { type: 'opened', id, sessionId: `session-of-${id}` },
];
const arrive = (id: string, at: number): MessagingAction => ({
  type: 'messageArrived',
  id,
  text: `at ${at}`,
  at,
});
const write = (id: string, draft: string): MessagingAction => ({ type: 'draftChanged', id, draft });

test('the visible conversation is that of the focused session', () => {
  const state = after(...open('a'), ...open('b'));
  expect(selectVisible(state)?.id).toBe('b');
  const back = reduceMessaging(state, {
    type: 'sessionSwitched',
    sessionId: 'session-of-a',
    isFocused: true,
  });
  expect(selectVisible(back)?.id).toBe('a');
  expect(selectOthers(back).map(({ id }) => id)).toEqual(['b']);
});

test("no conversation shows while another provider's session has the focus", () => {
  const state = after(...open('a'), {
    type: 'sessionSwitched',
    sessionId: 'session-of-a',
    isFocused: false,
  });
  expect(selectVisible(state)).toBeUndefined();
  expect(selectOthers(state)).toHaveLength(1);
});

test('a focus loss of a session that was not focused changes nothing', () => {
  const state = after(...open('a'), {
    type: 'sessionSwitched',
    sessionId: 'session-of-b',
    isFocused: false,
  });
  expect(selectVisible(state)?.id).toBe('a');
});

test('messages count as unread only while another session is in focus', () => {
  const state = after(...open('a'), ...open('b'), arrive('a', 1), arrive('a', 2), arrive('b', 3));
  expect(selectConversation(state, 'a')?.unread).toBe(2);
  expect(selectConversation(state, 'b')?.unread).toBe(0);
  const read = reduceMessaging(state, {
    type: 'sessionSwitched',
    sessionId: 'session-of-a',
    isFocused: true,
  });
  expect(selectConversation(read, 'a')?.unread).toBe(0);
});

test('the wait starts with the first unanswered message', () => {
  const state = after(...open('a'), arrive('a', 10), arrive('a', 20));
  expect(selectConversation(state, 'a')?.waitingSince).toBe(10);
});

test('a reply ends the wait and the urgency', () => {
  const state = after(
    ...open('a'),
    arrive('a', 10),
    { type: 'waitedTooLong', id: 'a' },
    write('a', ' On its way \n'),
    { type: 'replySent', id: 'a', at: 30 },
  );
  expect(selectConversation(state, 'a')).toMatchObject({
    waitingSince: undefined,
    isUrgent: false,
    draft: '',
    messages: [{ from: 'customer' }, { from: 'agent', text: 'On its way', at: 30 }],
  });
});

test('a draft stays with its conversation', () => {
  const state = after(...open('a'), write('a', 'half a sen'), ...open('b'), write('b', 'other'));
  expect(selectConversation(state, 'a')?.draft).toBe('half a sen');
});

test('the conversation is removed with its session, and the others stay', () => {
  const state = after(...open('a'), ...open('b'), {
    type: 'sessionClosed',
    sessionId: 'session-of-b',
  });
  expect(state.conversations.map(({ id }) => id)).toEqual(['a']);
  expect(state.focusedSessionId).toBeUndefined();
});

test('an ended conversation waits for nothing', () => {
  const state = after(...open('a'), arrive('a', 1), { type: 'ended', id: 'a' });
  expect(selectConversation(state, 'a')).toMatchObject({ phase: 'ended', waitingSince: undefined });
});

test('the customer answers each reply with the next line', () => {
  const state = after(...open('a'), arrive('a', 1), write('a', 'Hello'), {
    type: 'replySent',
    id: 'a',
    at: 2,
  });
  const conversation = selectConversation(state, 'a');
  expect(conversation && selectNextAnswer(conversation)).toBe(presets[0].answers[0]);
});

test('an offered conversation is not listed before it has a session', () => {
  const state = after({ type: 'offered', conversation: createConversation('a', presets[0]) });
  expect(selectOthers(state)).toEqual([]);
});

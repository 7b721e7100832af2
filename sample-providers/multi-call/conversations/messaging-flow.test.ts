import { type Cif, CifError } from 'provider-sdk';
import { expect, test, vi } from 'vitest';
import {
  askForAttention,
  breachWait,
  leaveSession,
  type MessagingDesk,
  offerConversation,
  receiveMessage,
  sendReply,
  takeArticle,
  waitLimitMs,
} from './messaging-flow.ts';
import { selectConversation, selectVisible } from './messaging-state.ts';
import { createMessagingStore } from './messaging-store.ts';
import { findPreset, type Preset, presets } from './presets.ts';
import { restoreConversations } from './restore-conversations.ts';

const accepted = { actionName: 'Accept', responseReason: 'Accept' } as const;

/**
 * A workspace that accepts everything, unless the test sets other answers, and a clock moved by
 * hand.
 */
const aWorkspace = (answers: Partial<Record<keyof Cif, unknown>> = {}) => {
  let sessions = 0;
  let ids = 0;
  const cif = {
    notifyEvent: vi.fn(async () => accepted),
    createSession: vi.fn(async () => `session-id-${(sessions += 1)}`),
    notifyNewActivity: vi.fn(async () => undefined),
    notifyKpiBreach: vi.fn(async () => undefined),
    requestFocusSession: vi.fn(async () => undefined),
    setSessionTitle: vi.fn(async () => ''),
    setMode: vi.fn(async (mode: number) => mode),
    getAllSessions: vi.fn(async (): Promise<string[]> => []),
    getSession: vi.fn(),
    ...answers,
  };
  const waits: { readonly milliseconds: number; readonly end: () => void }[] = [];
  const desk: MessagingDesk = {
    ...createMessagingStore(),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the flow uses no more than these
    cif: cif as unknown as Cif,
    now: () => 1_000,
    createId: () => `conversation-${(ids += 1)}`,
    wait: (milliseconds) =>
      milliseconds < waitLimitMs
        ? Promise.resolve()
        : new Promise((resolve) => waits.push({ milliseconds, end: resolve })),
  };
  const settle = () => vi.waitFor(() => Promise.resolve());
  const find = (id: string) => selectConversation(desk.read(), id);
  return { cif, desk, waits, settle, find };
};

const refuse = (code: 'LIMIT_REACHED' | 'SESSION_NOT_FOUND') => () =>
  Promise.reject(new CifError(code, `refused: ${code}`));

const visitor = (): Preset => {
  const preset = findPreset('locked-out');
  if (!preset) throw new Error('There is no such preset');
  return preset;
};

test('an accepted conversation gets a session with its own context', async () => {
  const { cif, desk } = aWorkspace();
  await offerConversation(desk, presets[0]);
  expect(cif.createSession).toHaveBeenCalledWith({
    templateName: 'msdyn_chat_session',
    templateParameters: { customerName: 'Grace Holloway' },
    context: {
      conversationId: 'conversation-1',
      presetId: 'meter-reading',
      channel: 'Web chat',
      topic: 'How do I read my meter?',
    },
  });
  expect(selectVisible(desk.read())?.messages).toEqual([
    { from: 'customer', text: presets[0].opening, at: 1_000 },
  ]);
});

test.each([
  [{ actionName: 'Reject', responseReason: 'DeclinedByAgent' }, 'Declined: Grace Holloway'],
  [{ actionName: 'Timeout', responseReason: 'DisplayTimeout' }, 'Missed: Grace Holloway'],
])('no session opens after %o', async (outcome, text) => {
  const { cif, desk } = aWorkspace({ notifyEvent: async () => outcome });
  await offerConversation(desk, presets[0]);
  expect(cif.createSession).not.toHaveBeenCalled();
  expect(desk.read()).toMatchObject({ conversations: [], note: { text } });
});

test('a full workspace returns the customer to the queue', async () => {
  const { desk } = aWorkspace({ createSession: refuse('LIMIT_REACHED') });
  await offerConversation(desk, presets[0]);
  expect(desk.read()).toMatchObject({
    conversations: [],
    note: { intent: 'error', text: expect.stringContaining('LIMIT_REACHED') },
  });
});

test('a message in an unfocused session shows the number of unread ones', async () => {
  const { cif, desk } = aWorkspace();
  await offerConversation(desk, presets[0]);
  await receiveMessage(desk, 'conversation-1', 'in view');
  expect(cif.notifyNewActivity).not.toHaveBeenCalled();
  await offerConversation(desk, presets[1] ?? presets[0]);
  await receiveMessage(desk, 'conversation-1', 'one');
  await receiveMessage(desk, 'conversation-1', 'two');
  expect(cif.notifyNewActivity).toHaveBeenNthCalledWith(1, 'session-id-1', 1);
  expect(cif.notifyNewActivity).toHaveBeenNthCalledWith(2, 'session-id-1', 2);
});

test('a customer who waits too long makes the session urgent, until the reply', async () => {
  const { cif, desk, waits, settle, find } = aWorkspace();
  await offerConversation(desk, presets[0]);
  waits[0]?.end();
  await settle();
  expect(cif.notifyKpiBreach).toHaveBeenLastCalledWith('session-id-1', true, expect.any(String));
  expect(find('conversation-1')?.isUrgent).toBe(true);
  desk.dispatch({ type: 'draftChanged', id: 'conversation-1', draft: 'Hello' });
  await sendReply(desk, 'conversation-1');
  expect(cif.notifyKpiBreach).toHaveBeenLastCalledWith('session-id-1', false);
});

test('a timely answer breaches nothing', async () => {
  const { cif, desk, waits, settle } = aWorkspace();
  await offerConversation(desk, { ...presets[0], answers: [] });
  desk.dispatch({ type: 'draftChanged', id: 'conversation-1', draft: 'Hello' });
  await sendReply(desk, 'conversation-1');
  waits[0]?.end();
  await settle();
  expect(cif.notifyKpiBreach).not.toHaveBeenCalled();
});

test('a visitor who gives a name gives the session its title', async () => {
  const { cif, desk, find } = aWorkspace();
  await offerConversation(desk, visitor());
  desk.dispatch({ type: 'draftChanged', id: 'conversation-1', draft: 'Who are you?' });
  await sendReply(desk, 'conversation-1');
  expect(cif.setSessionTitle).toHaveBeenCalledWith({
    sessionId: 'session-id-1',
    customerName: 'Noor Haddad',
  });
  expect(find('conversation-1')?.customerName).toBe('Noor Haddad');
});

test('an empty message is not sent', async () => {
  const { desk, find } = aWorkspace();
  await offerConversation(desk, presets[0]);
  await sendReply(desk, 'conversation-1');
  expect(find('conversation-1')?.messages).toHaveLength(1);
});

test('a request for attention marks the session of the conversation', async () => {
  const { cif, desk, find } = aWorkspace();
  await offerConversation(desk, presets[0]);
  const conversation = find('conversation-1');
  if (conversation) await askForAttention(desk, conversation);
  expect(cif.requestFocusSession).toHaveBeenCalledWith('session-id-1');
});

test('the agent sees a message when a mark is refused', async () => {
  const { desk } = aWorkspace({ notifyKpiBreach: refuse('SESSION_NOT_FOUND') });
  await offerConversation(desk, presets[0]);
  await breachWait(desk, 'conversation-1');
  expect(desk.read().note?.text).toContain('SESSION_NOT_FOUND');
});

test('the panel returns once the last session is closed', async () => {
  const { cif, desk } = aWorkspace();
  await offerConversation(desk, presets[0]);
  await leaveSession(desk, 'session-id-1');
  expect(desk.read().conversations).toEqual([]);
  expect(cif.setMode).toHaveBeenCalledWith(1);
});

test('a reloaded page finds its sessions by their contexts', async () => {
  const contexts: Record<string, unknown> = {
    'session-id-4': { conversationId: 'x', presetId: 'double-charge' },
    'session-id-5': { conversationId: 'y', presetId: 'meter-reading' },
    'session-id-6': 'written by another provider',
  };
  const { desk } = aWorkspace({
    getAllSessions: async () => Object.keys(contexts),
    getSession: async (sessionId: string) => ({
      sessionId,
      focused: sessionId === 'session-id-4',
      context: contexts[sessionId],
    }),
  });
  await restoreConversations(desk);
  expect(desk.read().conversations.map(({ id }) => id)).toEqual(['x', 'y']);
  expect(selectVisible(desk.read())?.id).toBe('x');
});

test('an article that the agent sends goes into the draft of the visible conversation', async () => {
  const { desk, find } = aWorkspace();
  const article = { title: 'How to read a meter', link: 'https://help.example/meter' };
  takeArticle(desk, article);
  expect(desk.read().note?.text).toContain('Open a conversation');
  await offerConversation(desk, presets[0]);
  desk.dispatch({ type: 'draftChanged', id: 'conversation-1', draft: 'Here:' });
  takeArticle(desk, article);
  expect(find('conversation-1')?.draft).toBe(
    'Here: How to read a meter: https://help.example/meter',
  );
});

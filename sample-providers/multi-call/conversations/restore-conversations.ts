import type { Cif, Session } from 'provider-sdk';
import { createConversation } from './conversation.ts';
import type { MessagingDesk } from './messaging-flow.ts';
import { findPreset } from './presets.ts';

/**
 * Finds the sessions that this page opened before it reloaded.
 *
 * The workspace keeps sessions and their contexts; the messages would come from the vendor's
 * server.
 */
export const restoreConversations = async (desk: MessagingDesk): Promise<void> => {
  const sessions = await sessionsOf(desk.cif);
  for (const session of sessions) {
    const { presetId, conversationId } = readContext(session.context);
    const preset = findPreset(presetId);
    if (!preset) continue;
    const conversation = createConversation(conversationId, preset);
    desk.dispatch({ type: 'offered', conversation });
    desk.dispatch({ type: 'opened', id: conversationId, sessionId: session.sessionId });
    const { opening: text } = preset;
    desk.dispatch({ type: 'messageArrived', id: conversationId, text, at: desk.now() });
    desk.dispatch({ type: 'sessionSwitched', sessionId: session.sessionId, isFocused: false });
  }
  const focused = sessions.find((session) => session.focused);
  if (!focused) return;
  desk.dispatch({ type: 'sessionSwitched', sessionId: focused.sessionId, isFocused: true });
};

const sessionsOf = async (cif: Cif): Promise<readonly Session[]> => {
  const ids = await cif.getAllSessions();
  return Promise.all(ids.map((id) => cif.getSession(id)));
};

const readContext = (context: unknown) => {
  const text = (name: string): string => {
    const value: unknown =
      typeof context === 'object' && context !== null ? Reflect.get(context, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { presetId: text('presetId'), conversationId: text('conversationId') };
};

import type { Cif, Environment } from 'provider-sdk';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { readFirstArrival } from './arrival.ts';
import { followDemo } from './follow-demo.ts';
import type { Conversation } from './conversation.ts';
import {
  askForAttention,
  breachWait,
  endConversation,
  leaveSession,
  type MessagingDesk,
  offerConversation,
  receiveMessage,
  sendReply,
  showPanel,
  takeArticle,
} from './messaging-flow.ts';
import type { MessagingState } from './messaging-state.ts';
import { createMessagingStore } from './messaging-store.ts';
import { type Preset, presets } from './presets.ts';
import { restoreConversations } from './restore-conversations.ts';

/** Actions of the screens. */
export interface MessagingCommands {
  readonly offer: (preset: Preset) => void;
  readonly write: (conversation: Conversation, draft: string) => void;
  readonly send: (conversation: Conversation) => void;
  readonly end: (conversation: Conversation) => void;
  readonly askForAttention: (conversation: Conversation) => void;
  readonly simulateMessage: (conversation: Conversation) => void;
  readonly simulateLongWait: (conversation: Conversation) => void;
  readonly dismissNote: () => void;
}

const createDesk = (cif: Cif): MessagingDesk => ({
  ...createMessagingStore(),
  cif,
  now: () => Date.now(),
  createId: () => crypto.randomUUID(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

const createCommands = (desk: MessagingDesk): MessagingCommands => ({
  offer: (preset) => void offerConversation(desk, preset),
  write: ({ id }, draft) => desk.dispatch({ type: 'draftChanged', id, draft }),
  send: ({ id }) => void sendReply(desk, id),
  end: (conversation) => void endConversation(desk, conversation),
  askForAttention: (conversation) => void askForAttention(desk, conversation),
  simulateMessage: ({ id }) => void receiveMessage(desk, id, 'Are you still there?'),
  simulateLongWait: ({ id }) => void breachWait(desk, id),
  dismissNote: () => desk.dispatch({ type: 'noted', note: undefined }),
});

/** Listens to the workspace; returns a function that stops it. */
const followWorkspace = (desk: MessagingDesk): (() => void) => {
  const { cif, dispatch } = desk;
  const subscriptions = [
    cif.on('onSessionSwitched', ({ sessionId, focused }) =>
      dispatch({ type: 'sessionSwitched', sessionId, isFocused: focused }),
    ),
    cif.on('onSessionClosed', ({ sessionId }) => leaveSession(desk, sessionId)),
    cif.on('onsendkbarticle', (article) => takeArticle(desk, article)),
  ];
  return () => subscriptions.forEach((unsubscribe) => unsubscribe());
};

const start = async (desk: MessagingDesk, environment: Environment): Promise<void> => {
  await restoreConversations(desk);
  if (desk.read().conversations.length > 0) return;
  await showPanel(desk);
  const firstArrival = readFirstArrival(environment.customParams);
  if (firstArrival === undefined) return;
  await desk.wait(firstArrival);
  await offerConversation(desk, presets[0]);
};

export const useMessaging = (
  cif: Cif,
  environment: Environment,
): { readonly state: MessagingState; readonly commands: MessagingCommands } => {
  const desk = useMemo(() => createDesk(cif), [cif]);
  const commands = useMemo(() => createCommands(desk), [desk]);
  const state = useSyncExternalStore(desk.subscribe, desk.read);
  useEffect(() => followWorkspace(desk), [desk]);
  useEffect(() => followDemo(desk), [desk]);
  useEffect(() => void start(desk, environment), [desk, environment]);
  return { state, commands };
};

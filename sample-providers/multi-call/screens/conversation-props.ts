import type { Conversation } from '../conversations/conversation.ts';
import type { MessagingCommands } from '../conversations/useMessaging.ts';

export interface ConversationProps {
  readonly conversation: Conversation;
  readonly commands: MessagingCommands;
}

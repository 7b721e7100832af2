import {
  Avatar,
  Body1Strong,
  Caption1,
  Caption1Strong,
  CounterBadge,
} from '@fluentui/react-components';
import { type Conversation, selectLastMessage } from '../conversations/conversation.ts';
import type { MessagingCommands } from '../conversations/useMessaging.ts';
import { ConversationMenu } from './ConversationMenu.tsx';
import { useOtherConversationsStyles } from './OtherConversations.styles.ts';
import { WaitMark } from './WaitMark.tsx';
import type { ConversationProps } from './conversation-props.ts';

interface OtherConversationsProps {
  readonly conversations: readonly Conversation[];
  readonly commands: MessagingCommands;
}

/** Conversations in other sessions: only the agent can switch to them, by the session's tab. */
export const OtherConversations = ({ conversations, commands }: OtherConversationsProps) => {
  const styles = useOtherConversationsStyles();
  if (conversations.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="other-conversations">
      <Caption1Strong as="h2" id="other-conversations" className={styles.heading}>
        In other sessions
      </Caption1Strong>
      <ul className={styles.list}>
        {conversations.map((conversation) => (
          <Row key={conversation.id} conversation={conversation} commands={commands} />
        ))}
      </ul>
    </section>
  );
};

const Row = ({ conversation, commands }: ConversationProps) => {
  const styles = useOtherConversationsStyles();
  const { customerName, unread } = conversation;
  return (
    <li className={styles.row}>
      <Avatar name={customerName} color="colorful" size={28} aria-hidden />
      <div className={styles.texts}>
        <Body1Strong className={styles.line}>{customerName}</Body1Strong>
        <Caption1 className={styles.preview}>{previewOf(conversation)}</Caption1>
      </div>
      <WaitMark conversation={conversation} />
      {unread > 0 && <CounterBadge count={unread} color="brand" aria-label={`${unread} unread`} />}
      <ConversationMenu conversation={conversation} commands={commands} />
    </li>
  );
};

const previewOf = (conversation: Conversation): string => {
  if (conversation.phase === 'ended') return 'Ended';
  if (conversation.isCustomerWriting) return 'Writing';
  const last = selectLastMessage(conversation);
  return last?.from === 'agent' ? `You: ${last.text}` : (last?.text ?? conversation.preset.topic);
};

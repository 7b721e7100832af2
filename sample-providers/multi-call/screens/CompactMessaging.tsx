import {
  Avatar,
  Body1Strong,
  Button,
  Caption1,
  CounterBadge,
  Input,
} from '@fluentui/react-components';
import { ChatMultipleRegular, SendRegular } from '@fluentui/react-icons';
import { type Conversation, selectLastMessage } from '../conversations/conversation.ts';
import type { MessagingCommands } from '../conversations/useMessaging.ts';
import { useCompactMessagingStyles } from './CompactMessaging.styles.ts';
import { OfferMenu } from './OfferMenu.tsx';
import { WaitMark } from './WaitMark.tsx';
import type { ConversationProps } from './conversation-props.ts';

interface CompactMessagingProps {
  readonly conversation: Conversation | undefined;
  readonly others: readonly Conversation[];
  readonly commands: MessagingCommands;
}

/** The minimized panel: the last message and one line to answer it. */
export const CompactMessaging = ({ conversation, others, commands }: CompactMessagingProps) => {
  const styles = useCompactMessagingStyles();
  if (conversation) {
    return (
      <main className={styles.screen} aria-label={`Conversation with ${conversation.customerName}`}>
        <CompactHead conversation={conversation} others={others} />
        {conversation.phase === 'open' && (
          <QuickReply conversation={conversation} commands={commands} />
        )}
      </main>
    );
  }
  return (
    <main className={styles.screen} aria-label="Ready for conversations">
      <div className={styles.row}>
        <Avatar size={32} icon={<ChatMultipleRegular />} color="brand" />
        <OfferMenu commands={commands} look="small" />
      </div>
    </main>
  );
};

const CompactHead = ({
  conversation,
  others,
}: Pick<ConversationProps, 'conversation'> & Pick<CompactMessagingProps, 'others'>) => {
  const styles = useCompactMessagingStyles();
  const { customerName, preset } = conversation;
  const unread = others.reduce((sum, other) => sum + other.unread, 0);
  return (
    <div className={styles.row}>
      <Avatar name={customerName} color="colorful" size={28} aria-hidden />
      <div className={styles.texts}>
        <Body1Strong className={styles.line}>{customerName}</Body1Strong>
        <Caption1 className={styles.preview}>
          {selectLastMessage(conversation)?.text ?? preset.topic}
        </Caption1>
      </div>
      <WaitMark conversation={conversation} />
      {unread > 0 && (
        <CounterBadge count={unread} color="brand" aria-label={`${unread} in other sessions`} />
      )}
    </div>
  );
};

const QuickReply = ({ conversation, commands }: ConversationProps) => {
  const styles = useCompactMessagingStyles();
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        commands.send(conversation);
      }}
    >
      <Input
        className={styles.field}
        size="small"
        aria-label="Reply"
        placeholder="Type a reply"
        value={conversation.draft}
        onChange={(_event, { value }) => commands.write(conversation, value)}
      />
      <Button
        type="submit"
        size="small"
        appearance="primary"
        icon={<SendRegular />}
        aria-label="Send"
      />
    </form>
  );
};

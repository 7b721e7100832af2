import { Badge, Subtitle2 } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons';
import type { Conversation } from '../conversations/conversation.ts';
import type { MessagingCommands } from '../conversations/useMessaging.ts';
import { useMessagingHeaderStyles } from './MessagingHeader.styles.ts';
import { OfferMenu } from './OfferMenu.tsx';

interface MessagingHeaderProps {
  readonly conversations: readonly Conversation[];
  readonly commands: MessagingCommands;
}

export const MessagingHeader = ({ conversations, commands }: MessagingHeaderProps) => {
  const styles = useMessagingHeaderStyles();
  const open = conversations.filter(({ phase }) => phase === 'open').length;
  return (
    <header className={styles.header}>
      <span className={styles.icon} aria-hidden>
        <ChatMultipleRegular />
      </span>
      <Subtitle2 as="h1" className={styles.title}>
        Messaging
      </Subtitle2>
      <output>
        <Badge appearance="tint" color={open > 0 ? 'brand' : 'success'}>
          {open > 0 ? `${open} open` : 'Ready'}
        </Badge>
      </output>
      <OfferMenu commands={commands} look="icon" />
    </header>
  );
};

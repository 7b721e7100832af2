import type { ConversationProps } from './conversation-props.ts';
import { Composer } from './Composer.tsx';
import { ConversationHead } from './ConversationHead.tsx';
import { useConversationViewStyles } from './ConversationView.styles.ts';
import { Thread } from './Thread.tsx';

/** The conversation of the focused session. */
export const ConversationView = ({ conversation, commands }: ConversationProps) => {
  const styles = useConversationViewStyles();
  return (
    <main className={styles.view} aria-label={`Conversation with ${conversation.customerName}`}>
      <ConversationHead conversation={conversation} commands={commands} />
      <Thread conversation={conversation} />
      {conversation.phase === 'ended' ? (
        <p className={styles.ended}>
          This conversation has ended. Close its session when you are done.
        </p>
      ) : (
        <Composer conversation={conversation} commands={commands} />
      )}
    </main>
  );
};

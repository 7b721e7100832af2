import { Caption1, mergeClasses } from '@fluentui/react-components';
import type { Conversation, Message } from '../conversations/conversation.ts';
import { useThreadStyles } from './Thread.styles.ts';

/** The messages, newest last and in view. */
export const Thread = ({ conversation }: { readonly conversation: Conversation }) => {
  const styles = useThreadStyles();
  const { messages, customerName, isCustomerWriting } = conversation;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboard users must be able to scroll it
    <div className={styles.thread} role="log" aria-label="Messages" tabIndex={0}>
      <div className={styles.messages}>
        {messages.map((message, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- messages are only ever added at the end
          <Bubble key={index} message={message} customerName={customerName} />
        ))}
        {isCustomerWriting && (
          <Caption1 className={styles.writing}>{customerName} is writing</Caption1>
        )}
      </div>
    </div>
  );
};

interface BubbleProps {
  readonly message: Message;
  readonly customerName: string;
}

const Bubble = ({ message, customerName }: BubbleProps) => {
  const styles = useThreadStyles();
  const isOurs = message.from === 'agent';
  return (
    <div className={mergeClasses(styles.message, isOurs && styles.messageOfAgent)}>
      <Caption1 className={styles.author}>
        {isOurs ? 'You' : customerName} · {timeText(message.at)}
      </Caption1>
      <div className={mergeClasses(styles.bubble, isOurs && styles.bubbleOfAgent)}>
        {message.text}
      </div>
    </div>
  );
};

const timeText = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });

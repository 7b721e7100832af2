import type { Cif, Environment } from 'provider-sdk';
import { NoteBar } from '../../widget-shell/NoteBar.tsx';
import { useMediaQuery } from '../../widget-shell/useMediaQuery.ts';
import { selectOthers, selectVisible } from '../conversations/messaging-state.ts';
import { useMessaging } from '../conversations/useMessaging.ts';
import { CompactMessaging } from './CompactMessaging.tsx';
import { ConversationView } from './ConversationView.tsx';
import { IdleScreen } from './IdleScreen.tsx';
import { MessagingHeader } from './MessagingHeader.tsx';
import { OtherConversations } from './OtherConversations.tsx';
import { useMessagingStyles } from './Messaging.styles.ts';

interface MessagingProps {
  readonly cif: Cif;
  readonly environment: Environment;
}

export const Messaging = ({ cif, environment }: MessagingProps) => {
  const styles = useMessagingStyles();
  const { state, commands } = useMessaging(cif, environment);
  // The widget has little height in the minimized panel and on a zoomed page; the layout is the
  // same for both.
  const isLow = useMediaQuery('(max-height: 280px)');
  const conversation = selectVisible(state);
  const others = selectOthers(state);
  if (isLow) {
    return <CompactMessaging conversation={conversation} others={others} commands={commands} />;
  }
  return (
    <div className={styles.widget}>
      <MessagingHeader conversations={state.conversations} commands={commands} />
      {state.note && (
        <div className={styles.note}>
          <NoteBar note={state.note} onDismiss={commands.dismissNote} />
        </div>
      )}
      {conversation ? (
        <ConversationView key={conversation.id} conversation={conversation} commands={commands} />
      ) : (
        <IdleScreen commands={commands} />
      )}
      <OtherConversations conversations={others} commands={commands} />
    </div>
  );
};

import { Body1, Subtitle2 } from '@fluentui/react-components';
import { ChatMultipleRegular } from '@fluentui/react-icons';
import type { MessagingCommands } from '../conversations/useMessaging.ts';
import { useIdleScreenStyles } from './IdleScreen.styles.ts';
import { OfferMenu } from './OfferMenu.tsx';

export const IdleScreen = ({ commands }: { readonly commands: MessagingCommands }) => {
  const styles = useIdleScreenStyles();
  return (
    <main className={styles.screen}>
      <ChatMultipleRegular className={styles.picture} aria-hidden />
      <Subtitle2 as="h2" className={styles.text}>
        No conversation in this session
      </Subtitle2>
      <Body1 className={styles.detail}>
        Each conversation has its own session. Select one above to read and reply here.
      </Body1>
      <OfferMenu commands={commands} look="large" />
    </main>
  );
};

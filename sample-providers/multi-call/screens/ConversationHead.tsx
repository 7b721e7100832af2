import { Avatar, Caption1, Subtitle2 } from '@fluentui/react-components';
import { ConversationMenu } from './ConversationMenu.tsx';
import { useConversationHeadStyles } from './ConversationHead.styles.ts';
import { WaitMark } from './WaitMark.tsx';
import type { ConversationProps } from './conversation-props.ts';

export const ConversationHead = ({ conversation, commands }: ConversationProps) => {
  const styles = useConversationHeadStyles();
  const { customerName, preset } = conversation;
  return (
    <div className={styles.head}>
      <Avatar name={customerName} color="colorful" size={36} aria-hidden />
      <div className={styles.texts}>
        <Subtitle2 as="h2" className={styles.name}>
          {customerName}
        </Subtitle2>
        <Caption1 className={styles.detail}>
          {preset.channel} · {preset.topic}
        </Caption1>
      </div>
      <WaitMark conversation={conversation} />
      <ConversationMenu conversation={conversation} commands={commands} />
    </div>
  );
};

import { Button, Textarea } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useComposerStyles } from './Composer.styles.ts';
import type { ConversationProps } from './conversation-props.ts';

/** Enter sends, Shift+Enter starts a new line. The draft stays with its conversation. */
export const Composer = ({ conversation, commands }: ConversationProps) => {
  const styles = useComposerStyles();
  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    commands.send(conversation);
  };
  return (
    <div className={styles.composer}>
      <Textarea
        className={styles.field}
        aria-label="Reply"
        placeholder="Type a reply"
        rows={2}
        value={conversation.draft}
        onChange={(_event, { value }) => commands.write(conversation, value)}
        onKeyDown={sendOnEnter}
      />
      <Button
        appearance="primary"
        icon={<SendRegular />}
        aria-label="Send"
        disabledFocusable={conversation.draft.trim() === ''}
        onClick={() => commands.send(conversation)}
      />
    </div>
  );
};

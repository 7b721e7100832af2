import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Note } from './note.ts';

interface NoteBarProps {
  readonly note: Note;
  readonly onDismiss: () => void;
}

export const NoteBar = ({ note, onDismiss }: NoteBarProps) => (
  <MessageBar intent={note.intent} layout="auto">
    <MessageBarBody>{note.text}</MessageBarBody>
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label="Dismiss"
          icon={<DismissRegular />}
          onClick={onDismiss}
        />
      }
    />
  </MessageBar>
);

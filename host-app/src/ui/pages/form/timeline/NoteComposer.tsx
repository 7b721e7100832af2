import { Button, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TableDefinition } from '../../../../dataverse/index.ts';
import { useAddNote } from './useAddNote.ts';
import { useTimelineStyles } from './Timeline.styles.ts';

interface NoteComposerProps {
  readonly table: TableDefinition;
  readonly entityId: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** One line that opens to a title and a text. */
export function NoteComposer({ table, entityId, isOpen, onOpenChange }: NoteComposerProps) {
  const styles = useTimelineStyles();
  if (isOpen) {
    return <OpenComposer table={table} entityId={entityId} onDone={() => onOpenChange(false)} />;
  }
  return (
    <Button className={styles.collapsed} appearance="outline" onClick={() => onOpenChange(true)}>
      Enter a note...
    </Button>
  );
}

interface OpenComposerProps {
  readonly table: TableDefinition;
  readonly entityId: string;
  readonly onDone: () => void;
}

function OpenComposer({ table, entityId, onDone }: OpenComposerProps) {
  const styles = useTimelineStyles();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const textArea = useRef<HTMLTextAreaElement>(null);
  const addNote = useAddNote();
  useEffect(() => textArea.current?.focus(), []);
  const add = (): void => {
    if (addNote(table, entityId, { title, text })) onDone();
  };
  return (
    <div className={styles.composer}>
      <Input
        aria-label="Note title"
        placeholder="Title"
        appearance="filled-darker"
        value={title}
        onChange={(_event, data) => setTitle(data.value)}
      />
      <Textarea
        textarea={{ ref: textArea }}
        aria-label="Note text"
        placeholder="Enter text..."
        appearance="filled-darker"
        resize="vertical"
        rows={3}
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className={styles.composerButtons}>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabled={text.trim() === '' && title.trim() === ''}
          onClick={add}
        >
          Add note
        </Button>
      </div>
    </div>
  );
}

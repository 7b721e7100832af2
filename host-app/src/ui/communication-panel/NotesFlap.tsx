import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { cancelNotes, saveNotes } from '../../workspace/questions/notes-closing.ts';
import { typeNotes } from '../../workspace/questions/notes.ts';
import { shownText } from '../shell/shown-text.ts';
import { usePanelStyles } from './CommunicationPanel.styles.ts';

/** The note editor beside a widget; navigating away saves the text. */
export function NotesFlap({ left }: { readonly left: number }) {
  const styles = usePanelStyles();
  const apply = useApply();
  const notes = useWorkspace(({ questions }) => questions.open.note[0]);
  const textArea = useRef<HTMLTextAreaElement>(null);
  useEffect(() => textArea.current?.focus(), []);
  if (!notes) return null;
  return (
    <section className={styles.flap} aria-label="Notes" style={{ left }}>
      <h2 className={styles.flapTitle}>Add a note</h2>
      <p className={styles.flapSubject}>{shownText(notes.subject)}</p>
      <Textarea
        textarea={{ ref: textArea }}
        className={styles.flapText}
        aria-label="Note text"
        placeholder="Enter text..."
        value={notes.text}
        onChange={(_event, data) => apply(typeNotes, { text: data.value })}
        onKeyDown={(event) => event.key === 'Escape' && apply(cancelNotes, undefined)}
      />
      <div className={styles.flapButtons}>
        <Button onClick={() => apply(cancelNotes, undefined)}>Cancel</Button>
        <Button
          appearance="primary"
          disabled={notes.text.trim() === ''}
          onClick={() => apply(saveNotes, undefined)}
        >
          Add note
        </Button>
      </div>
    </section>
  );
}

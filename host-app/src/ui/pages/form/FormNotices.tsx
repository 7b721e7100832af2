import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useScriptDesk } from '../../../store/use-script-desk.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { shownText, type Conflict } from './edits.ts';
import { useFormStyles } from './FormPage.styles.ts';
import type { RecordForm } from './useRecordForm.ts';

/** Notices that the agent needs before continuing: failures, and other people's changes. */
export function FormNotices({ tab, form }: { readonly tab: Tab; readonly form: RecordForm }) {
  const styles = useFormStyles();
  const ofScripts = useScriptDesk(({ notices }) => notices[tab.id]);
  const names = form.changedElsewhere.map(({ label }) => label).join(', ');
  return (
    <>
      {ofScripts?.map(({ id, text, level }) => (
        <MessageBar key={id} intent={level} shape="square" className={styles.notice}>
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      {form.failure !== undefined && (
        <MessageBar intent="error" shape="square" className={styles.notice}>
          <MessageBarBody>{form.failure}</MessageBarBody>
        </MessageBar>
      )}
      {form.isGone && (
        <MessageBar intent="warning" shape="square" className={styles.notice}>
          <MessageBarBody>This record was deleted elsewhere.</MessageBarBody>
        </MessageBar>
      )}
      {form.conflicts.map((conflict) => (
        <ConflictBar key={conflict.column.name} form={form} conflict={conflict} />
      ))}
      {form.conflicts.length === 0 && names !== '' && (
        <MessageBar intent="info" shape="square" className={styles.notice}>
          <MessageBarBody>This record was changed elsewhere: {names}.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={form.refresh}>
              Show the changes
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function ConflictBar({
  form,
  conflict,
}: {
  readonly form: RecordForm;
  readonly conflict: Conflict;
}) {
  const styles = useFormStyles();
  const { column, theirs } = conflict;
  const text = shownText(column, theirs);
  return (
    <MessageBar intent="warning" shape="square" layout="multiline" className={styles.notice}>
      <MessageBarBody>
        <strong>{column.label}</strong> was changed elsewhere to{' '}
        {text === '' ? 'nothing' : <q className={styles.theirs}>{text}</q>} while you were editing
        it. Choose which value to keep before you save.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => form.keepMine(conflict)}>
          Keep mine
        </Button>
        <Button size="small" onClick={() => form.takeTheirs(conflict)}>
          Take theirs
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

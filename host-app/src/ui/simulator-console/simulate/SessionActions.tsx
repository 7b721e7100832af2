import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useApply, useWorkspace } from '../../../store/hooks.ts';
import { closeSession, focusSession } from '../../../workspace/sessions/sessions.ts';
import { useSay } from '../../shell/useSay.ts';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** Focuses and closes sessions, without the question about edits. */
export function SessionActions() {
  const styles = useConsoleStyles();
  const apply = useApply();
  const say = useSay();
  const sessions = useWorkspace((state) => state.sessions);
  const focusedId = useWorkspace((state) => state.focusedSessionId);
  return (
    <section aria-label="Switch and close sessions">
      <h3 className={styles.paneTitle}>Sessions</h3>
      <ul className={styles.list}>
        {sessions.map(({ id, title, kind }) => (
          <li key={id} className={styles.item}>
            <span className={styles.itemText}>
              {title} <span className={styles.quiet}>{id}</span>
            </span>
            <Button
              size="small"
              disabled={id === focusedId}
              onClick={() => apply(focusSession, { sessionId: id })}
            >
              {id === focusedId ? 'Focused' : 'Focus'}
            </Button>
            {kind !== 'home' && (
              <ConsoleAction
                label={`Close session ${id}`}
                icon={<DismissRegular />}
                onClick={() => {
                  const after = apply(closeSession, { sessionId: id });
                  const isOpen = after.sessions.some((session) => session.id === id);
                  if (isOpen) say('warning', 'Choose a disposition code to close this session.');
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

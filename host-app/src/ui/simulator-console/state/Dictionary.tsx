import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useApply, useWorkspace } from '../../../store/hooks.ts';
import { writeContext } from '../../../workspace/sessions/dictionary.ts';
import { selectSession } from '../../../workspace/sessions/session.ts';
import { ProblemLines } from '../ProblemLines.tsx';
import { useAttempt } from '../useAttempt.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** The automation dictionary of a session, as JSON. */
export function Dictionary() {
  const styles = useConsoleStyles();
  const sessions = useWorkspace((state) => state.sessions);
  const focusedId = useWorkspace((state) => state.focusedSessionId);
  const [chosen, setChosen] = useState('');
  const id = sessions.some((session) => session.id === chosen) ? chosen : focusedId;
  const parameters = useWorkspace((state) => selectSession(state, id)?.parameters);
  return (
    <section aria-label="Automation dictionary">
      <h3 className={styles.paneTitle}>Automation dictionary</h3>
      <div className={styles.form}>
        <Field label="Session">
          <Select size="small" value={id} onChange={(_event, { value }) => setChosen(value)}>
            {sessions.map((session) => (
              <option key={session.id} value={session.id}>
                {session.title} ({session.id})
              </option>
            ))}
          </Select>
        </Field>
        <Values key={`${id} ${JSON.stringify(parameters)}`} sessionId={id} values={parameters} />
      </div>
    </section>
  );
}

interface ValuesProps {
  readonly sessionId: string;
  readonly values: Readonly<Record<string, unknown>> | undefined;
}

function Values({ sessionId, values = {} }: ValuesProps) {
  const styles = useConsoleStyles();
  const apply = useApply();
  const [text, setText] = useState(() => JSON.stringify(values, undefined, 2));
  const { attempt, problems } = useAttempt();
  const save = (): void => {
    const set: unknown = JSON.parse(text);
    if (typeof set !== 'object' || set === null || Array.isArray(set)) {
      throw new TypeError('expected an object');
    }
    const remove = Object.keys(values).filter((name) => !Object.hasOwn(set, name));
    apply(writeContext, {
      sessionId,
      set: Object.fromEntries(Object.entries(set)),
      remove,
      source: 'system',
    });
  };
  return (
    <>
      <Textarea
        size="small"
        aria-label="Values as JSON"
        className={styles.code}
        rows={6}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      <ProblemLines problems={problems} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => attempt(save)}>
          Save values
        </Button>
      </div>
    </>
  );
}

import { Field, ProgressBar, Select } from '@fluentui/react-components';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import {
  chooseScript,
  selectScriptState,
  selectSessionScripts,
  selectShownScript,
  selectStepResult,
  stepsOf,
} from '../../workspace/agent-tools/agent-scripts.ts';
import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { useAgentScriptStyles } from './AgentScript.styles.ts';
import { ScriptStepItem } from './ScriptStepItem.tsx';
import { useScriptText } from './useScriptText.ts';

/** The scripts of the session's template: one is shown, and the list at the top leads to the others. */
export function AgentScript() {
  const styles = useAgentScriptStyles();
  const apply = useApply();
  const state = useWorkspace((whole) => whole);
  const session = selectFocusedSession(state);
  const { resolve, textOf } = useScriptText(session);
  const own = selectSessionScripts(state, session);
  const script = selectShownScript(state, session, resolve);
  if (!script) return <p className={styles.quiet}>There is no agent script for this session.</p>;
  const offered = own.includes(script) ? own : [...own, script];
  const steps = stepsOf(script);
  const used = selectScriptState(state, session.id);
  const done = steps.filter((step) => selectStepResult(used, script, step)?.isDone === true);
  return (
    <>
      <Field label="Script">
        <Select
          value={script.uniqueName}
          onChange={(_event, { value }) => apply(chooseScript, { script: value })}
        >
          {offered.map(({ uniqueName, name }) => (
            <option key={uniqueName} value={uniqueName}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.progress}>
        <output className={styles.quiet}>
          {done.length} of {steps.length} done
        </output>
        <ProgressBar
          aria-label="Progress"
          value={steps.length === 0 ? 0 : done.length / steps.length}
        />
      </div>
      <ol className={styles.steps} aria-label="Steps">
        {steps.map((step) => (
          <ScriptStepItem
            key={`${session.id} ${script.uniqueName} ${step.uniqueName}`}
            sessionId={session.id}
            script={script}
            step={step}
            title={textOf(script, step.name)}
            text={textOf(script, step.text ?? '')}
            result={selectStepResult(used, script, step)}
          />
        ))}
      </ol>
    </>
  );
}

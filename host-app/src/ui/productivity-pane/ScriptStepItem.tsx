import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClipboardTaskListLtrRegular,
  DismissCircleFilled,
  FlashRegular,
  TextDescriptionRegular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { runStep } from '../../agent-tools/run-step.ts';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import { findScript, selectScripts } from '../../workspace/agent-tools/agent-scripts.ts';
import type {
  AgentScript,
  MacroRun,
  ScriptStep,
  StepResult,
} from '../../workspace/agent-tools/agent-tools-shape.ts';
import { findMacro, selectMacroRun, selectMacros } from '../../workspace/agent-tools/macros.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { useAgentScriptStyles } from './AgentScript.styles.ts';

const icons: Readonly<Record<ScriptStep['type'], ReactElement>> = {
  Text: <TextDescriptionRegular />,
  Macro: <FlashRegular />,
  Script: <ClipboardTaskListLtrRegular />,
};

const commands: Readonly<Record<ScriptStep['type'], string>> = {
  Text: 'Mark as done',
  Macro: 'Run',
  Script: 'View',
};

interface ScriptStepItemProps {
  readonly sessionId: string;
  readonly script: AgentScript;
  readonly step: ScriptStep;
  /** Name and instruction, with the values of the session. */
  readonly title: string;
  readonly text: string;
  readonly result: StepResult | undefined;
}

/** One step: its name expands the instruction and the command. */
export function ScriptStepItem(props: ScriptStepItemProps) {
  const { step, title, result } = props;
  const styles = useAgentScriptStyles();
  const [isOpen, setOpen] = useState(false);
  const missing = useWorkspace((state) => missingTarget(state, step));
  const word = result === undefined ? '' : result.isDone ? ', done' : ', failed';
  return (
    <li className={styles.step}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={icons[step.type]}
        aria-expanded={isOpen}
        aria-label={`${title}${word}`}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.headText}>{title}</span>
        <StepMark result={result} />
      </Button>
      {result?.reason !== undefined && (
        <div className={styles.body}>
          <p className={styles.reason}>{result.reason}</p>
        </div>
      )}
      {isOpen && <StepBody {...props} missing={missing} />}
    </li>
  );
}

function StepMark({ result }: { readonly result: StepResult | undefined }) {
  const styles = useAgentScriptStyles();
  if (!result) return null;
  return (
    <span className={mergeClasses(styles.mark, result.isDone ? styles.done : styles.failed)}>
      {result.isDone ? <CheckmarkCircleFilled /> : <DismissCircleFilled />}
    </span>
  );
}

function StepBody({
  sessionId,
  script,
  step,
  title,
  text,
  missing,
}: ScriptStepItemProps & { readonly missing: string | undefined }) {
  const styles = useAgentScriptStyles();
  const app = useApp();
  const run = useWorkspace((state) => selectMacroRun(state, sessionId));
  const isOwn = useWorkspace((state) => isRunOf(state, run, step));
  return (
    <div className={styles.body}>
      {text !== '' && <p className={styles.text}>{text}</p>}
      {missing !== undefined && <p className={styles.quiet}>{missing}</p>}
      <Button
        size="small"
        appearance={step.type === 'Macro' ? 'primary' : 'secondary'}
        aria-label={`${commands[step.type]}: ${title}`}
        disabled={missing !== undefined || (step.type === 'Macro' && run !== undefined)}
        onClick={() => {
          runStep(app, { sessionId, script, step }).catch((error: unknown) =>
            app.journal.mishaps.report('A step of an agent script', error),
          );
        }}
      >
        {commands[step.type]}
      </Button>
      {isOwn && run && <Spinner size="tiny" label={`Running: ${run.action}`} />}
    </div>
  );
}

function isRunOf(state: WorkspaceState, run: MacroRun | undefined, { macro }: ScriptStep): boolean {
  if (run === undefined || macro === undefined) return false;
  return findMacro(selectMacros(state), macro)?.name === run.macro;
}

/** The reason why a step cannot be used. */
function missingTarget(state: WorkspaceState, { type, macro = '', script = '' }: ScriptStep) {
  if (type === 'Macro' && !findMacro(selectMacros(state), macro)) {
    return `The macro ${macro} does not exist or is inactive.`;
  }
  if (type === 'Script' && !findScript(selectScripts(state), script)) {
    return `The script ${script} does not exist or is inactive.`;
  }
  return undefined;
}

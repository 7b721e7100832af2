import type { App } from '../store/app.ts';
import type { AgentScript, ScriptStep } from '../workspace/agent-tools/agent-tools-shape.ts';
import {
  chooseScript,
  findScript,
  noteStep,
  selectScripts,
} from '../workspace/agent-tools/agent-scripts.ts';
import { MacroFailure } from './macro-failure.ts';
import { runMacro } from './run-macro.ts';

/** Marks a step as done, runs its macro, or shows its script; the result stays with the session. */
export async function runStep(
  app: App,
  where: {
    readonly sessionId: string;
    readonly script: AgentScript;
    readonly step: ScriptStep;
  },
): Promise<void> {
  const { workspace } = app;
  const { sessionId, script, step } = where;
  const note = (reason?: string): void => {
    const result = reason === undefined ? { isDone: true } : { isDone: false, reason };
    const names = { script: script.uniqueName, step: step.uniqueName };
    workspace.apply(noteStep, { sessionId, ...names, result });
  };
  if (step.type === 'Script') {
    const target = findScript(selectScripts(workspace.getState()), step.script ?? '');
    if (!target) return;
    note();
    workspace.apply(chooseScript, { script: target.uniqueName, sessionId });
    return;
  }
  if (step.type === 'Text') {
    note();
    return;
  }
  try {
    await runMacro(app, step.macro ?? '', sessionId);
    note();
  } catch (error) {
    if (!(error instanceof MacroFailure)) throw error;
    note(error.message);
  }
}

import { runStep } from '../agent-tools/run-step.ts';
import type { App } from '../store/app.ts';
import { createRowLookup } from '../store/row-lookup.ts';
import {
  selectScriptState,
  selectShownScript,
  selectStepResult,
  stepsOf,
} from '../workspace/agent-tools/agent-scripts.ts';
import { resolveToolText } from '../workspace/agent-tools/tool-text.ts';
import { selectFocusedSession } from '../workspace/sessions/session.ts';

/** The step of that name in the agent script that the focused session shows. */
function findStep({ workspace, records }: App, name: string) {
  const state = workspace.getState();
  const session = selectFocusedSession(state);
  const lookup = createRowLookup(records);
  const script = selectShownScript(
    state,
    session,
    (text) => resolveToolText(text, { session, lookup }).text,
  );
  const step = script && stepsOf(script).find((each) => each.name === name);
  return script && step ? { sessionId: session.id, script, step } : undefined;
}

/** Runs a step as a click on its command does. */
export function runNamedStep(app: App, name: string): void {
  const found = findStep(app, name);
  if (!found) return;
  runStep(app, found).catch((error: unknown) =>
    app.journal.mishaps.report('A step of an agent script', error),
  );
}

export function isStepDone(app: App, name: string): boolean {
  const found = findStep(app, name);
  if (!found) return false;
  const used = selectScriptState(app.workspace.getState(), found.sessionId);
  return selectStepResult(used, found.script, found.step)?.isDone === true;
}

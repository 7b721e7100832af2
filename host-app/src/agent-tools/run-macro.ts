import { DataverseError } from '../dataverse/index.ts';
import { createRowLookup } from '../store/row-lookup.ts';
import { writeOwnRow } from '../store/row-writing.ts';
import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import { actionTypes, isInventedType } from '../workspace/agent-tools/action-types.ts';
import type {
  Macro,
  MacroAction,
  MacroOutcome,
} from '../workspace/agent-tools/agent-tools-shape.ts';
import { holds, readCondition } from '../workspace/agent-tools/conditions.ts';
import {
  findMacro,
  noteMacroRun,
  selectMacroRun,
  selectMacros,
} from '../workspace/agent-tools/macros.ts';
import { inRunOrder, outcomesOf } from '../workspace/agent-tools/run-order.ts';
import { findDoubtfulSlug } from '../workspace/agent-tools/tool-text.ts';
import { showBriefToast } from '../workspace/notices/brief-toasts.ts';
import type { RecordRow } from '../workspace/records/row-lookup.ts';
import { Refusal } from '../workspace/whole/refusal.ts';
import { findAction } from './actions/all-actions.ts';
import { actionAtWork, type MacroAtWork } from './macro-at-work.ts';
import { macroDiagnostics } from './macro-diagnostics.ts';
import { MacroFailure } from './macro-failure.ts';

/**
 * Runs a macro in a session, the focused one by default, and returns the text of its success.
 *
 * Ends with a brief toast and a row of the history. Throws `MacroFailure` with the action that
 * failed and the reason.
 */
export async function runMacro(
  app: App,
  name: string,
  sessionId: string = app.workspace.getState().focusedSessionId,
): Promise<string> {
  const { workspace } = app;
  const macros = selectMacros(workspace.getState());
  const macro = findMacro(macros, name);
  if (!macro) throw new MacroFailure(`There is no active macro "${name.slice(0, 200)}"`);
  const busy = selectMacroRun(workspace.getState(), sessionId);
  if (busy) throw new MacroFailure(`Macro ${busy.macro} is still running in this session`);
  try {
    await runActions(beginning(app, macro, sessionId), macro.actions, sessionId);
    const text = `Macro ${macro.name} was executed successfully`;
    ended(app, macro, 'Succeeded', text);
    return text;
  } catch (error) {
    const failure = failureOf(error);
    app.journal.diagnostics.add(macroDiagnostics.failed(macro.name, failure.message));
    ended(app, macro, 'Failed', `Macro ${macro.name} failed: ${failure.message}`);
    throw failure;
  } finally {
    workspace.apply(noteMacroRun, { sessionId, run: undefined });
  }
}

/** Records of anchors, until an action reads them again. */
const anchors = new WeakMap<App, Map<string, RecordRow>>();

function beginning(app: App, macro: Macro, sessionId: string): MacroAtWork {
  const say = (diagnostic: Diagnostic): void => void app.journal.diagnostics.add(diagnostic);
  const kept = anchors.get(app) ?? new Map<string, RecordRow>();
  anchors.set(app, kept);
  const read = createRowLookup(app.records, (table, message) =>
    say(macroDiagnostics.queryFailed(table, message)),
  );
  const doubtful = findDoubtfulSlug(JSON.stringify(macro.actions));
  if (doubtful !== undefined) say(macroDiagnostics.doubtfulSlug(macro.name, doubtful));
  return {
    app,
    macro,
    place: { sessionId },
    outputs: new Map(),
    say,
    lookup: (table, which) => {
      if (!('id' in which)) return read(table, which);
      const key = `${sessionId} ${table} ${which.id}`;
      const row = kept.get(key) ?? read(table, which);
      if (row) kept.set(key, row);
      return row;
    },
    forgetAnchor: () => kept.clear(),
  };
}

async function runActions(
  work: MacroAtWork,
  actions: readonly MacroAction[],
  startedIn: string,
): Promise<void> {
  const outcomes = new Map<string, MacroOutcome>();
  const { ordered, problem } = inRunOrder(actions);
  if (problem !== undefined) throw new MacroFailure(problem);
  for (const { action, after } of ordered) {
    const key = action.name.toLowerCase();
    const isDue = [...after].every(([name, how]) => how.includes(outcomes.get(name) ?? 'Skipped'));
    if (!isDue) {
      outcomes.set(key, 'Skipped');
      continue;
    }
    const run = { macro: work.macro.name, action: action.name };
    work.app.workspace.apply(noteMacroRun, { sessionId: startedIn, run });
    try {
      await runAction(work, action, startedIn);
      outcomes.set(key, 'Succeeded');
    } catch (error) {
      const failure = failureOf(error);
      if (!isAccepted(action, actions)) throw named(action, failure);
      outcomes.set(key, 'Failed');
    }
  }
}

/** Whether a later action goes on after the failure of this one. */
function isAccepted({ name }: MacroAction, actions: readonly MacroAction[]): boolean {
  return actions.some(({ runAfter = {} }) =>
    Object.entries(outcomesOf(runAfter)).some(
      ([before, how]) => before.toLowerCase() === name.toLowerCase() && how.includes('Failed'),
    ),
  );
}

async function runAction(work: MacroAtWork, action: MacroAction, startedIn: string): Promise<void> {
  if (action.type.toLowerCase() === 'if') {
    const condition = readCondition(action.if);
    if (!condition) throw new MacroFailure('the condition cannot be read');
    const { resolve } = actionAtWork(work, action);
    const branch = holds(condition, resolve) ? action.then : action.else;
    await runActions(work, branch ?? [], startedIn);
    return;
  }
  const run = findAction(action.type);
  if (!run) {
    work.say(macroDiagnostics.cannotRun(work.macro.name, action.type, actionTypes));
    throw new MacroFailure(`cannot be run here: ${action.type}`);
  }
  if (isInventedType(action.type)) work.say(macroDiagnostics.inventedType(action.type));
  const outputs = await run(actionAtWork(work, action));
  work.outputs.set(action.name.toLowerCase(), outputs ?? {});
}

/** A refusal of the tables or of the workspace ends an action; anything else is our own fault. */
function failureOf(error: unknown): MacroFailure {
  if (error instanceof MacroFailure) return error;
  if (error instanceof DataverseError || error instanceof Refusal) {
    return new MacroFailure(error.message);
  }
  throw error;
}

function named({ name }: MacroAction, { message }: MacroFailure): MacroFailure {
  return new MacroFailure(`${name}: ${message}`);
}

function ended(app: App, macro: Macro, status: 'Succeeded' | 'Failed', text: string): void {
  const { workspace, records, clock } = app;
  const level = status === 'Succeeded' ? 'success' : 'error';
  workspace.apply(showBriefToast, { level, text, now: clock.now() });
  writeOwnRow(() =>
    records.create('msdyn_macrosession', {
      msdyn_name: macro.name.slice(0, 100),
      msdyn_status: status,
      msdyn_executioncontext: text.slice(0, 2000),
    }),
  );
}

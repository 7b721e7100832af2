import { builtInTemplates } from '../templates/built-in-templates.ts';
import { selectFocusedSession, selectSession } from '../sessions/session.ts';
import type { Session } from '../sessions/session-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { AgentScript, ScriptStep, SessionScripts, StepResult } from './agent-tools-shape.ts';
import { builtInScriptNames, builtInScripts } from './built-in-tools.ts';
import { readScriptRule, scriptOf } from './script-expression.ts';

const noScripts: SessionScripts = { results: {} };

/** Scripts of the workspace that are active; configured ones hide built-in ones of the same name. */
export function selectScripts({ agentTools }: WorkspaceState): readonly AgentScript[] {
  const { scripts, builtIn } = agentTools;
  const names = new Set(scripts.map(({ uniqueName }) => uniqueName.toLowerCase()));
  const others = builtIn ? builtInScripts.filter(({ uniqueName }) => !names.has(uniqueName)) : [];
  return [...scripts, ...others].filter(isActive);
}

/** Finds a script by unique name or ID. */
export function findScript(
  scripts: readonly AgentScript[],
  reference: string,
): AgentScript | undefined {
  const wanted = reference.replace(/^\{|\}$/g, '').toLowerCase();
  return scripts.find(
    ({ uniqueName, id }) => uniqueName.toLowerCase() === wanted || id?.toLowerCase() === wanted,
  );
}

/**
 * Scripts of the session's template by name: those in the agent's language, or all if there is none
 * (chosen).
 */
export function selectSessionScripts(
  state: WorkspaceState,
  session: Session,
): readonly AgentScript[] {
  const names = scriptNamesOf(state, session);
  const all = selectScripts(state);
  const own = names.flatMap((name) => findScript(all, name) ?? []);
  const unique = [...new Set(own)].toSorted((left, right) => left.name.localeCompare(right.name));
  const { lcid } = state.environment.user;
  const spoken = unique.filter(({ language }) => language === lcid);
  return spoken.length > 0 ? spoken : unique;
}

function templateOf({ templates }: WorkspaceState, { templateName }: Session) {
  return templates.sessions.find(({ uniqueName }) => uniqueName === templateName);
}

function scriptNamesOf(state: WorkspaceState, session: Session): readonly string[] {
  const template = templateOf(state, session);
  if (!template) return [];
  if (template.agentScripts) return template.agentScripts;
  const isOurs = builtInTemplates.sessions.some(
    ({ uniqueName, name, title }) =>
      uniqueName === template.uniqueName && name === template.name && title === template.title,
  );
  return isOurs && state.agentTools.builtIn ? builtInScriptNames : [];
}

/** Steps that are shown, in their order. */
export function stepsOf({ steps }: AgentScript): readonly ScriptStep[] {
  return steps.filter(isActive).toSorted((left, right) => left.order - right.order);
}

function isActive({ state }: { readonly state?: 'Active' | 'Inactive' | undefined }): boolean {
  return state !== 'Inactive';
}

/**
 * The script that a session shows: the one that the agent chose or worked with, else the one that
 * the template's expression names, else the first.
 */
export function selectShownScript(
  state: WorkspaceState,
  session: Session,
  resolve: (text: string) => string,
): AgentScript | undefined {
  const all = selectScripts(state);
  const { chosen } = selectScriptState(state, session.id);
  const kept = chosen === undefined ? undefined : findScript(all, chosen);
  if (kept) return kept;
  const own = selectSessionScripts(state, session);
  const rule = readScriptRule(templateOf(state, session)?.scriptExpression);
  const named = rule && own.length > 0 ? scriptOf(rule, resolve) : undefined;
  return (named === undefined ? undefined : findScript(all, named)) ?? own[0];
}

/** Choices and results in a session; they end with it. */
export function selectScriptState(state: WorkspaceState, sessionId: string): SessionScripts {
  return selectSession(state, sessionId)
    ? (state.productivityPane.scripts[sessionId] ?? noScripts)
    : noScripts;
}

export function selectStepResult(
  { results }: SessionScripts,
  script: AgentScript,
  step: ScriptStep,
): StepResult | undefined {
  const key = keyOf(script.uniqueName, step.uniqueName);
  return Object.hasOwn(results, key) ? results[key] : undefined;
}

function keyOf(script: string, step: string): string {
  return `${script} ${step}`.toLowerCase();
}

/** Shows a script in a session, by the focused one by default. */
export function chooseScript(
  state: WorkspaceState,
  { script, sessionId }: { readonly script: string; readonly sessionId?: string },
): WorkspaceState {
  const id = sessionId ?? selectFocusedSession(state).id;
  return withScripts(state, id, (current) => ({ ...current, chosen: script }));
}

/** Keeps the result of a step's last run. From then on, the session shows this script. */
export function noteStep(
  state: WorkspaceState,
  input: {
    readonly sessionId: string;
    readonly script: string;
    readonly step: string;
    readonly result: StepResult;
  },
): WorkspaceState {
  return withScripts(state, input.sessionId, ({ chosen = input.script, results }) => {
    const key = keyOf(input.script, input.step);
    return { chosen, results: { ...results, [key]: input.result } };
  });
}

/** Entries of closed sessions are dropped on the way. */
function withScripts(
  state: WorkspaceState,
  sessionId: string,
  change: (current: SessionScripts) => SessionScripts,
): WorkspaceState {
  if (!selectSession(state, sessionId)) return state;
  const { productivityPane } = state;
  const open = Object.entries(productivityPane.scripts).filter(([id]) => selectSession(state, id));
  const scripts = {
    ...Object.fromEntries(open),
    [sessionId]: change(selectScriptState(state, sessionId)),
  };
  return { ...state, productivityPane: { ...productivityPane, scripts } };
}

import { selectSession } from '../sessions/session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { Macro, MacroRun } from './agent-tools-shape.ts';
import { builtInMacros } from './built-in-tools.ts';

/** Active macros; configured ones hide built-in ones of the same name. */
export function selectMacros({ agentTools }: WorkspaceState): readonly Macro[] {
  const { macros, builtIn } = agentTools;
  const names = new Set(macros.map(({ name }) => name.toLowerCase()));
  const others = builtIn ? builtInMacros.filter(({ name }) => !names.has(name.toLowerCase())) : [];
  return [...macros, ...others].filter(({ state }) => state !== 'Inactive');
}

/** Finds a macro by name or ID. */
export function findMacro(macros: readonly Macro[], reference: string): Macro | undefined {
  const wanted = reference
    .replace(/^\{|\}$/g, '')
    .trim()
    .toLowerCase();
  return (
    macros.find(({ name }) => name.toLowerCase() === wanted) ??
    macros.find(({ id }) => id?.toLowerCase() === wanted)
  );
}

export function selectMacroRun(state: WorkspaceState, sessionId: string): MacroRun | undefined {
  return state.productivityPane.runs[sessionId];
}

/** A macro begins an action in a session, or ends. */
export function noteMacroRun(
  state: WorkspaceState,
  { sessionId, run }: { readonly sessionId: string; readonly run: MacroRun | undefined },
): WorkspaceState {
  const { productivityPane } = state;
  const { [sessionId]: _before, ...others } = productivityPane.runs;
  const isOpen = run !== undefined && selectSession(state, sessionId) !== undefined;
  const runs = isOpen ? { ...others, [sessionId]: run } : others;
  return { ...state, productivityPane: { ...productivityPane, runs } };
}

import type { WorkspaceState } from '../whole/state.ts';
import { changeSession } from '../sessions/session-changes.ts';
import type { Session } from '../sessions/session-shape.ts';
import type { DispositionCode } from './agent-tools-shape.ts';
import { builtInDispositionCodes } from './built-in-tools.ts';

/** Active codes; configured ones hide built-in ones of the same value. */
export function selectDispositionCodes({ agentTools }: WorkspaceState): readonly DispositionCode[] {
  const { dispositionCodes: own, builtIn } = agentTools;
  const values = new Set(own.map(({ value }) => value.toLowerCase()));
  const others = builtIn ? builtInDispositionCodes.filter(({ value }) => !values.has(value)) : [];
  return [...own, ...others].filter(({ state }) => state !== 'Inactive');
}

/** Whether agents choose codes in a session: only conversations with a record have a result. */
export function hasDispositions({ agentTools }: WorkspaceState, session: Session): boolean {
  return agentTools.dispositions.enabled && session.hasConversationRecord === true;
}

/** Sets the codes of a session; more than the maximum are refused, and the earlier ones stay. */
export function chooseDispositions(
  state: WorkspaceState,
  { sessionId, values }: { readonly sessionId: string; readonly values: readonly string[] },
): WorkspaceState {
  if (values.length > state.agentTools.dispositions.maximum) return state;
  return changeSession(state, sessionId, (session) => ({ ...session, dispositions: values }));
}

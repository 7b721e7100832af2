import { selectSession } from '../../workspace/sessions/session.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import type { Host } from '../host.ts';
import type { Apm } from './apm-contract.ts';
import { wholeState } from '../../store/workspace-store.ts';

/** Argument of a hook, with the members that the product's own listener reads. */
export interface SessionHookContext {
  readonly getEventArgs: () => Readonly<Record<string, string>>;
}

export type SessionHook = (context: SessionHookContext) => void;

type Subscribe = (hook: SessionHook) => void;

/** `Xrm.App.sessions`, a thin alias of `Microsoft.Apm` with three hooks (workspace-ui.md 16, observed). */
export interface XrmSessions extends Pick<
  Apm,
  'getFocusedSession' | 'getAllSessions' | 'getSession' | 'createSession' | 'canCreateSession'
> {
  /** Arguments: `previousSessionId` and `newSessionId`. */
  readonly addOnAfterSessionSwitch: Subscribe;
  readonly removeOnAfterSessionSwitch: Subscribe;
  /** Argument: `newSessionId`. */
  readonly addOnAfterSessionCreate: Subscribe;
  readonly removeOnAfterSessionCreate: Subscribe;
  /** Argument: `sessionId`. */
  readonly addOnAfterSessionClose: Subscribe;
  readonly removeOnAfterSessionClose: Subscribe;
}

type Args = Readonly<Record<string, string>>;

export function createXrmSessions(
  apm: Apm,
  { workspace }: Host,
  report: (error: unknown) => void,
): { readonly sessions: XrmSessions; readonly stop: () => void } {
  const hooks = {
    create: new Set<SessionHook>(),
    switch: new Set<SessionHook>(),
    close: new Set<SessionHook>(),
  };
  const call = (kind: keyof typeof hooks, args: Args): void => {
    // A copy, since a hook may remove itself.
    for (const hook of Array.from(hooks[kind])) {
      try {
        hook({ getEventArgs: () => args });
      } catch (error) {
        report(error);
      }
    }
  };
  const stop = workspace.subscribe(wholeState, (state, before) => {
    for (const [kind, args] of changesBetween(before, state)) call(kind, args);
  });
  const { getFocusedSession, getAllSessions, getSession, createSession, canCreateSession } = apm;
  return {
    stop,
    sessions: {
      getFocusedSession,
      getAllSessions,
      getSession,
      createSession,
      canCreateSession,
      addOnAfterSessionSwitch: (hook) => void hooks.switch.add(hook),
      removeOnAfterSessionSwitch: (hook) => void hooks.switch.delete(hook),
      addOnAfterSessionCreate: (hook) => void hooks.create.add(hook),
      removeOnAfterSessionCreate: (hook) => void hooks.create.delete(hook),
      addOnAfterSessionClose: (hook) => void hooks.close.add(hook),
      removeOnAfterSessionClose: (hook) => void hooks.close.delete(hook),
    },
  };
}

function changesBetween(
  before: WorkspaceState,
  state: WorkspaceState,
): readonly (readonly ['create' | 'switch' | 'close', Args])[] {
  const changes: (readonly ['create' | 'switch' | 'close', Args])[] = [];
  for (const { id } of state.sessions) {
    if (!selectSession(before, id)) changes.push(['create', { newSessionId: id }]);
  }
  const { focusedSessionId: previousSessionId } = before;
  const { focusedSessionId: newSessionId } = state;
  if (previousSessionId !== newSessionId) {
    changes.push(['switch', { previousSessionId, newSessionId }]);
  }
  for (const { id } of before.sessions) {
    if (!selectSession(state, id)) changes.push(['close', { sessionId: id }]);
  }
  return changes;
}

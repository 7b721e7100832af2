import type { Apm, ApmSession, CreateSessionInput } from '../apm/apm-contract.ts';
import type { ScriptChange } from '../apm/changes.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { leftOutCalls } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';

type Fields = Readonly<Record<string, string>>;

export interface SessionEventArgs {
  readonly sessionId?: string;
  readonly previousSessionId?: string;
  readonly newSessionId?: string;
  readonly getInputArguments: () => Fields;
}

/** Argument of a hook: the fields stand on the object and behind `getInputArguments` (observed). */
export interface SessionHookContext {
  readonly getEventArgs: () => SessionEventArgs;
}

export type SessionHook = (context: SessionHookContext) => void;

/** Adds a handler and returns its id. */
type AddHook = (hook: SessionHook) => string;
type RemoveHook = (idOrHook: string | SessionHook) => void;

/** `Xrm.App.sessions` (observed). */
export interface XrmSessions {
  readonly getFocusedSession: () => ApmSession;
  readonly getSession: (sessionId: string) => ApmSession | undefined;
  readonly getAll: () => string[];
  readonly getAllSessions: () => string[];
  readonly create: (input: CreateSessionInput) => Promise<string>;
  readonly createSession: (input: CreateSessionInput) => Promise<string>;
  readonly canCreateSession: () => boolean;
  /** Fields: `previousSessionId` and `newSessionId`. */
  readonly addOnAfterSessionSwitch: AddHook;
  readonly removeOnAfterSessionSwitch: RemoveHook;
  /** Field: `newSessionId`. */
  readonly addOnAfterSessionCreate: AddHook;
  readonly removeOnAfterSessionCreate: RemoveHook;
  /** Field: `sessionId`. */
  readonly addOnAfterSessionClose: AddHook;
  readonly removeOnAfterSessionClose: RemoveHook;
}

type HookKind = 'create' | 'switch' | 'close';

interface AddedHook {
  readonly id: string;
  readonly hook: SessionHook;
}

export interface SessionHooks {
  readonly sessions: XrmSessions;
  readonly call: (change: ScriptChange) => void;
}

export function createSessionHooks(page: ScriptPage, apm: Apm): SessionHooks {
  const added: Record<HookKind, AddedHook[]> = { create: [], switch: [], close: [] };
  let nextNumber = 1;
  const add =
    (kind: HookKind, name: string): AddHook =>
    (hook: unknown) => {
      if (typeof hook !== 'function') {
        throw new TypeError(`${name}.handler: expected a function, got ${typeof hook}`);
      }
      const id = `${kind}-hook-${nextNumber++}`;
      added[kind].push({ id, hook: (context) => void hook(context) });
      handlers.set(id, hook);
      return id;
    };
  const handlers = new Map<string, unknown>();
  const remove =
    (kind: HookKind, name: string, addName: string): RemoveHook =>
    (wanted: unknown) => {
      const index = added[kind].findIndex(({ id }) => id === wanted || handlers.get(id) === wanted);
      if (index === -1) page.say(scriptDiagnostics.unknownHook(name, String(wanted), addName));
      else added[kind] = added[kind].toSpliced(index, 1);
    };
  const { getFocusedSession, getAllSessions, getSession, createSession, canCreateSession } = apm;
  const members = {
    getFocusedSession,
    getSession,
    getAll: getAllSessions,
    getAllSessions,
    create: createSession,
    createSession,
    canCreateSession,
    addOnAfterSessionSwitch: add('switch', 'addOnAfterSessionSwitch'),
    removeOnAfterSessionSwitch: remove(
      'switch',
      'removeOnAfterSessionSwitch',
      'addOnAfterSessionSwitch',
    ),
    addOnAfterSessionCreate: add('create', 'addOnAfterSessionCreate'),
    removeOnAfterSessionCreate: remove(
      'create',
      'removeOnAfterSessionCreate',
      'addOnAfterSessionCreate',
    ),
    addOnAfterSessionClose: add('close', 'addOnAfterSessionClose'),
    removeOnAfterSessionClose: remove(
      'close',
      'removeOnAfterSessionClose',
      'addOnAfterSessionClose',
    ),
    ...leftOutCalls(
      page,
      'Xrm.App.sessions',
      ['addOnContextChange', 'removeOnContextChange', 'refreshSession'],
      () => 'Internal to the product; subscribe to ON_TAB_SWITCH instead.',
    ),
  };
  return {
    sessions: namespace(page, 'Xrm.App.sessions', members),
    call: ({ kind, fields }) => {
      if (kind === 'tab') return;
      // A copy, since a hook may remove itself.
      for (const { hook } of Array.from(added[kind])) runHook(page, hook, fields);
    },
  };
}

function runHook({ report }: ScriptPage, hook: SessionHook, fields: Fields): void {
  try {
    const args = Object.assign({ getInputArguments: () => fields }, fields);
    hook({ getEventArgs: () => args });
  } catch (error) {
    report(error);
  }
}

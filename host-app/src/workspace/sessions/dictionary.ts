import type { ContextSource, Session } from './session-shape.ts';
import { Refusal } from '../whole/refusal.ts';
import { selectSession } from './session.ts';
import type { WorkspaceState } from '../whole/state.ts';

export interface DictionaryEntry {
  readonly key: string;
  readonly value: unknown;
  readonly source: ContextSource;
}

interface Values {
  readonly set?: Readonly<Record<string, unknown>>;
  /** Names whose values become null. */
  readonly remove?: readonly string[];
  /** Names that go, with their values. */
  readonly drop?: readonly string[];
}

export interface ContextChange extends Values {
  readonly ownerId: string;
  /** Default: the focused session. */
  readonly sessionId?: string | undefined;
}

/**
 * Changes the automation dictionary of a provider's own session. Titles stay as they are.
 *
 * Throws `INVALID_CONTEXT` for unknown sessions, those of other providers and Home; the text is the
 * product's.
 */
export function changeContext(state: WorkspaceState, input: ContextChange): WorkspaceState {
  const sessionId = input.sessionId || state.focusedSessionId;
  if (selectSession(state, sessionId)?.ownerId !== input.ownerId) {
    throw new Refusal('INVALID_CONTEXT', 'Please provide valid session id');
  }
  return writeContext(state, { ...input, sessionId, source: 'provider' });
}

/** Changes the automation dictionary of any session except Home. */
export function writeContext(
  state: WorkspaceState,
  input: Values & { readonly sessionId: string; readonly source: ContextSource },
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === input.sessionId && session.kind !== 'home'
        ? withContext(session, input)
        : session,
    ),
  };
}

function withContext(
  session: Session,
  { set = {}, remove = [], drop = [], source }: Values & { readonly source: ContextSource },
): Session {
  const changed = { ...set, ...Object.fromEntries(remove.map((name) => [name, null])) };
  const sources = Object.fromEntries(Object.keys(changed).map((name) => [name, source]));
  return {
    ...session,
    parameters: Object.fromEntries(
      Object.entries({ ...session.parameters, ...changed }).filter(([key]) => !drop.includes(key)),
    ),
    contextSources: { ...session.contextSources, ...sources },
  };
}

/** The dictionary of a session, in the order in which its keys were added. */
export function selectDictionary(
  state: WorkspaceState,
  sessionId: string,
): readonly DictionaryEntry[] {
  const session = selectSession(state, sessionId);
  if (!session) return [];
  return Object.entries(session.parameters).map(([key, value]) => ({
    key,
    value,
    source: sourceOf(session, key),
  }));
}

function sourceOf({ contextSources = {} }: Session, key: string): ContextSource {
  return (Object.hasOwn(contextSources, key) && contextSources[key]) || 'provider';
}

/**
 * Values that opening a case or a customer adds to the dictionary; values from a provider take
 * precedence (templates.md 7, documented; names from 5.2).
 */
export function withOpenedRecord(
  session: Session,
  record: { readonly entityName: string; readonly entityId?: string; readonly title: string },
): Session {
  if (session.kind === 'home' || record.entityId === undefined) return session;
  const found = Object.entries(contextOf(record.entityName, record.entityId, record.title));
  const free = found.filter(
    ([key]) => !Object.hasOwn(session.parameters, key) || sourceOf(session, key) === 'agent',
  );
  if (free.length === 0) return session;
  return withContext(session, { set: Object.fromEntries(free), source: 'agent' });
}

function contextOf(entityName: string, id: string, title: string): Record<string, string> {
  if (entityName === 'incident') return { caseId: id, caseTitle: title };
  if (entityName !== 'contact' && entityName !== 'account') return {};
  return { customerEntityName: entityName, customerRecordId: id, customerName: title };
}

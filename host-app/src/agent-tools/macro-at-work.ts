import { isMembers } from '../workspace/agent-tools/conditions.ts';
import type { Macro, MacroAction } from '../workspace/agent-tools/agent-tools-shape.ts';
import { resolveToolText } from '../workspace/agent-tools/tool-text.ts';
import type { RowLookup } from '../workspace/records/row-lookup.ts';
import { selectSession } from '../workspace/sessions/session.ts';
import type { Session } from '../workspace/sessions/session-shape.ts';
import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import { MacroFailure } from './macro-failure.ts';

export type ActionOutputs = Readonly<Record<string, unknown>>;

/** A macro at work, as its actions see it. */
export interface MacroAtWork {
  readonly app: App;
  readonly macro: Macro;
  /** The session it acts on; an action on Home may open another one. */
  readonly place: { sessionId: string };
  readonly outputs: Map<string, ActionOutputs>;
  readonly lookup: RowLookup;
  readonly say: (diagnostic: Diagnostic) => void;
  /** Reads the record of the anchor tab again. */
  readonly forgetAnchor: () => void;
}

/** One action at work: its inputs, with their slugs resolved. */
export interface ActionAtWork extends MacroAtWork {
  readonly action: MacroAction;
  readonly session: () => Session;
  /** Throws when the input is missing or empty. */
  readonly text: (name: string) => string;
  readonly optional: (name: string) => string | undefined;
  /** Column values of `Custom_Array`, in order. */
  readonly columns: () => readonly (readonly [column: string, value: string])[];
  readonly resolve: (text: string) => string;
}

export type RunAction = (
  work: ActionAtWork,
) => ActionOutputs | void | Promise<ActionOutputs | void>;

export function actionAtWork(macro: MacroAtWork, action: MacroAction): ActionAtWork {
  const session = (): Session => {
    const found = selectSession(macro.app.workspace.getState(), macro.place.sessionId);
    if (!found) throw new MacroFailure('the session was closed');
    return found;
  };
  const resolve = (text: string): string => {
    // Real exports have line ends and blanks around values (observed).
    const sources = { session: session(), lookup: macro.lookup, outputs: macro.outputs };
    const resolved = resolveToolText(text.trim(), sources);
    const [missing] = resolved.unresolved;
    if (missing === undefined) return resolved.text.trim();
    const slug = missing.startsWith('@') ? missing : `\${${missing}}`;
    throw new MacroFailure(`${slug} has no value`);
  };
  const optional = (name: string): string | undefined => {
    const given = member(action.inputs ?? {}, name);
    const value = given === undefined || given === null ? '' : resolve(textOf(given));
    return value === '' ? undefined : value;
  };
  return {
    ...macro,
    action,
    session,
    resolve,
    optional,
    text: (name: string) => {
      const value = optional(name);
      if (value === undefined) throw new MacroFailure(`the input ${name} is missing`);
      return value;
    },
    columns: () =>
      listOf(member(action.inputs ?? {}, 'Custom_Array')).map((item) => {
        const column = resolve(textOf(member(item, 'Name')));
        if (column === '') throw new MacroFailure('an item of Custom_Array has no Name');
        return [column, resolve(textOf(member(item, 'Value')))] as const;
      }),
  };
}

function listOf(given: unknown): readonly Readonly<Record<string, unknown>>[] {
  const value = typeof given === 'string' ? parsed(given) : (given ?? []);
  if (Array.isArray(value) && value.every(isMembers)) return value;
  throw new MacroFailure('the input Custom_Array must be a list of { "Name", "Value" }');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim() === '' ? '[]' : text);
  } catch {
    return undefined;
  }
}

/** Names of inputs differ in case between exports (observed). */
function member(of: Readonly<Record<string, unknown>>, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(of).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

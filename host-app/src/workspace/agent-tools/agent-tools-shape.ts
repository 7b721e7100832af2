/** A comparison of two texts, or several of them; texts may contain slugs (agent-tools.md 4.4). */
export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly compare: Comparison; readonly left: string; readonly right: string };

export const comparisons = [
  'equals',
  'greater',
  'greaterOrEquals',
  'less',
  'lessOrEquals',
  'contains',
  'startsWith',
  'endsWith',
] as const;

export type Comparison = (typeof comparisons)[number];

/** A guide for the agent, with steps in order (agent-tools.md 4). */
export interface AgentScript {
  readonly uniqueName: string;
  readonly name: string;
  readonly id?: string | undefined;
  /** Language ID; 1033 is English. */
  readonly language: number;
  readonly description?: string | undefined;
  readonly state?: 'Active' | 'Inactive' | undefined;
  readonly steps: readonly ScriptStep[];
}

export interface ScriptStep {
  readonly uniqueName: string;
  readonly name: string;
  readonly order: number;
  readonly type: 'Text' | 'Macro' | 'Script';
  /** Instruction for the agent; may contain slugs. */
  readonly text?: string | undefined;
  /** Name or ID of the macro. */
  readonly macro?: string | undefined;
  /** Unique name of the script. */
  readonly script?: string | undefined;
  readonly state?: 'Active' | 'Inactive' | undefined;
}

export type MacroOutcome = 'Succeeded' | 'Failed' | 'Skipped';

export interface MacroAction {
  readonly name: string;
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Earlier actions that have succeeded, or their outcomes; without it, it follows the action before
   * it in the list.
   */
  readonly runAfter?:
    | readonly string[]
    | Readonly<Record<string, readonly MacroOutcome[]>>
    | undefined;
  /** For the type `If`. */
  readonly if?: unknown;
  readonly then?: readonly MacroAction[] | undefined;
  readonly else?: readonly MacroAction[] | undefined;
}

/** Actions that run one after the other on a command of the agent or a page script. */
export interface Macro {
  readonly name: string;
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  readonly state?: 'Active' | 'Inactive' | undefined;
  readonly actions: readonly MacroAction[];
}

/** Whether agents choose codes for the result of a conversation (agent-tools.md 12). */
export interface DispositionRules {
  readonly enabled: boolean;
  /** A session with a conversation closes only with a code. */
  readonly required: boolean;
  readonly maximum: number;
}

export interface DispositionCode {
  readonly name: string;
  readonly value: string;
  readonly category: string;
  readonly state?: 'Active' | 'Inactive' | undefined;
}

export interface AgentTools {
  /** The built-in scripts, macros and codes exist too. */
  readonly builtIn: boolean;
  readonly scripts: readonly AgentScript[];
  readonly macros: readonly Macro[];
  readonly dispositions: DispositionRules;
  readonly dispositionCodes: readonly DispositionCode[];
}

/** The last run of a step. */
export interface StepResult {
  readonly isDone: boolean;
  /** Why it failed. */
  readonly reason?: string;
}

/** A session's agent scripts, as far as the agent has used them. */
export interface SessionScripts {
  /** The script that the agent chose, or whose step ran first. */
  readonly chosen?: string;
  /** By unique names of script and step. */
  readonly results: Readonly<Record<string, StepResult>>;
}

/** A macro at work. */
export interface MacroRun {
  readonly macro: string;
  /** The action at work. */
  readonly action: string;
}

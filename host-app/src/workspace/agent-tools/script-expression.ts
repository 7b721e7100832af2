import type { Condition } from './agent-tools-shape.ts';
import { holds, isMembers, readCondition } from './conditions.ts';

/** Chooses the script that a session shows first. */
export interface ScriptRule {
  readonly condition: Condition;
  /** Unique name or ID of a script, or another rule. */
  readonly ifTrue?: ScriptRule | string | undefined;
  readonly ifFalse?: ScriptRule | string | undefined;
}

const deepest = 30;

/**
 * Reads `{ if, then, else }` or the product's JSON: an action of type `If` whose branches set the
 * script (observed). Undefined for anything else.
 */
export function readScriptRule(given: unknown): ScriptRule | undefined {
  const value = typeof given === 'string' ? parsed(given) : given;
  if (!isMembers(value)) return undefined;
  return 'if' in value ? shortRule(value, 0) : productRule(value, 0);
}

/** The script that a rule names for the values of a session. */
export function scriptOf(rule: ScriptRule, resolve: (text: string) => string): string | undefined {
  const branch = holds(rule.condition, resolve) ? rule.ifTrue : rule.ifFalse;
  return typeof branch === 'object' ? scriptOf(branch, resolve) : branch;
}

type Members = Readonly<Record<string, unknown>>;

function shortRule(value: Members, depth: number): ScriptRule | undefined {
  const condition = readCondition(value['if']);
  if (!condition || depth > deepest) return undefined;
  const branch = (given: unknown) =>
    isMembers(given) ? shortRule(given, depth + 1) : typeof given === 'string' ? given : undefined;
  return { condition, ifTrue: branch(value['then']), ifFalse: branch(value['else']) };
}

function productRule(value: Members, depth: number): ScriptRule | undefined {
  if (depth > deepest) return undefined;
  if (String(value['type']).toLowerCase() !== 'if') return firstRule(value, depth);
  const condition = readCondition(value['expression']);
  const otherwise = value['else'];
  return (
    condition && {
      condition,
      ifTrue: branchOf(value['actions'], depth),
      ifFalse: isMembers(otherwise) ? branchOf(otherwise['actions'], depth) : undefined,
    }
  );
}

/** The action may stand inside a definition. */
function firstRule(value: Members, depth: number): ScriptRule | undefined {
  for (const member of Object.values(value)) {
    const rule = isMembers(member) ? productRule(member, depth + 1) : undefined;
    if (rule) return rule;
  }
  return undefined;
}

function branchOf(actions: unknown, depth: number): ScriptRule | string | undefined {
  if (!isMembers(actions)) return undefined;
  for (const action of Object.values(actions)) {
    if (!isMembers(action)) continue;
    const inputs = isMembers(action['inputs']) ? action['inputs'] : {};
    const id = inputs['callscriptId'] ?? inputs['callscriptid'];
    if (typeof id === 'string') return id.trim();
    const rule = productRule(action, depth + 1);
    if (rule) return rule;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

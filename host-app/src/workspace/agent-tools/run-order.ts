import type { MacroAction, MacroOutcome } from './agent-tools-shape.ts';

/** An action with the outcomes that it waits for, by the lower-case name of the earlier action. */
export interface OrderedAction {
  readonly action: MacroAction;
  readonly after: ReadonlyMap<string, readonly MacroOutcome[]>;
}

export interface RunOrder {
  readonly ordered: readonly OrderedAction[];
  /** The reason why the actions have no order; then none of them may run. */
  readonly problem?: string;
}

/**
 * The actions in the order in which they run: each after those that its `runAfter` names, else in
 * the order of the list (observed).
 */
export function inRunOrder(actions: readonly MacroAction[]): RunOrder {
  const waiting = actions.map((action, index) => ({ action, after: waitsFor(actions, index) }));
  const names = actions.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return { ordered: [], problem: `two actions are called "${twice}"` };
  for (const { action, after } of waiting) {
    const missing = [...after.keys()].find((name) => !names.includes(name));
    if (missing === undefined) continue;
    const problem = `runAfter of ${action.name} names "${missing}", which is not an action`;
    return { ordered: [], problem };
  }
  const ordered: OrderedAction[] = [];
  const done = new Set<string>();
  while (ordered.length < waiting.length) {
    const next = waiting.find(
      ({ action, after }) =>
        !done.has(action.name.toLowerCase()) && [...after.keys()].every((name) => done.has(name)),
    );
    if (!next) {
      const left = waiting.filter(({ action }) => !done.has(action.name.toLowerCase()));
      const circle = left.map(({ action }) => action.name).join(', ');
      return { ordered: [], problem: `the actions wait for each other: ${circle}` };
    }
    ordered.push(next);
    done.add(next.action.name.toLowerCase());
  }
  return { ordered };
}

function waitsFor(
  actions: readonly MacroAction[],
  index: number,
): ReadonlyMap<string, readonly MacroOutcome[]> {
  const before = actions[index - 1];
  const given = outcomesOf(actions[index]?.runAfter ?? (before ? [before.name] : []));
  return new Map(Object.entries(given).map(([name, how]) => [name.toLowerCase(), how]));
}

/** Names without outcomes mean success. */
export function outcomesOf(
  runAfter: NonNullable<MacroAction['runAfter']>,
): Readonly<Record<string, readonly MacroOutcome[]>> {
  if (!isList(runAfter)) return runAfter;
  return Object.fromEntries(runAfter.map((name) => [name, ['Succeeded'] as const]));
}

function isList(runAfter: NonNullable<MacroAction['runAfter']>): runAfter is readonly string[] {
  return Array.isArray(runAfter);
}

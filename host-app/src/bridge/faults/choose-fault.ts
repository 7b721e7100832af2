import { presetRules } from '../../store/fault-presets.ts';
import type { Fault, FaultPlan, FaultRule } from '../../store/faults.ts';
import { isBackground, messageTypesOf, needsServer } from './message-names.ts';

export interface Message {
  readonly provider: string;
  readonly kind: 'request' | 'event';
  /** Message type on the wire. */
  readonly type: string;
}

/** Returns the fault that strikes a message, if any; counts the messages that a rule covers. */
export type ChooseFault = (message: Message) => Fault | undefined;

export function createChooseFault(plan: FaultPlan, chance: () => number): ChooseFault {
  const rules = [...(plan.preset ? presetRules[plan.preset].rules : []), ...plan.rules];
  const choosers = rules.map((rule) => createChooser(rule, chance));
  return (message) => {
    // Every rule counts, even after one strikes: its nth message stays the nth.
    const struck = choosers.map((choose) => choose(message));
    return struck.find((fault) => fault !== undefined);
  };
}

function createChooser(rule: FaultRule, chance: () => number): ChooseFault {
  const types = rule.messages && new Set(rule.messages.flatMap(messageTypesOf));
  let count = 0;
  return (message) => {
    if (!concerns(rule, types, message)) return undefined;
    count += 1;
    if (rule.nth !== undefined && rule.nth !== count) return undefined;
    if (rule.probability !== undefined && chance() >= rule.probability) return undefined;
    return rule.fault;
  };
}

function concerns(
  { provider, fault }: FaultRule,
  types: ReadonlySet<string> | undefined,
  message: Message,
): boolean {
  if (provider !== undefined && provider !== message.provider) return false;
  if (types) return types.has(message.type);
  if (message.kind === 'event' || isBackground(message.type)) return false;
  return fault.kind !== 'offline' || needsServer(message.type);
}

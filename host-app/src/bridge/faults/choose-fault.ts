import { presetRules } from '../../store/fault-presets.ts';
import type { Fault, FaultPlan, FaultRule } from '../../store/faults.ts';
import { createStriker } from '../../store/strike-rules.ts';
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
  const strike = createStriker(rules, chance, (rule: FaultRule) => {
    const types = rule.messages && new Set(rule.messages.flatMap(messageTypesOf));
    return (message: Message) => concerns(rule, types, message);
  });
  return (message) => strike(message)?.fault;
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

import { useCallback } from 'react';
import { useApply } from '../../store/hooks.ts';
import type { Transition } from '../../store/workspace-store.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import { useSay } from './useSay.ts';

export type AgentAction = <Input>(transition: Transition<Input>, input: Input) => boolean;

/** Like `apply`, for the agent's own actions: a refusal by the domain becomes a bar. */
export function useAgentAction(): AgentAction {
  const apply = useApply();
  const say = useSay();
  return useCallback(
    (transition, input) => {
      try {
        apply(transition, input);
        return true;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        say('warning', error.message);
        return false;
      }
    },
    [apply, say],
  );
}

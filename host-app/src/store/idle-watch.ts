import { endIdleness, selectIdleThreshold, startIdleness } from '../workspace/sessions/idle.ts';
import type { Clock } from './clock.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Knows how long the agent has been inactive. */
export interface IdleWatch {
  /** The agent was active, here or in a provider's page. Costs next to nothing. */
  readonly noteAgent: () => void;
  readonly stop: () => void;
}

/**
 * Marks the focused session as idle once the agent has been inactive for long enough.
 *
 * A moving mouse sends a hundred events per second, so each sign only records its time; the timer
 * checks it when it fires. The time limit is read once, as in the product.
 */
export function startIdleWatch(workspace: WorkspaceStore, clock: Clock): IdleWatch {
  const threshold = selectIdleThreshold(workspace.getState());
  if (threshold === undefined) return { noteAgent: () => undefined, stop: () => undefined };
  let seenAt = clock.now();
  let cancel: (() => void) | undefined;
  const wait = (): void => {
    cancel?.();
    cancel = clock.after(seenAt + threshold - clock.now(), () => {
      if (clock.now() < seenAt + threshold) wait();
      else workspace.apply(startIdleness, undefined);
    });
  };
  const noteAgent = (): void => {
    seenAt = clock.now();
    if (workspace.getState().idleSessionId === undefined) return;
    workspace.apply(endIdleness, undefined);
    wait();
  };
  const restart = (): void => {
    seenAt = clock.now();
    wait();
  };
  const unsubscribe = workspace.subscribe(({ focusedSessionId }) => focusedSessionId, restart);
  wait();
  return {
    noteAgent,
    stop: () => {
      unsubscribe();
      cancel?.();
    },
  };
}

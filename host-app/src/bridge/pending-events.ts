import { timeLimit } from 'provider-sdk/contract';
import type { Host } from './host.ts';

interface PendingEvent {
  readonly event: string;
  readonly provider: string;
}

/** Events that a widget has not answered yet. */
export interface PendingEvents {
  /** `onSlow` is called when no answer has come within the time limit. */
  readonly add: (correlationId: string, pending: PendingEvent, onSlow: () => void) => void;
  /** Name of the event that this provider answers; undefined when it answers none. */
  readonly take: (correlationId: string, provider: string) => string | undefined;
  readonly forget: (provider: string) => void;
}

export function createPendingEvents(realTime: Host['realTime']): PendingEvents {
  const events = new Map<string, PendingEvent & { readonly cancelTimer: () => void }>();
  return {
    add: (correlationId, pending, onSlow) => {
      const cancelTimer = realTime.after(timeLimit, () => {
        events.delete(correlationId);
        onSlow();
      });
      events.set(correlationId, { ...pending, cancelTimer });
    },
    take: (correlationId, provider) => {
      const pending = events.get(correlationId);
      if (pending?.provider !== provider) return undefined;
      events.delete(correlationId);
      pending.cancelTimer();
      return pending.event;
    },
    forget: (provider) => {
      for (const [correlationId, pending] of events) {
        if (pending.provider !== provider) continue;
        pending.cancelTimer();
        events.delete(correlationId);
      }
    },
  };
}

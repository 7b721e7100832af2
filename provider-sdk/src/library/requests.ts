import {
  errorMap,
  newCorrelationId,
  postAttempts,
  replyType,
  timeLimit,
  wireTexts,
  type WireRequest,
} from '../contract/wire.ts';
import type { Page } from './page.ts';

/** Whoever waits for a reply. */
export interface Waiting {
  /** Gets the `messageData` of a successful reply. */
  readonly resolve: (data: unknown) => void;
  /** Gets that of any other, or why there is none. */
  readonly reject: (reason: unknown) => void;
}

interface Pending extends Waiting {
  readonly cancelTimer: () => void;
}

export interface Requests {
  /** Posts a request; with `waits` there is no time limit. */
  readonly send: (type: string, data: unknown, waiting: Waiting, waits?: boolean) => void;
  /** Sends what nobody waits for; that it failed is only reported. */
  readonly tell: (type: string, data: unknown) => void;
  /** Notes a fault that no caller can be told of. */
  readonly report: (problem: unknown) => void;
  /** True when the message was the reply to a request of ours. */
  readonly settle: (correlationId: string, outcome: unknown, data: unknown) => boolean;
  /** Answers a request of the host. */
  readonly answer: (correlationId: string, outcome: 'success' | 'failure', data: unknown) => void;
}

export function createRequests(page: Page): Requests {
  const pending = new Map<string, Pending>();

  const send: Requests['send'] = (type, data, { resolve, reject }, waits = false) => {
    const correlationId = newCorrelationId();
    const request: WireRequest = {
      messageType: type,
      messageData: data,
      messageCorrelationId: correlationId,
    };
    const problem = post(page, request);
    if (problem !== undefined) {
      reject(JSON.stringify({ message: problem }));
      return;
    }
    const giveUp = (): void => {
      pending.delete(correlationId);
      reject(errorMap(wireTexts.timeout));
    };
    const cancelTimer = waits ? () => undefined : page.after(timeLimit, giveUp);
    pending.set(correlationId, { resolve, reject, cancelTimer });
  };

  return {
    send,
    tell: (type, data) => send(type, data, { resolve: () => undefined, reject: page.report }),
    report: page.report,
    settle: (correlationId, outcome, data) => {
      const request = pending.get(correlationId);
      if (!request) return false;
      pending.delete(correlationId);
      request.cancelTimer();
      if (outcome === 'success') request.resolve(data);
      else request.reject(data);
      return true;
    },
    answer: (correlationId, outcome, data) => {
      const problem = post(page, {
        messageOutcome: outcome,
        messageData: data,
        messageCorrelationId: correlationId,
        messageType: replyType,
      });
      if (problem !== undefined) page.report(problem);
    },
  };
}

/** Posts to the host: three tries at once, without delay, as shipped. Returns why it could not. */
function post(page: Page, message: unknown): string | undefined {
  const target = page.origins[page.origins.length - 1];
  if (!target || target === '*') return wireTexts.noTarget;
  for (let attempt = 1; attempt <= postAttempts; attempt++) {
    try {
      return page.post(message, target) ? undefined : wireTexts.noTarget;
    } catch (error) {
      page.report(error);
    }
  }
  return wireTexts.notPosted;
}

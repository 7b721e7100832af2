import {
  errorMap,
  newCorrelationId,
  postAttempts,
  replyType,
  timeLimit,
  wireTexts,
  type WireRequest,
} from '../contract/wire.ts';
import type { ResultStyle } from '../contract/define.ts';
import type { Page } from './page.ts';
import { reasonOf, resultOf } from './results.ts';

/** A caller that waits for a reply. */
interface Pending {
  /** How the reply becomes a result; undefined when nothing uses it. */
  readonly style: ResultStyle | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
  cancelTimer: () => void;
}

export interface Requests {
  /**
   * Posts a request; with `waits` there is no time limit.
   *
   * A reply of the wrong shape throws after it was taken: the promise never settles, and the error
   * is only reported. The product does the same (observed), and code that works here must work
   * there.
   */
  readonly ask: (
    type: string,
    data: unknown,
    style: ResultStyle,
    waits?: boolean,
  ) => Promise<unknown>;
  /** Sends a message whose reply is ignored; a failure is only reported. */
  readonly tell: (type: string, data: unknown) => void;
  /** True when the message was the reply to our own request. */
  readonly settle: (correlationId: string, outcome: unknown, data: unknown) => boolean;
  /** Replies to a request of the host. */
  readonly answer: (correlationId: string, outcome: 'success' | 'failure', data: unknown) => void;
}

export function createRequests(page: Page): Requests {
  const pending = new Map<string, Pending>();

  const end = ({ style, resolve, reject }: Pending, isSuccess: boolean, data: unknown): void => {
    try {
      if (isSuccess) resolve(style === undefined ? data : resultOf(style, data));
      else reject(style === undefined ? data : reasonOf(style, data));
    } catch (problem) {
      page.report(problem);
    }
  };

  const send = (type: string, data: unknown, waiting: Pending, waits: boolean): void => {
    const correlationId = newCorrelationId();
    const request: WireRequest = {
      messageType: type,
      messageData: data,
      messageCorrelationId: correlationId,
    };
    const problem = post(page, request);
    if (problem !== undefined) {
      end(waiting, false, JSON.stringify({ message: problem }));
      return;
    }
    const giveUp = (): void => {
      pending.delete(correlationId);
      end(waiting, false, errorMap(wireTexts.timeout));
    };
    if (!waits) waiting.cancelTimer = page.after(timeLimit, giveUp);
    pending.set(correlationId, waiting);
  };

  return {
    ask: (type, data, style, waits = false) =>
      new Promise((resolve, reject) => {
        send(type, data, { style, resolve, reject, cancelTimer: nothing }, waits);
      }),
    tell: (type, data) => {
      const reject = page.report;
      send(type, data, { style: undefined, resolve: nothing, reject, cancelTimer: nothing }, false);
    },
    settle: (correlationId, outcome, data) => {
      const request = pending.get(correlationId);
      if (!request) return false;
      pending.delete(correlationId);
      request.cancelTimer();
      end(request, outcome === 'success', data);
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

const nothing = (): void => undefined;

/** Posts to the host: three immediate attempts, as shipped. Returns the reason for a failure. */
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

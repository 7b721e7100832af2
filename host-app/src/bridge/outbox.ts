import {
  newCorrelationId,
  wireTexts,
  type EmitTime,
  type WireRequest,
} from 'provider-sdk/contract';
import type { App } from '../store/app.ts';
import { findProvider } from '../workspace/providers/providers.ts';
import type { Diagnostic } from '../store/journal.ts';
import { diagnostics } from './diagnostics.ts';
import type { FaultGate } from './fault-gate.ts';
import type { Host } from './host.ts';
import { eventTarget } from './identity.ts';
import { jsonText } from './json-text.ts';
import { createPendingEvents } from './pending-events.ts';
import { reasonText } from './reason-text.ts';

/** Posts events to widgets and watches for their replies. */
export interface Outbox {
  readonly emit: (event: string, provider: string, payload: unknown, when: EmitTime) => void;
  /** Holds events back until `run` is over, so that a reply leaves before the events it caused. */
  readonly hold: (run: () => void) => void;
  /** Handles the reply to an event, and explains a failed or unexpected one. */
  readonly settle: (answer: EventAnswer) => void;
  /** Records the origin of a provider's page, as its requests show it. */
  readonly noteOrigin: (provider: string, origin: string) => void;
  /** Stops waiting for replies of a page that is gone. */
  readonly forget: (provider: string) => void;
}

/** The answer of a widget's event handler. */
export interface EventAnswer {
  readonly provider: string;
  readonly correlationId: string;
  readonly outcome: unknown;
  readonly data: unknown;
  readonly explain: (diagnostic: Diagnostic) => void;
}

export function createOutbox(
  host: Host,
  app: Pick<App, 'frames' | 'journal'>,
  faults: FaultGate,
): Outbox {
  const pending = createPendingEvents(host.realTime);
  const origins = new Map<string, string>();
  const queue = createReplyQueue();

  const post = (event: string, uniqueName: string, payload: unknown): void => {
    const explain = (diagnostic: Diagnostic): void =>
      host.explain({ ...diagnostic, provider: uniqueName });
    const provider = findProvider(host.workspace.getState(), uniqueName);
    const view = app.frames.windowOf(uniqueName);
    if (!provider || !view) {
      explain(diagnostics.lostEvent(event));
      return;
    }
    const target = eventTarget(provider);
    const seen = origins.get(uniqueName);
    if (seen !== undefined && seen !== target) {
      explain(diagnostics.eventTargetElsewhere(event, target, seen));
    }
    const messageData = jsonText(payload);
    if (messageData === undefined) {
      explain(diagnostics.eventIsNoJson(event));
      return;
    }
    const correlationId = newCorrelationId();
    const message: WireRequest = {
      messageType: event,
      messageData,
      messageCorrelationId: correlationId,
    };
    pending.add(correlationId, { event, provider: uniqueName }, () => {
      // A page that has never sent a message has no library; the boot report shows it (BT7).
      if (!origins.has(uniqueName)) return;
      explain({ ...diagnostics.handlerSlow(event), correlationId });
    });
    const injector = faults.injector();
    const struck = { provider: uniqueName, kind: 'event', type: event } as const;
    const fault = injector?.strike(struck);
    const about = app.journal.traffic.add({
      provider: uniqueName,
      kind: 'event',
      type: event,
      data: messageData,
      correlationId,
      outcome: undefined,
      fault: fault?.kind,
    });
    const send = (): void => view.postMessage(message, target);
    if (injector) injector.event(struck, fault, send, about);
    else send();
  };

  return {
    emit: (event, provider, payload, when) => {
      const send = (): void => post(event, provider, payload);
      if (when === 'now') send();
      else if (when === 'after-reply') queue.run(send);
      else queue.run(() => void host.realTime.after(0, send));
    },
    hold: queue.hold,
    settle: ({ provider, correlationId, outcome, data, explain }) => {
      const event = pending.take(correlationId, provider);
      if (event === undefined) explain(diagnostics.strayReply(correlationId));
      else if (outcome !== 'success') explain(failedHandler(event, reasonOf(data)));
    },
    noteOrigin: (provider, origin) => void origins.set(provider, origin),
    forget: (provider) => {
      origins.delete(provider);
      pending.forget(provider);
    },
  };
}

/** Runs actions at once; while a reply is being made, after it. */
function createReplyQueue(): Pick<Outbox, 'hold'> & { readonly run: (action: () => void) => void } {
  let held: (() => void)[] | undefined;
  return {
    run: (action) => {
      if (held) held.push(action);
      else action();
    },
    hold: (action) => {
      held = [];
      try {
        action();
      } finally {
        const waiting = held;
        held = undefined;
        for (const send of waiting) send();
      }
    },
  };
}

function failedHandler(event: string, reason: string): Diagnostic {
  // The library reads `then` of the handler's result; the text is the browser's.
  const returnedNoPromise = /'then'|\.then\b|"then"/.test(reason);
  return returnedNoPromise
    ? diagnostics.handlerReturnedNothing(event)
    : diagnostics.handlerFailed(event, reason);
}

function reasonOf(data: unknown): string {
  if (!(data instanceof Map)) return reasonText(data);
  const message: unknown = data.get('message');
  if (message !== undefined) return reasonText(message);
  return data.size === 0 ? wireTexts.noHandlers : reasonText(data);
}

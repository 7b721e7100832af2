import { describe, errorMap } from 'provider-sdk/contract';
import type { FaultKind } from '../store/faults.ts';
import { explainedRecords } from './callers.ts';
import { diagnostics } from './diagnostics.ts';
import type { Reply } from './dispatch.ts';
import { createExchange, type Exchange } from './exchange.ts';
import type { ProviderHost } from './host.ts';
import type { ReceivingParts } from './inbound.ts';

type Known = Pick<Exchange, 'envelope' | 'origin' | 'source'> & { readonly provider: string };

/** Handles a widget's reply to an event. */
export function takeReply({ app, host, outbox, post }: ReceivingParts, known: Known): void {
  const { provider, envelope } = known;
  const { correlationId = '', messageOutcome, messageData, messageType } = envelope;
  const about = app.journal.traffic.add({
    provider,
    kind: 'event-reply',
    type: messageType,
    data: messageData,
    correlationId,
    outcome: messageOutcome === 'success' ? 'success' : 'failure',
    fault: undefined,
  });
  const { explain } = createExchange(host, post, known, about);
  outbox.settle({ provider, correlationId, outcome: messageOutcome, data: messageData, explain });
}

/** Runs a request through the active faults, and replies to it. */
export function takeRequest(parts: ReceivingParts, known: Known): void {
  const { host, faults, post } = parts;
  const { provider, envelope } = known;
  const { messageType, messageData, correlationId } = envelope;
  const injector = faults.injector();
  const message = { provider, kind: 'request', type: messageType } as const;
  const fault = injector?.strike(message);
  const about = addRequest(parts, known, fault?.kind);
  const exchange = createExchange(host, post, known, about);
  if (!(messageData instanceof Map)) {
    exchange.explain(diagnostics.dataIsNoMap(messageType, describe(messageData)));
    return;
  }
  if (correlationId === undefined) exchange.explain(diagnostics.noCorrelationId(messageType));
  const work = workOf(parts, exchange, provider, messageData);
  if (!injector) work(exchange.answer);
  else injector.request(message, fault, work, exchange);
}

/** Logs a request, and returns its id in the traffic. */
function addRequest(
  { app }: Pick<ReceivingParts, 'app'>,
  { provider, envelope }: Known,
  fault?: FaultKind,
): number {
  return app.journal.traffic.add({
    provider,
    kind: 'request',
    type: envelope.messageType,
    data: envelope.messageData,
    correlationId: envelope.correlationId,
    outcome: undefined,
    fault,
  });
}

function workOf(
  { outbox, dispatch, page, callers }: ReceivingParts,
  { envelope, origin, explain }: Exchange,
  provider: string,
  data: ReadonlyMap<string, unknown>,
): (answer: (reply: Reply) => void) => void {
  const { messageType } = envelope;
  const usual = callers.hostFor(provider);
  const caller: ProviderHost = {
    ...usual,
    explain,
    // Most requests read no rows, so these tables are made when one does.
    get records() {
      return explainedRecords(usual, explain);
    },
  };
  const askPage = () => page.handlers.answer(messageType, data, origin);
  return (answer) => outbox.hold(() => dispatch(messageType, data, caller, answer, askPage));
}

/**
 * Refuses a message without walking it. The log has a line in its place, because showing the
 * message would walk it too.
 */
export function refuseTooBig(parts: ReceivingParts, known: Known, bound: string): void {
  const { messageType, isReply } = known.envelope;
  const excess = diagnostics.tooBig(messageType, bound);
  const envelope = { ...known.envelope, messageData: `Not kept: ${bound}` };
  if (isReply) {
    takeReply(parts, { ...known, envelope: { ...envelope, messageOutcome: 'failure' } });
    createExchange(parts.host, parts.post, known).explain(excess);
    return;
  }
  const about = addRequest(parts, { ...known, envelope });
  const { explain, answer } = createExchange(parts.host, parts.post, known, about);
  explain(excess);
  answer({ messageOutcome: 'failure', messageData: errorMap(excess.message, messageType) });
}

import { describe } from 'provider-sdk/contract';
import { diagnostics } from './diagnostics.ts';
import type { Reply } from './dispatch.ts';
import { createExchange, type Exchange } from './exchange.ts';
import type { ReceivingParts } from './inbound.ts';

type Known = Pick<Exchange, 'envelope' | 'origin' | 'source'> & { readonly provider: string };

/** Takes a widget's answer to an event. */
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

/** Runs a request, past the faults that are set, and answers it. */
export function takeRequest(parts: ReceivingParts, known: Known): void {
  const { app, host, faults, post } = parts;
  const { provider, envelope } = known;
  const { messageType, messageData, correlationId } = envelope;
  const injector = faults.injector();
  const message = { provider, kind: 'request', type: messageType } as const;
  const fault = injector?.strike(message);
  const about = app.journal.traffic.add({
    provider,
    kind: 'request',
    type: messageType,
    data: messageData,
    correlationId,
    outcome: undefined,
    fault: fault?.kind,
  });
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

function workOf(
  { outbox, dispatch, page, callers }: ReceivingParts,
  { envelope, origin, explain }: Exchange,
  provider: string,
  data: ReadonlyMap<string, unknown>,
): (answer: (reply: Reply) => void) => void {
  const { messageType } = envelope;
  const caller = { ...callers.hostFor(provider), explain };
  const askPage = () => page.handlers.answer(messageType, data, origin);
  return (answer) => outbox.hold(() => dispatch(messageType, data, caller, answer, askPage));
}

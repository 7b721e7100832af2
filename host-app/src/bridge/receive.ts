import { describe, errorMap, wireTexts } from 'provider-sdk/contract';
import { findProvider } from '../workspace/providers/providers.ts';
import { diagnostics } from './diagnostics.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import { createFloodGate, type FloodVerdict } from './flood-gate.ts';
import { createExchange, type Exchange } from './exchange.ts';
import type { Inbound, ReceivingParts } from './inbound.ts';
import type { Host } from './host.ts';
import { isAtChannelUrl, isTrustedOrigin, sharesHostName } from './identity.ts';
import { exceededBound } from './message-bounds.ts';
import { quirkDiagnostic } from './quirks/odd-failure.ts';
import { refuseTooBig, takeReply, takeRequest } from './take-message.ts';
import type { Provider } from '../workspace/providers/provider-shape.ts';

const mostNoisePerSecond = 100;

/**
 * Receives the widgets' messages.
 *
 * A message is accepted when its source window is a provider's frame and its origin is that
 * provider's. This distinguishes two widgets of one origin, and each gets only its own replies.
 */
export function createReceive(parts: ReceivingParts): (message: Inbound) => void {
  const { app, host, help, outbox, post } = parts;
  const { workspace } = host;
  const judgeNoise = createFloodGate(host.realTime.now, mostNoisePerSecond);
  return (message) => {
    const { data, origin, source } = message;
    const owner = source ? app.frames.ownerOf(source) : undefined;
    if (help.take(message, owner)) return;
    const envelope = readEnvelope(data);
    if (!envelope) {
      explainNoise(host, judgeNoise(owner ?? ''), data, owner);
      return;
    }
    const provider = owner === undefined ? undefined : findProvider(workspace.getState(), owner);
    if (!provider || !isLetIn(host, provider, envelope, origin)) {
      const stranger = { provider: undefined, envelope, origin, source };
      refuseStranger(createExchange(host, post, stranger), owner, provider);
      return;
    }
    const { uniqueName } = provider;
    outbox.noteOrigin(uniqueName, origin);
    const known = { provider: uniqueName, envelope, origin, source };
    const bound = exceededBound(data);
    if (bound !== undefined) refuseTooBig(parts, known, bound);
    else if (envelope.isReply) takeReply(parts, known);
    else if (isUnknownAt(host, provider, origin)) {
      refuseTrusted(createExchange(host, post, known));
    } else takeRequest(parts, known);
  };
}

/** A flood of diagnostics would push all others out of the log. */
function explainNoise(
  { explain }: Host,
  verdict: FloodVerdict,
  data: unknown,
  provider: string | undefined,
): void {
  if (verdict === 'usual') explain({ ...diagnostics.notAMessage(describe(data)), provider });
  if (verdict === 'too many') explain({ ...diagnostics.noiseFlood(mostNoisePerSecond), provider });
}

function isLetIn(
  { workspace, explain }: Host,
  provider: Provider,
  { messageType }: Envelope,
  origin: string,
): boolean {
  if (isTrustedOrigin(provider, origin)) return true;
  if (!workspace.getState().settings.quirks.originsByHostName) return false;
  if (!sharesHostName(provider, origin)) return false;
  const { uniqueName } = provider;
  explain({ ...quirkDiagnostic(messageType, 'originsByHostName'), provider: uniqueName });
  return true;
}

function isUnknownAt({ workspace }: Host, provider: Provider, origin: string): boolean {
  const { trustedDomainUnknown = false } = workspace.getState().settings.quirks;
  return trustedDomainUnknown && !isAtChannelUrl(provider, origin);
}

function refuseTrusted({ envelope, explain, answer }: Exchange): void {
  const { messageType } = envelope;
  explain(quirkDiagnostic(messageType, 'trustedDomainUnknown'));
  const messageData = errorMap('Associated Provider record not found', messageType);
  answer({ messageOutcome: 'failure', messageData });
}

function refuseStranger(
  { envelope, origin, explain, answer }: Exchange,
  owner: string | undefined,
  provider: Provider | undefined,
): void {
  explain({ ...strangerDiagnostic(origin, provider), provider: owner });
  if (envelope.isReply || origin === 'null') return;
  answer({ messageOutcome: 'failure', messageData: errorMap(wireTexts.unknownSender) });
}

function strangerDiagnostic(origin: string, provider: Provider | undefined) {
  if (origin === 'null') return diagnostics.opaqueOrigin();
  if (!provider) return diagnostics.unknownFrame(origin);
  return diagnostics.untrustedOrigin(origin, provider.channelUrl);
}

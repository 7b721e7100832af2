import { backgroundMethods, replyType } from 'provider-sdk/contract';
import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import type { Callers } from './callers.ts';
import type { Reply } from './dispatch.ts';
import type { Envelope } from './envelope.ts';
import type { Host } from './host.ts';

/** Facts about one inbound message, collected when it arrives and passed on. */
export interface Exchange {
  /** Unique name of the provider that sent it; undefined for an unknown sender. */
  readonly provider: string | undefined;
  readonly envelope: Envelope;
  readonly origin: string;
  readonly source: MessageEventSource | null;
  /** Explains an oddity of this message. */
  readonly explain: (diagnostic: Diagnostic) => void;
  /** Posts the reply, if the sender can be reached and expects one. */
  readonly answer: (reply: Reply) => void;
}

type Known = Pick<Exchange, 'provider' | 'envelope' | 'origin' | 'source'>;

/** `about` is the ID of the message in the traffic, once it is there. */
export function createExchange(host: Host, post: Post, known: Known, about?: number): Exchange {
  const { provider, envelope } = known;
  const { correlationId } = envelope;
  return {
    ...known,
    explain: (diagnostic) => host.explain({ provider, correlationId, about, ...diagnostic }),
    answer: (reply) => {
      if (correlationId !== undefined) post(known, reply);
    },
  };
}

/** Logs a reply and posts it to the requesting window. */
export type Post = (to: Known, reply: Reply) => void;

export function createPost({ journal, frames }: App, callers: Callers): Post {
  return ({ provider, envelope, origin, source }, reply) => {
    if (!source) return;
    const { correlationId, messageType } = envelope;
    const { messageOutcome, messageData } = reply;
    if (provider !== undefined && !(messageType in backgroundMethods)) {
      callers.noteReply(provider, messageOutcome === 'success' ? messageType : undefined);
    }
    journal.traffic.add({
      provider,
      kind: 'reply',
      type: messageType,
      data: messageData,
      correlationId,
      outcome: messageOutcome,
      fault: undefined,
    });
    const message = {
      messageOutcome,
      messageData,
      messageCorrelationId: correlationId,
      messageType: replyType,
    };
    const view = provider === undefined ? undefined : frames.windowOf(provider);
    // Browsers process a plain origin faster than options.
    if (view !== undefined && view === source) view.postMessage(message, origin);
    else source.postMessage(message, { targetOrigin: origin });
  };
}

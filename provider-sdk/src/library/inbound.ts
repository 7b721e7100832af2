import { errorMap, replyType, wireTexts } from '../contract/wire.ts';
import type { Page } from './page.ts';
import type { Requests } from './requests.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Members of a message event that the library reads. */
export interface Inbound {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

interface Envelope {
  readonly messageType?: string;
  readonly messageData?: unknown;
  readonly messageOutcome?: unknown;
  readonly messageCorrelationId?: string;
}

/**
 * Handles one message: a reply to our own request, a late reply, or an event (wire-protocol.md
 * 2.1).
 *
 * Junk throws on the way and is only reported, as shipped.
 */
export function createReceiver(
  page: Page,
  hostnameOf: (address: string) => string,
  requests: Requests,
  subscriptions: Subscriptions,
): (message: Inbound) => void {
  const entryOf = createSenderCheck(page.origins, hostnameOf);
  const receive = ({ data, origin, source }: Inbound): void => {
    const envelope = data as Envelope;
    const correlationId = envelope.messageCorrelationId;
    const isAnonymous = !origin || origin === '*' || !source;
    const entry = isAnonymous ? undefined : entryOf(origin);
    if (entry === undefined) {
      const problem = isAnonymous ? wireTexts.noSender : wireTexts.unknownSender;
      page.report(problem, origin);
      if (correlationId) requests.answer(correlationId, 'failure', errorMap(problem));
      return;
    }
    const { messageOutcome, messageData, messageType } = envelope;
    if (correlationId && requests.settle(correlationId, messageOutcome, messageData)) return;
    if (messageType === replyType) return;
    if (messageData instanceof Map) messageData.set('originURL', entry);
    else if (typeof messageData !== 'string') throw new TypeError(`Not a message: ${messageType}`);
    subscriptions.deliver(messageType ?? '', messageData, correlationId);
  };
  return (message) => {
    try {
      receive(message);
    } catch (error) {
      page.report(error);
    }
  };
}

/**
 * Finds the entry of the host's origins that matches a sender; the first match wins.
 *
 * Scheme and port are not compared; an entry that starts with a star matches by suffix.
 */
function createSenderCheck(
  entries: readonly string[],
  hostnameOf: (address: string) => string,
): (origin: string) => string | undefined {
  const hosts = entries.map((entry) => [entry, hostnameOf(entry)] as const);
  // Nearly all messages have the same sender.
  let last: string | undefined;
  let admitted: string | undefined;
  return (origin) => {
    if (origin === last) return admitted;
    const sender = hostnameOf(origin);
    const found = hosts.find(([, host]) =>
      host.startsWith('*') ? sender.endsWith(host.slice(2)) : host === sender,
    );
    last = origin;
    admitted = found?.[0];
    return admitted;
  };
}

/** Names on the wire that belong to no single method. They are spelled out only here. */

/** A request or an event: its sender waits for a reply with the same correlation ID. */
export interface WireRequest {
  readonly messageType: string;
  /** A `Map` from widget to host, a JSON string from host to widget. */
  readonly messageData: unknown;
  readonly messageCorrelationId: string;
}

export interface WireReply {
  /** Only `success` counts as a success. */
  readonly messageOutcome: 'success' | 'failure';
  readonly messageData: unknown;
  readonly messageCorrelationId: string;
  readonly messageType: typeof replyType;
}

/** Marks a reply, so that a late one is not mistaken for a request. */
export const replyType = 'CIF_Response';

/** Fixed texts that provider code matches on; spelling as shipped. */
export const wireTexts = {
  noHandlers: 'No handlers found to process the request.',
  unknownSender:
    'Sender domain is not a recognized or is invalid and hence the message cant be processed',
  noSender: 'Origin/Source of the message cant be null or all',
  timeout: 'Timeout occurred as no response was received from listener window',
  notPosted: 'Not able to post the request to receiving window after multiple tries.',
  noTarget: 'Receiving window or targetOrigin cannot be unspecified',
} as const;

/** Both sides give up after this many milliseconds, except for methods without a limit. */
export const timeLimit = 10_000;

/** Number of attempts for a post that throws. */
export const postAttempts = 3;

/** Short random base-36 text, usually 5 or 6 characters, new for each request. */
export function newCorrelationId(): string {
  return Math.random().toString(36).slice(7) || newCorrelationId();
}

/**
 * The `Map` of an object, as both sides build it.
 *
 * An object with a member `message` is mistaken for an error and loses every other member
 * (observed).
 */
export function mapOf(source: object): Map<string, unknown> {
  const entries = new Map<string, unknown>(Object.entries(source));
  return entries.has('message') ? errorMap(entries.get('message')) : entries;
}

/** The `Map` of a thrown value; the `message` of an error need not be its own member. */
export function mapOfThrown(thrown: unknown): Map<string, unknown> {
  const source = Object(thrown) as object;
  return 'message' in source ? errorMap(source.message) : mapOf(source);
}

export function errorMap(message: unknown, name?: string): Map<string, unknown> {
  return new Map<string, unknown>([
    ['message', message],
    ['msdyn_name', name],
  ]);
}

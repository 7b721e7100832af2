import * as v from 'valibot';

const text = (length: number) => v.pipe(v.string(), v.maxLength(length));
const id = text(80);
const sdp = text(60_000);

const endings = ['ended', 'declined', 'missed', 'busy', 'transferred'] as const;

const lineMessage = v.variant('type', [
  /** A ringing call. `replaces` names a call that this one replaces. */
  v.object({
    type: v.literal('offer'),
    callId: id,
    number: text(40),
    name: text(80),
    /** Information for the called person before they answer. */
    about: text(120),
    replaces: v.optional(id),
    sdp,
  }),
  v.object({ type: v.literal('answer'), callId: id, sdp }),
  v.object({ type: v.literal('bye'), callId: id, reason: v.picklist(endings) }),
  v.object({ type: v.literal('hold'), callId: id, isOnHold: v.boolean() }),
  v.object({
    type: v.literal('digit'),
    callId: id,
    digit: v.pipe(v.string(), v.regex(/^[\d*#]$/)),
  }),
  /** This side has no microphone, with the reason. */
  v.object({ type: v.literal('noVoice'), callId: id, problem: text(200) }),
  /** Asks the other end to call `to` instead; it ends this call once that one is answered. */
  v.object({
    type: v.literal('refer'),
    callId: id,
    to: id,
    toName: text(80),
    by: text(80),
    replaces: v.optional(id),
  }),
  v.object({ type: v.literal('referFailed'), callId: id, reason: text(200) }),
]);

/** Messages between telephones; audio uses a separate connection. */
export type LineMessage = v.InferOutput<typeof lineMessage>;

/** How a call ended. */
export type Ending = (typeof endings)[number];

const peer = v.object({
  id,
  kind: v.picklist(['agent', 'customer']),
  name: text(100),
  number: v.optional(text(80)),
  isBusy: v.boolean(),
});

/** A telephone in the same room. */
export type Peer = v.InferOutput<typeof peer>;

const exchangeMessage = v.variant('type', [
  v.object({ type: v.literal('joined'), id }),
  v.object({ type: v.literal('peers'), peers: v.array(peer) }),
  v.object({ type: v.literal('message'), from: id, message: lineMessage }),
  v.object({ type: v.literal('unreachable'), to: id }),
  v.object({ type: v.literal('refused'), reason: v.string() }),
]);

export type ExchangeMessage = v.InferOutput<typeof exchangeMessage>;

/** Undefined for messages that our telephones and exchange never send. */
export const parseExchangeMessage = (data: unknown): ExchangeMessage | undefined => {
  if (typeof data !== 'string') return undefined;
  try {
    const result = v.safeParse(exchangeMessage, JSON.parse(data));
    return result.success ? result.output : undefined;
  } catch {
    return undefined; // Not JSON, so not a message.
  }
};

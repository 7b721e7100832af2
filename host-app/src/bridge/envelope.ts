import { fields, replyType } from 'provider-sdk/contract';

/** A wire message, with the fields that the host needs. */
export interface Envelope {
  readonly messageType: string;
  readonly messageData: unknown;
  readonly messageOutcome: unknown;
  readonly correlationId: string | undefined;
  readonly isReply: boolean;
}

/** Undefined unless it is a wire message, so for text, lists and objects without a type. */
export function readEnvelope(data: unknown): Envelope | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Array.isArray(data) || data instanceof Map) return undefined;
  const { messageType, messageData, messageOutcome, messageCorrelationId } = fields(
    data,
    'message',
  );
  const isReply = messageType === replyType || messageOutcome !== undefined;
  if (typeof messageType !== 'string' && !isReply) return undefined;
  return {
    messageType: typeof messageType === 'string' ? messageType : replyType,
    messageData,
    messageOutcome,
    correlationId:
      typeof messageCorrelationId === 'string' && messageCorrelationId !== ''
        ? messageCorrelationId
        : undefined,
    isReply,
  };
}

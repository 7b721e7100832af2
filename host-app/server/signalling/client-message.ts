import * as v from 'valibot';

const shortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80));

const join = v.strictObject({
  type: v.literal('join'),
  kind: v.picklist(['agent', 'customer']),
  name: shortText,
  number: v.optional(shortText),
});

const status = v.strictObject({ type: v.literal('status'), isBusy: v.boolean() });

// The exchange carries messages between telephones without reading them.
const send = v.strictObject({ type: v.literal('send'), to: shortText, message: v.looseObject({}) });

const clientMessage = v.variant('type', [join, status, send]);

export type ClientMessage = v.InferOutput<typeof clientMessage>;

/** Undefined for anything that is not a telephone message. */
export function parseClientMessage(text: string): ClientMessage | undefined {
  const result = v.safeParse(clientMessage, parseJson(text));
  return result.success ? result.output : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The schema checks it, and expects an object.
  }
}

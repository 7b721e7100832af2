import { clientCheckFailed } from './client-checks.ts';
import { note, problem, warning } from './severity.ts';
import { refusalDiagnostic } from './refusals.ts';

/** Messages and requests that do not fit the wire format. */
export const wireDiagnostics = {
  notAMessage: (got: string) =>
    warning(
      'WR1',
      'observed',
      `A message that is not a CIF message was ignored: got ${got}.`,
      'Post objects with messageType, messageData and messageCorrelationId, or use the library.',
    ),
  noiseFlood: (mostPerSecond: number) =>
    warning(
      'WR23',
      'chosen',
      `More than ${mostPerSecond} messages in a second were not CIF messages; the rest are ignored without being listed.`,
      'Do not post messages of your own to the top window, or post them less often: each one delays the calls of all providers.',
    ),
  tooBig: (type: string, bound: string) =>
    problem(
      'WR24',
      'chosen',
      `${type.slice(0, 200)}: the message has ${bound}. It was refused and not recorded.`,
      'Send less at once. A value counts each time the message refers to it, and a list counts at its stated length.',
    ),
  longWait: (milliseconds: number, left: number) =>
    note(
      'WR25',
      'chosen',
      `A message waited ${milliseconds} ms for its turn, and ${left} more from this sender wait behind it: they arrive faster than they can be handled.`,
      'Post fewer messages: wait for an answer before the next call. Messages from other providers take their turns in between.',
    ),
  unknownFrame: (origin: string) =>
    warning(
      'HO1',
      'chosen',
      `A message came from a window that does not belong to a provider (${origin}).`,
      'Add the page as a provider, and call the library from the provider page itself, not from a frame inside it.',
    ),
  untrustedOrigin: (origin: string, channelUrl: string) =>
    problem(
      'HO2',
      'observed',
      `The page of this provider has moved to ${origin}, but its Channel URL is ${channelUrl}. The request was refused.`,
      `Set the provider's Trusted Domain to ${origin}, or the Channel URL to the page that loads the library.`,
    ),
  opaqueOrigin: () =>
    problem(
      'HO3',
      'observed',
      'A request came from a sandboxed page without an origin. It cannot get a reply.',
      'Keep allow-same-origin in the sandbox.',
    ),
  dataIsNoMap: (type: string, got: string) =>
    problem(
      'WR2',
      'observed',
      `${type}: messageData must be a Map, got ${got}. The request got no reply.`,
      'Send a real Map (structured clone), not an object or JSON, or use the library.',
    ),
  noCorrelationId: (type: string) =>
    warning(
      'WR3',
      'observed',
      `${type} came without messageCorrelationId: it was carried out but got no reply.`,
      'Send a messageCorrelationId with every request.',
    ),
  unknownType: (type: string) =>
    warning(
      'WR4',
      'observed',
      `Unknown message type "${type.slice(0, 200)}". The reply was success without a value.`,
      'Check the spelling: names are case-sensitive. Custom events need a listener on the host page.',
    ),
  strayReply: (correlationId: string) =>
    note(
      'WR5',
      'observed',
      `A reply to ${correlationId} was not expected: it was late, duplicated or invented.`,
      'Event handlers must settle within 10 seconds; only the first handler to answer counts.',
    ),
  badArgument: (message: string) =>
    problem(
      'WR6',
      'chosen',
      message,
      /expected an object, got "\s*\{/.test(message)
        ? 'That is JSON text: pass the object itself, without JSON.stringify.'
        : 'Pass the argument in the type that the method documents.',
    ),
  unexpected: (type: string, error: unknown) =>
    problem(
      'WR7',
      'chosen',
      `${type} failed inside the workspace: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      'This is a fault of Sidetone. Please report it with the lines above.',
    ),
  clientCheckFailed,
  refused: refusalDiagnostic,
  faultSet: (type: string, kind: string) =>
    note(
      'FI1',
      'chosen',
      `${type} failed because the fault ${kind} is active.`,
      'Check that the widget copes. Clear faults in the console under Faults.',
    ),
  simplified: (method: string, what: string) =>
    note('WR17', 'chosen', `${method}: ${what}`, 'Nothing to correct in the provider.'),
} as const;

import {
  equal,
  isPending,
  isTrue,
  rejectedWith,
  resolvedTo,
  returned,
  threw,
} from './assertions.ts';
import type { LibraryCase, LibraryContext } from './cases.ts';
import type { LibraryStage, Post } from './library-stage.ts';
import type { Outcome } from './outcome.ts';
import { isMap, show } from './unmet.ts';

type Args = readonly unknown[];

const timeoutText = 'Timeout occurred as no response was received from listener window';
export const timeoutMap = new Map([
  ['message', timeoutText],
  ['msdyn_name', undefined],
]);

/** A reply of the host to one request. */
export function replyTo(
  request: Post | undefined,
  messageData: unknown,
  messageOutcome = 'success',
): object {
  const { messageCorrelationId } = request ?? {};
  return { messageOutcome, messageData, messageCorrelationId, messageType: 'CIF_Response' };
}

/** Calls the method of the case and lets its request arrive. */
export async function callAndArrive(
  { open, method }: LibraryContext,
  args: Args,
): Promise<{ readonly stage: LibraryStage; readonly outcome: Outcome }> {
  const stage = await open();
  const outcome = stage.call(method, ...args);
  await stage.settled();
  return { stage, outcome };
}

/** Outcome of the method's promise after such a reply. */
export async function outcomeOf(
  context: LibraryContext,
  args: Args,
  messageData: unknown,
  messageOutcome?: string,
): Promise<Outcome> {
  const { stage, outcome } = await callAndArrive(context, args);
  await stage.send(replyTo(stage.posts()[0], messageData, messageOutcome));
  return outcome;
}

/** The request and nothing else: type, keys in order, values. */
export function posts(
  args: Args,
  messageType: string,
  data: Readonly<Record<string, unknown>>,
  also: Partial<Pick<LibraryCase, 'rule' | 'checks'>> = {},
): LibraryCase {
  const keys = Object.keys(data).join(', ') || 'no key';
  return {
    rule: 'WR10',
    says: `${show(args)} posts ${messageType} with ${keys}`,
    ...also,
    run: async (context) => {
      const { stage } = await callAndArrive(context, args);
      equal(stage.posts().length, 1, 'number of requests');
      const [request] = stage.posts();
      equal(request?.messageType, messageType, 'messageType');
      isTrue(isMap(request?.messageData), 'messageData is a Map');
      equal(request?.messageData, new Map(Object.entries(data)), 'messageData');
    },
  };
}

interface Refusal {
  readonly text: string;
  readonly functName: string;
  /** The telemetry ID that the host receives. */
  readonly correlationId?: unknown;
  readonly checks?: readonly number[];
}

/** A failed check: a JSON string for the caller, one additional post for the host. */
export function refuses(
  args: Args,
  { text, functName, correlationId, checks }: Refusal,
): LibraryCase {
  return {
    rule: 'WR9',
    says: `${show(args)} is refused before anything is posted`,
    ...(checks ? { checks } : {}),
    run: async (context) => {
      const { stage, outcome } = await callAndArrive(context, args);
      rejectedWith(outcome, JSON.stringify({ message: text }));
      equal(stage.posts().length, 1, 'number of posts');
      equal(stage.posts()[0]?.messageType, 'logErrorsAndReject', 'messageType');
      const told = { errorMsg: text, correlationId, functName };
      equal(stage.posts()[0]?.messageData, new Map(Object.entries(told)), 'side post');
    },
  };
}

/** A synchronous error at the caller; nothing is posted. */
export function throwsAtCaller(
  args: Args,
  errorName: string,
  checks: readonly number[] = [],
): LibraryCase {
  return {
    rule: 'WR9',
    says: `${show(args)} throws a ${errorName} and posts nothing`,
    checks,
    run: async (context) => {
      const { stage, outcome } = await callAndArrive(context, args);
      threw(outcome, errorName);
      equal(stage.posts().length, 0, 'number of posts');
    },
  };
}

/** The call returns at once, without a promise and without a request. */
export function answersAtOnce(
  args: Args,
  value: unknown,
  checks: readonly number[] = [],
): LibraryCase {
  return {
    rule: 'WR9',
    says: `${show(args)} returns ${show(value)} itself, not a promise`,
    checks,
    run: async (context) => {
      const { stage, outcome } = await callAndArrive(context, args);
      returned(outcome, value);
      equal(stage.posts().length, 0, 'number of posts');
    },
  };
}

/** After ten seconds the caller gets a Map, or the JSON text of one. */
export function givesUp(args: Args, as: 'map' | 'text', also: Also = {}): LibraryCase {
  return {
    rule: 'WR13',
    says: `gives up after ten seconds, with ${as === 'map' ? 'a Map' : 'a JSON string'}`,
    ...also,
    run: async (context) => {
      const { stage, outcome } = await callAndArrive(context, args);
      await stage.advance(9_999);
      isPending(outcome);
      await stage.advance(1);
      const text = JSON.stringify({ message: timeoutText });
      rejectedWith(outcome, as === 'map' ? timeoutMap : text);
    },
  };
}

export function waitsForever(args: Args, also: Also = {}): LibraryCase {
  return {
    rule: 'WR13',
    says: 'waits for the agent without a limit',
    ...also,
    run: async (context) => {
      const { stage, outcome } = await callAndArrive(context, args);
      await stage.advance(600_000);
      isPending(outcome);
    },
  };
}

/** A reply and its expected result. */
export function yields(
  args: Args,
  messageData: unknown,
  expected: unknown,
  also: Also = {},
): LibraryCase {
  return {
    rule: 'WR12',
    says: `the reply ${show(messageData)} becomes ${show(expected)}`,
    ...also,
    run: async (context) => resolvedTo(await outcomeOf(context, args, messageData), expected),
  };
}

type Also = Partial<Pick<LibraryCase, 'rule' | 'checks' | 'says'>>;

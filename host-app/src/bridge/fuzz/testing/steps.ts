import * as fc from 'fast-check';
import { wiresOf } from 'provider-sdk/contract';
import { hostMethods } from '../../handlers/index.ts';
import { plausibleValues } from './plausible.ts';

/** One thing that happens to the host. Widgets, events and sessions are identified by position. */
export type Step =
  /** A widget posts anything: a request, a reply that nobody asked for, or junk. */
  | { readonly kind: 'post'; readonly widget: number; readonly message: unknown }
  /** So does a window that is not, or no longer, a widget's. */
  | { readonly kind: 'stranger'; readonly sender: number; readonly message: unknown }
  /** A widget, not always the right one, answers an event. */
  | {
      readonly kind: 'answer';
      readonly widget: number;
      readonly event: number;
      readonly reply: object;
    }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | {
      readonly kind: 'agent';
      readonly act: 'focus' | 'close' | 'accept';
      readonly session: number;
    };

/** Message types with the names of their keys: what a well-behaved library sends. */
const known = Object.values(hostMethods).flatMap((method) =>
  wiresOf(method).map((type) => [type, Object.keys(method.keys)]),
) as [string, string[]][];

// Without sessions, tabs and toasts there is little to go wrong.
const frequent = known.filter(([type]) => /^(create(Session|Tab)|notifyEvent)$/.test(type));

const ids = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b', 'c'), weight: 4 },
  { arbitrary: fc.uuid(), weight: 4 },
  { arbitrary: fc.constantFrom<unknown>(undefined, null, '', 7, {}), weight: 1 },
);

function messagesWith(odd: fc.Arbitrary<unknown>) {
  const requestOf = ([messageType, keys]: readonly [string, readonly string[]]) => {
    const plausible = plausibleValues(messageType, odd);
    const valueOf = (key: string): fc.Arbitrary<unknown> =>
      fc.oneof(
        { arbitrary: plausible[key] ?? odd, weight: 12 },
        { arbitrary: odd, weight: 1 },
        { arbitrary: fc.constant(undefined), weight: 1 },
      );
    return fc.record({
      messageType: fc.constant(messageType),
      messageData: fc
        .tuple(
          fc.tuple(...keys.map((key) => fc.tuple(fc.constant<unknown>(key), valueOf(key)))),
          fc.array(fc.tuple(odd, odd), { maxLength: 1 }),
        )
        .map(([own, extra]) => new Map([...own, ...extra])),
      messageCorrelationId: ids,
    });
  };
  const request = fc.oneof(
    { arbitrary: fc.oneof(...frequent.map(requestOf)), weight: 1 },
    { arbitrary: fc.oneof(...known.map(requestOf)), weight: 2 },
  );
  const reply = fc.record(
    {
      messageType: fc.constantFrom('CIF_Response', 'getmode', undefined),
      messageOutcome: fc.constantFrom<unknown>('success', 'failure', 'Success', 0, null),
      messageData: odd,
      messageCorrelationId: ids,
    },
    { requiredKeys: ['messageOutcome', 'messageCorrelationId'] },
  );
  const envelope = fc.record(
    {
      messageType: fc.oneof(fc.constantFrom(...known.map(([type]) => type)), odd),
      messageData: odd,
      messageCorrelationId: ids,
      isEventFlag: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return { request, reply, junk: fc.oneof(envelope, reply, odd) };
}

/** A story of at most `longest` steps, with arguments and junk made from `odd`. */
export function stepsWith(odd: fc.Arbitrary<unknown>, longest: number): fc.Arbitrary<Step[]> {
  const { request, reply, junk } = messagesWith(odd);
  const kind = <const Kind extends Step['kind']>(name: Kind) => fc.constant(name);
  const widget = fc.nat(2);
  const post = kind('post');
  const milliseconds = fc.constantFrom(0, 100, 2_000, 10_000, 31_000);
  const act = fc.constantFrom('focus' as const, 'close' as const, 'accept' as const);
  const sender = fc.nat(3);
  const step = fc.oneof(
    { arbitrary: fc.record({ kind: post, widget, message: request }), weight: 10 },
    { arbitrary: fc.record({ kind: post, widget, message: junk }), weight: 4 },
    {
      arbitrary: fc.record({ kind: kind('stranger'), sender, message: fc.oneof(request, junk) }),
      weight: 2,
    },
    {
      arbitrary: fc.record({ kind: kind('answer'), widget, event: fc.nat(20), reply }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: kind('advance'), milliseconds }), weight: 2 },
    { arbitrary: fc.record({ kind: kind('agent'), act, session: fc.nat(3) }), weight: 2 },
  );
  return fc.array(step, { minLength: 1, maxLength: longest, size: 'max' });
}

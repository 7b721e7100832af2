import * as v from 'valibot';
import { choice, httpUrl, row, text } from '../config/values.ts';

// The message of every schema is the expectation, as in the config.

const name = v.pipe(v.string('a name'), v.minLength(1, 'a name that is not empty'));

const kinds = ['click', 'fill', 'request', 'event', 'message'] as const;
export const oneKind = 'exactly one of "click", "fill", "request", "event" and "message"';

/** Keys that only make sense beside another one. */
const companions = { role: 'click', in: 'click', text: 'fill', detail: 'event' } as const;

const request = row({
  url: httpUrl,
  method: v.optional(choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']), 'POST'),
  body: v.optional(v.unknown()),
});

const keys = row({
  /** Name of a control, as a screen reader says it. */
  click: v.optional(name),
  role: v.optional(choice(['button', 'menuitem', 'link', 'tab', 'checkbox', 'switch']), 'button'),
  in: v.optional(choice(['widget', 'workspace']), 'widget'),
  /** Label of a field of the widget. */
  fill: v.optional(name),
  text: v.optional(text),
  request: v.optional(request),
  /** Name of an event of the bridge. */
  event: v.optional(name),
  detail: v.optional(v.unknown()),
  /** Posted to the widget's page by the workspace. */
  message: v.optional(v.unknown()),
});

const step = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    const given: readonly string[] = Object.keys(Object(dataset.value));
    const own = kinds.filter((kind) => given.includes(kind));
    const alone = Object.entries(companions).find(
      ([key, kind]) => given.includes(key) && !given.includes(kind),
    );
    // An unknown key has a better message, which names the nearest one.
    if (given.some((key) => !(key in keys.entries))) return;
    if (own.length !== 1) addIssue({ message: oneKind });
    else if (alone) addIssue({ message: `"${alone[1]}" beside "${alone[0]}"` });
  }),
  keys,
);

const steps = v.pipe(
  v.array(step, 'a list of steps'),
  v.minLength(1, 'a list of at least one step'),
);

/** The verbs of a call, in their order. */
export const driverSchema = row({
  $schema: v.optional(text),
  ring: steps,
  answer: v.optional(steps),
  decline: v.optional(steps),
  hold: v.optional(steps),
  resume: v.optional(steps),
  write: v.optional(steps),
  hangUp: v.optional(steps),
  save: v.optional(steps),
  /** Hands the call to a colleague. */
  transfer: v.optional(steps),
  /** Lets a customer wait for too long. */
  wait: v.optional(steps),
  /** Keeps the state of the widget under the name {moment}. */
  remember: v.optional(steps),
  /** Returns to the state that was kept under the name {moment}. */
  restore: v.optional(steps),
  /** Table in which the widget writes one row for each call. */
  record: v.optional(name),
});

export type Driver = v.InferOutput<typeof driverSchema>;
export type Verb = Exclude<keyof Driver, '$schema' | 'record'>;
export type Step = v.InferOutput<typeof step>;

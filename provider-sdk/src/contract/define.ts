import type { Infer, Schema } from './schema.ts';

/** Arguments of one call, as the widget passed them. */
export type Args = readonly unknown[];

/**
 * How the library turns a reply into the result of the promise (api.md 2.4).
 *
 * `value`: the `value` of the reply's Map untouched, else null. `entity`: that value, a Map or an
 * array, as a JSON string. `json`: the value itself as a JSON string.
 */
export type ResultStyle = 'value' | 'entity' | 'json';

/** Source of our knowledge of a method. */
export type Source =
  /** Published reference pages and shipped code. */
  | 'documented'
  /** Shipped code only. */
  | 'shipped'
  /** Newer declarations without bodies: wire facts are inferred. */
  | 'declared';

/** How the host words a failure (api.md 2.8). */
export type FailureShape =
  /** F1: Map of `message` and `msdyn_name`. */
  | { readonly kind: 'named'; readonly name?: string }
  /** F2: Map whose `value` is an error object that names the platform call. */
  | { readonly kind: 'platform'; readonly sourceFunc: string }
  /** F4: Map whose `value` is `Failure`. */
  | { readonly kind: 'plain' };

/** One key of the request's Map: which argument it comes from, and what the host accepts. */
export interface Key<T> {
  readonly read: (args: Args) => unknown;
  readonly schema: Schema<T>;
}

/** A check that the library makes before it posts anything. */
export interface Check {
  readonly fails: (args: Args) => boolean;
  readonly text: string;
}

/** Return value of the handler: it becomes `value` of the reply's Map, or nothing for `none`. */
export interface Result<T> {
  readonly style: ResultStyle;
  readonly isEmpty: boolean;
  /** Exists in types only. */
  readonly type?: T;
}

export type Keys = Readonly<Record<string, Key<unknown>>>;

export interface Method<K extends Keys, R> {
  /** Message type; some methods choose it by their arguments. */
  readonly wire: string | ((args: Args) => string);
  /** All message types that `wire` may choose; absent when it is one name. */
  readonly wires?: readonly string[];
  /** In the order in which the Map is filled. */
  readonly keys: K;
  readonly checks: readonly Check[];
  /** Name under which a failed check is reported; default: the wire name. */
  readonly functName?: string;
  /** True when a failed check is reported without the caller's telemetry ID (observed). */
  readonly refusesWithoutId?: boolean;
  readonly result: Result<R>;
  /** True for methods that depend on the agent: they wait indefinitely. */
  readonly waits: boolean;
  readonly failure: FailureShape;
  readonly source: Source;
}

export interface MethodDefinition<K extends Keys, R> {
  readonly wire: string | ((args: Args) => string);
  readonly wires?: readonly string[];
  readonly keys: K;
  readonly checks?: readonly Check[];
  readonly functName?: string;
  readonly refusesWithoutId?: boolean;
  readonly result: Result<R>;
  readonly waits?: boolean;
  readonly failure?: FailureShape;
  readonly source?: Source;
}

/** Defines one method; the defaults are those of most methods. */
export function method<const K extends Keys, R>(definition: MethodDefinition<K, R>): Method<K, R> {
  return {
    checks: [],
    waits: false,
    failure: { kind: 'named' },
    source: 'documented',
    ...definition,
  };
}

// The widest method and event. Inputs are contravariant, so `unknown` would exclude them.
export type AnyMethod = Method<Keys, unknown>;
export type Methods = Readonly<Record<string, AnyMethod>>;

/** Every message type that a method may use. */
export function wiresOf({
  wire,
  wires = [],
}: Pick<AnyMethod, 'wire' | 'wires'>): readonly string[] {
  return typeof wire === 'string' ? [wire] : wires;
}

/** A key that takes the argument at a position. */
export function arg<T>(position: number, schema: Schema<T>): Key<T> {
  return { read: (args) => args[position], schema };
}

/** A key that is computed from several arguments. Returning `absent` omits the key. */
export function from<T>(read: (args: Args) => unknown, schema: Schema<T>): Key<T> {
  return { read, schema };
}

export const absent = Symbol('absent');

export function check(fails: (args: Args) => boolean, message: string): Check {
  return { fails, text: message };
}

/** Null or undefined. */
export function blank(position: number, message: string): Check {
  return check((args) => args[position] === null || args[position] === undefined, message);
}

/** Null, undefined or the empty string. */
export function blankOrEmpty(position: number, message: string): Check {
  return check((args) => (args[position] ?? '') === '', message);
}

export function value<T>(): Result<T> {
  return { style: 'value', isEmpty: false };
}

/** A reply whose Map has no `value`: the promise resolves to null. */
export function none(): Result<void> {
  return { style: 'value', isEmpty: true };
}

export function entity<T extends ReadonlyMap<string, unknown> | readonly unknown[]>(): Result<T> {
  return { style: 'entity', isEmpty: false };
}

export function json<T>(): Result<T> {
  return { style: 'json', isEmpty: false };
}

/** An event from host to widget. */
export interface EventDefinition<P> {
  readonly payload: Schema<P>;
  readonly source: Source;
}

export function event<P>(definition: {
  readonly payload: Schema<P>;
  readonly source?: Source;
}): EventDefinition<P> {
  return { source: 'documented', ...definition };
}

export type Events = Readonly<Record<string, EventDefinition<unknown>>>;

export type InputOf<M> =
  M extends Method<infer K, unknown>
    ? { readonly [Name in keyof K]: K[Name] extends Key<infer T> ? T : never }
    : never;

export type ResultOf<M> = M extends Method<Keys, infer R> ? R : never;

export type PayloadOf<E> = E extends EventDefinition<unknown> ? Infer<E['payload']> : never;

/** One handler per method of an area; the compiler names any that is missing. */
export type HandlersFor<M extends Methods, Host> = {
  readonly [Name in keyof M]: (
    input: InputOf<M[Name]>,
    host: Host,
  ) => ResultOf<M[Name]> | Promise<ResultOf<M[Name]>>;
};

/** Posts one event; the target is always named. */
export interface Emit<P> {
  readonly toAll: (payload: P) => void;
  readonly to: (provider: string, payload: P, when?: EmitTime) => void;
}

/**
 * When an event is sent: `now`, even before the reply to the request that caused it; `after-reply`,
 * the default; `later`, on a zero-delay timer after that.
 */
export type EmitTime = 'now' | 'after-reply' | 'later';

/**
 * One source per event of an area: a state change goes in, an event comes out. Returns a function
 * that stops it.
 */
export type EventSourcesFor<E extends Events, Host> = {
  readonly [Name in keyof E]: (host: Host, emit: Emit<PayloadOf<E[Name]>>) => () => void;
};

import {
  errorMap,
  wireTexts,
  wiresOf,
  type AnyMethod,
  type Methods,
  type Schema,
} from 'provider-sdk/contract';
import { diagnostics } from './diagnostics.ts';
import { failureOf } from './failures.ts';
import type { ProviderHost } from './host.ts';
import { OddFailure } from './quirks/odd-failure.ts';

export interface Reply {
  readonly messageOutcome: 'success' | 'failure';
  readonly messageData: unknown;
}

/** Runs one request and passes on its reply, immediately when the handler returns immediately. */
export type Dispatch = (
  type: string,
  data: ReadonlyMap<string, unknown>,
  host: ProviderHost,
  reply: (reply: Reply) => void,
  /** Asks the page's scripts when the host itself does not know the type. */
  askPage: () => Promise<Reply> | undefined,
) => void;

// The contract ensures that each handler accepts the types in its method's schemas, so a loose
// handler type is safe here.
export type AnyHandler = { run(input: unknown, host: ProviderHost): unknown }['run'];

export type AnyHandlers = Readonly<Record<string, AnyHandler>>;

interface Route {
  readonly method: AnyMethod;
  readonly keys: readonly RouteKey[];
  readonly run: AnyHandler;
}

interface RouteKey {
  readonly key: string;
  readonly schema: Schema<unknown>;
  /** The name of the key when its value is refused. */
  readonly path: string;
}

/** Joins the contract's methods with their handlers, by message type. */
export function createDispatch(methods: Methods, handlers: AnyHandlers): Dispatch {
  const routes = routesOf(methods, handlers);
  return (type, data, host, reply, askPage) => {
    const route = routes.get(type);
    if (!route) {
      const answer = askPage();
      if (answer) {
        void answer.then(reply);
        return;
      }
      host.explain(diagnostics.unknownType(type));
      reply({ messageOutcome: 'success', messageData: errorMap(wireTexts.noHandlers) });
      return;
    }
    const fail = (error: unknown): void => {
      const failure = failureOf(error, type, route.method.failure, host);
      host.explain(failure.diagnostic);
      reply({ messageOutcome: 'failure', messageData: failure.data });
    };
    const succeed = (result: unknown): void =>
      reply({ messageOutcome: 'success', messageData: successData(route.method, result) });
    try {
      if (host.workspace.getState().settings.quirks.missingKeysRefused)
        refuseMissing(route, type, data);
      const result = route.run(inputOf(route, data), host);
      if (result instanceof Promise) result.then(succeed, fail);
      else succeed(result);
    } catch (error) {
      fail(error);
    }
  };
}

function routesOf(methods: Methods, handlers: AnyHandlers): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const [name, method] of Object.entries(methods)) {
    const run = handlers[name];
    if (!run) continue;
    const keys = Object.entries(method.keys).map(([key, { schema }]) => ({
      key,
      schema,
      path: `${name}.${key}`,
    }));
    for (const wire of wiresOf(method)) routes.set(wire, { method, keys, run });
  }
  return routes;
}

function inputOf({ keys }: Route, data: ReadonlyMap<string, unknown>): unknown {
  const input: Record<string, unknown> = {};
  for (const { key, schema, path } of keys) input[key] = schema(data.get(key), path);
  return input;
}

// The check that the product intended: a key that its method requires.
function refuseMissing({ keys }: Route, type: string, data: ReadonlyMap<string, unknown>): void {
  for (const { key, schema } of keys) {
    if ((data.get(key) ?? '') !== '' || accepts(schema, undefined)) continue;
    throw new OddFailure('missingKeysRefused', errorMap(`Parameter: ${key} cannot be empty`, type));
  }
}

function accepts(schema: Schema<unknown>, value: unknown): boolean {
  try {
    schema(value, '');
    return true;
  } catch {
    return false;
  }
}

function successData(method: AnyMethod, result: unknown): ReadonlyMap<string, unknown> {
  return method.result.isEmpty ? new Map() : new Map([['value', result]]);
}

import { fromPlain, toPlain } from 'provider-sdk/testing';
import type { Trace } from './trace.ts';
import type { Verdict } from './verdicts.ts';

/**
 * The outcome of a call, and all messages the window had received by then; Maps in the format of
 * `toPlain`.
 */
interface Ended {
  readonly outcome: { readonly resolved: unknown } | { readonly rejected: unknown };
  readonly received: readonly unknown[];
}

/** Calls from the test that drives the browser; arguments and results are plain (`toPlain`). */
export interface Driver {
  /** Shows the name of the case that is about to run. */
  readonly begin: (name: string) => void;
  /** Calls a method of `Microsoft.CIFramework`. */
  readonly call: (method: string, args: readonly unknown[]) => Promise<Ended>;
  /** Registers a handler that does nothing. */
  readonly listen: (event: string) => Promise<Ended>;
  /** Posts any message without the library. */
  readonly post: (message: unknown) => void;
  /** Replies and events, in order. */
  readonly received: () => readonly unknown[];
  /** Shows verdicts on the board. */
  readonly report: (verdicts: readonly Verdict[]) => void;
}

interface DriverSettings {
  readonly trace: Trace;
  readonly report: Driver['report'];
}

export function createDriver({ trace, report }: DriverSettings): Driver {
  const received: unknown[] = [];
  // Capturing runs before the library's own listener: a call that ends has its reply in the list.
  window.addEventListener(
    'message',
    ({ data, source }: MessageEvent<unknown>) => {
      if (source !== window.parent) return;
      received.push(toPlain(data));
      trace.add('in', textOfMessage(data));
    },
    true,
  );
  const call: Driver['call'] = async (method, args) => {
    trace.add('out', method);
    const outcome = await callLibrary(method, args.map(fromPlain)).then(
      (value) => ({ resolved: toPlain(value) }),
      (reason: unknown) => ({ rejected: toPlain(reason) }),
    );
    return { outcome, received: [...received] };
  };
  return {
    call,
    report,
    begin: (name) => trace.begin(name),
    listen: (event) => call('addHandler', [event, async () => undefined]),
    post: (message) =>
      window.parent.postMessage(fromPlain(message), location.ancestorOrigins[0] ?? location.origin),
    received: () => received,
  };
}

async function callLibrary(method: string, args: readonly unknown[]): Promise<unknown> {
  const namespace: unknown = Reflect.get(window, 'Microsoft');
  const framework = Object(Reflect.get(Object(namespace), 'CIFramework'));
  const found: unknown = Reflect.get(framework, method);
  if (typeof found !== 'function') throw new Error(`${method}: the library has no such method`);
  return Reflect.apply(found, framework, args);
}

/** `success of setmode`, `onmodechanged`: short texts for people who watch. */
function textOfMessage(data: unknown): string {
  if (typeof data !== 'object' || data === null) return typeof data;
  const type = 'messageType' in data ? String(data.messageType) : 'no type';
  const outcome = 'messageOutcome' in data ? ` ${String(data.messageOutcome)}` : '';
  return `${type}${outcome}`;
}

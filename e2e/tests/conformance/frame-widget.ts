import type { Frame, JSHandle } from '@playwright/test';
import { fromPlain, toPlain, type HostWidget, type Received } from 'provider-sdk/testing';

/** Functions that the sample adds to its window; arguments and results are plain (`toPlain`). */
interface WidgetDriver {
  readonly begin: (name: string) => void;
  readonly call: (
    method: string,
    args: readonly unknown[],
  ) => Promise<{
    readonly outcome: { readonly resolved: unknown } | { readonly rejected: unknown };
    readonly received: readonly unknown[];
  }>;
  readonly listen: (event: string) => Promise<unknown>;
  readonly post: (message: unknown) => void;
  readonly received: () => readonly unknown[];
  readonly report: (
    verdicts: readonly { readonly name: string; readonly problem?: string }[],
  ) => void;
}

declare global {
  interface Window {
    conformance?: WidgetDriver;
  }
}

export interface FrameWidget extends HostWidget {
  /** Shows the name of the case on the board. */
  readonly begin: (name: string) => Promise<void>;
  /** Waits for messages that were posted without waiting, then for all messages in transit. */
  readonly settle: () => Promise<void>;
  /** Fetches the messages that the window has received. */
  readonly refresh: () => Promise<void>;
}

/** The `conformance` sample in a frame, as a widget of the stage. */
export async function openFrameWidget(frame: Frame): Promise<FrameWidget> {
  // Its page runs in a different process from the empty page before it. A reply from the empty page
  // would never arrive, because its process is gone.
  await frame.waitForURL(/^http/);
  const driver = await frame.evaluateHandle(() => window.conformance as WidgetDriver);
  let received: readonly Received[] = [];
  let started: Promise<unknown>[] = [];
  const take = (plain: readonly unknown[]): void => {
    const all = fromPlain(plain) as readonly Received[];
    if (all.length >= received.length) received = all;
  };
  const call = async (method: string, given: readonly unknown[]): Promise<unknown> => {
    const args = await Promise.all(given.map((arg) => toArgument(frame, arg)));
    const ended = await driver.evaluate((widget, [name, list]) => widget.call(name, list), [
      method,
      args,
    ] as const);
    take(ended.received);
    const { outcome } = ended;
    if ('rejected' in outcome) throw fromPlain(outcome.rejected);
    return fromPlain(outcome.resolved);
  };
  return {
    begin: (name) => driver.evaluate((widget, text) => widget.begin(text), name),
    call: (method, ...args) => {
      const answer = call(method, args);
      // A case may leave a request pending when its page closes.
      answer.catch(() => undefined);
      return answer;
    },
    listen: (event) => {
      started.push(driver.evaluate((widget, name) => void widget.listen(name), event));
    },
    post: (message) => {
      started.push(driver.evaluate((widget, plain) => widget.post(plain), toPlain(message)));
    },
    received: () => received,
    events: () => received.flatMap(eventOf),
    settle: async () => {
      await Promise.all(started);
      started = [];
      await frame.evaluate(() => window.roundTrip?.());
    },
    refresh: async () => take(await driver.evaluate((widget) => widget.received())),
  };
}

/** Handlers are passed as their source text. */
async function toArgument(frame: Frame, arg: unknown): Promise<unknown> {
  if (typeof arg !== 'function') return toPlain(arg);
  const holder: JSHandle = await frame.evaluateHandle(`({ handler: ${String(arg)} })`);
  return holder.getProperty('handler');
}

function eventOf({ messageType, messageData }: Received): (readonly [string, unknown])[] {
  return typeof messageData === 'string' ? [[String(messageType), JSON.parse(messageData)]] : [];
}

import type { Inbound } from '../library/inbound.ts';
import { createLibrary } from '../library/library.ts';
import type { Call } from '../library/create-library.ts';
import { parseUrl } from './parse-url.ts';

/** A message as the host receives it: the parts of a message event that show who sent what. */
export interface HostMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: MemoryWindow;
}

/** A simulated window: keeps the messages posted to it. */
export interface MemoryWindow {
  readonly postMessage: (message: unknown, target: string | { targetOrigin?: string }) => void;
}

export interface MemoryWidgetOptions {
  readonly origin: string;
  readonly hostOrigin: string;
  /** The host's end. */
  readonly deliver: (message: HostMessage) => void;
  readonly after: (delay: number, callback: () => void) => () => void;
  /** Origins that the library knows. Default: the host's. */
  readonly hostOrigins?: readonly string[];
  readonly report?: (...problem: readonly unknown[]) => void;
}

/**
 * A widget without a browser: the real library, with messages cloned and delivered one task later.
 */
export interface MemoryWidget {
  readonly framework: Readonly<Record<string, Call>>;
  /** The widget's window, as the host sees it. */
  readonly window: MemoryWindow;
  /** Messages that the widget posted, in order, as the host received them. */
  readonly posted: readonly unknown[];
  /** Messages that the host posted to the widget, in order. */
  readonly received: readonly unknown[];
  /** Posts any message without the library, as a hostile page would. */
  readonly post: (message: unknown, targetOrigin?: string) => void;
  /** Delivers a message from any sender to the library. */
  readonly receive: (message: Inbound) => void;
}

// Stored before a test replaces the timers: a delivery is a separate task, as in a browser.
const nextTask = globalThis.setTimeout;

export function createMemoryWidget(options: MemoryWidgetOptions): MemoryWidget {
  const { origin, hostOrigin, deliver, after } = options;
  const posted: unknown[] = [];
  const received: unknown[] = [];

  const post = (message: unknown, targetOrigin = hostOrigin): void => {
    const data: unknown = structuredClone(message);
    if (targetOrigin !== hostOrigin) return;
    posted.push(data);
    nextTask(() => deliver({ data, origin, source: window }), 0);
  };
  const library = createLibrary(
    {
      post: (message, targetOrigin) => {
        post(message, targetOrigin);
        return true;
      },
      origins: options.hostOrigins ?? [hostOrigin],
      after,
      report: options.report ?? (() => undefined),
    },
    (address) => parseUrl(address)?.hostname ?? '',
  );
  const window: MemoryWindow = {
    postMessage: (message, target) => {
      const data: unknown = structuredClone(message);
      const targetOrigin = typeof target === 'string' ? target : target.targetOrigin;
      if (targetOrigin === undefined || new URL(targetOrigin).origin !== origin) return;
      received.push(data);
      nextTask(() => library.receive({ data, origin: hostOrigin, source: {} }), 0);
    },
  };
  return { framework: library.calls, window, posted, received, post, receive: library.receive };
}

/** Lets everything in transit arrive, in both directions. */
export async function settled(rounds = 6): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await new Promise<void>((resolve) => void nextTask(resolve, 0));
  }
}

import { createManualClock } from 'provider-sdk/testing';
import { parseConfig } from '../../../config/parse-config.ts';
import { createApp } from '../../../create-app.ts';
import { wholeModel } from '../../../dataverse/metadata/whole-model.ts';
import type { Frames } from '../../../store/frames.ts';
import { startNotificationTimer } from '../../../store/notification-timer.ts';
import { startBridge } from '../../bridge.ts';
import type { Inbound } from '../../inbound.ts';

/** Messages posted to a window. */
export interface Post {
  readonly message: Readonly<Record<string, unknown>>;
  readonly targetOrigin: string;
  readonly time: number;
}

/** A window without a page: it keeps the messages it receives, and is as strict as a browser. */
export interface FuzzWindow {
  readonly name: string;
  readonly origin: string;
  readonly posts: Post[];
  readonly postMessage: (message: unknown, target: string | { targetOrigin?: string }) => void;
}

function openWindow(name: string, origin: string, now: () => number): FuzzWindow {
  const posts: Post[] = [];
  return {
    name,
    origin,
    posts,
    postMessage: (message, target) => {
      const asked = typeof target === 'string' ? target : (target.targetOrigin ?? '');
      if (asked === '*') throw new Error('It was posted to everybody');
      const targetOrigin = new URL(asked).origin;
      const clone = structuredClone(message) as Post['message'];
      posts.push({ message: clone, targetOrigin, time: now() });
    },
  };
}

// Two widgets of one vendor share an origin: only the window distinguishes them.
const widgets = [
  ['phone', 'http://vendor.localhost:5173'],
  ['chat', 'http://vendor.localhost:5173'],
  ['mail', 'https://mail.test'],
] as const;

/** A host with three widgets that act only on a test's command. */
export function aFuzzedHost() {
  const clock = createManualClock(1_000_000);
  let ids = 0;
  const providers = widgets.map(([label, channelUrl], sortOrder) => {
    return { uniqueName: `contoso_${label}`, label, channelUrl, sortOrder };
  });
  const app = createApp(parseConfig({ providers }), {
    model: wholeModel(),
    clock,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    origin: 'http://localhost:5173',
    windowWidth: 1440,
  });
  const windows = widgets.map(([name, origin]) => openWindow(name, origin, clock.now));
  const frames: Frames = {
    attach: () => () => undefined,
    ownerOf: (source) => nameOf(windows.find((window) => (window as unknown) === source)),
    windowOf: (name) =>
      windows.find((window) => nameOf(window) === name) as unknown as Window | undefined,
  };
  const bridge = startBridge({ ...app, frames });
  startNotificationTimer(app.workspace, clock);
  return {
    ...app,
    clock,
    windows,
    /**
     * Windows of no provider, and a provider's window whose page has moved away or lost its origin.
     */
    strangers: [
      ...['https://evil.test', widgets[0][1], 'null'].map((origin) => ({
        source: openWindow('stranger', origin, clock.now),
        origin,
      })),
      { source: windows[2], origin: 'https://mail.test.evil.test' },
    ],
    /** A message as the browser delivers it: a clone of the posted value. */
    deliver: (source: FuzzWindow | undefined, origin: string, message: unknown): void => {
      const data: unknown = structuredClone(message);
      bridge.receive({ data, origin, source: source as unknown as Inbound['source'] });
    },
    rules: () => app.journal.diagnostics.entries().map(({ rule }) => rule),
  };
}

export type FuzzedHost = ReturnType<typeof aFuzzedHost>;

function nameOf(window: FuzzWindow | undefined): string | undefined {
  return window && `contoso_${window.name}`;
}

/** Waits until every promise that can settle has settled. */
export async function flush(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
}

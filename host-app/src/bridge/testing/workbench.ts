import {
  createManualClock,
  createMemoryWidget,
  settled,
  type MemoryWidget,
} from 'provider-sdk/testing';
import { parseConfig } from '../../config/parse-config.ts';
import { createApp } from '../../create-app.ts';
import type { Frames } from '../../store/frames.ts';
import { startNotificationTimer } from '../../store/notification-timer.ts';
import { startBridge, type Inbound } from '../bridge.ts';
import { withQuirks } from '../quirks/with-quirks.ts';

const hostOrigin = 'http://localhost:5173';

/** The host in process: real state, real bridge, real library, no screen and no browser. */
export function aWorkbench({
  providers = ['phone'],
  config = {},
  settings = {},
}: WorkbenchOptions = {}) {
  const realTime = createManualClock(1_000_000);
  let ids = 0;
  const app = createApp(
    parseConfig({
      ...config,
      providers: providers.map((name, sortOrder) => ({
        uniqueName: `contoso_${name}`,
        label: name,
        channelUrl: originOf(name),
        sortOrder,
        ...settings[name],
      })),
    }),
    {
      clock: realTime,
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      origin: hostOrigin,
      windowWidth: 1440,
    },
  );
  const owners = new Map<unknown, string>();
  const windows = new Map<string, Window>();
  const frames: Frames = {
    attach: () => () => undefined,
    ownerOf: (source) => owners.get(source),
    windowOf: (name) => windows.get(name),
  };
  const bridge = startBridge({ ...app, frames }, { vary: withQuirks });
  const stopTimer = startNotificationTimer(app.workspace, app.clock);
  const open = (name: string, origin = originOf(name)): MemoryWidget => {
    const widget = createMemoryWidget({
      origin,
      hostOrigin,
      after: realTime.after,
      deliver: (message) => bridge.receive(message as unknown as Inbound),
    });
    owners.set(widget.window, `contoso_${name}`);
    windows.set(`contoso_${name}`, widget.window as unknown as Window);
    return widget;
  };
  const widgets = new Map(providers.map((name) => [name, open(name)]));
  const widget = (name: string): MemoryWidget => {
    const found = widgets.get(name);
    if (!found) throw new Error(`No widget ${name} in this workbench`);
    return found;
  };
  return {
    ...app,
    /** The agent's, and `advance` for all time there is. */
    clock: { ...app.clock, advance: realTime.advance },
    bridge,
    open,
    widget,
    /** Calls the library of a widget and waits for what the promise gives. */
    call: async (name: string, method: string, ...args: unknown[]): Promise<unknown> =>
      widget(name).framework[method]?.(...args),
    diagnoses: () => app.journal.diagnostics.entries().map(({ rule }) => rule),
    /** Events that a widget got, in order: name and payload. */
    events: (name: string): readonly (readonly [string, unknown])[] =>
      widget(name).received.flatMap((message) => eventOf(message)),
    settled,
    stop: () => {
      stopTimer();
      bridge.stop();
    },
  };
}

export type Workbench = ReturnType<typeof aWorkbench>;

export interface WorkbenchOptions {
  readonly providers?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** Further settings of single providers, by name. */
  readonly settings?: Readonly<Record<string, object>>;
}

function originOf(name: string): string {
  return `http://${name}.localhost:5173`;
}

function eventOf(message: unknown): (readonly [string, unknown])[] {
  const { messageType, messageData } = message as { messageType: string; messageData: unknown };
  return typeof messageData === 'string' ? [[messageType, JSON.parse(messageData)]] : [];
}

import {
  createManualClock,
  createMemoryWidget,
  settled,
  type Agent,
  type HostMessage,
  type MemoryWidget,
} from 'provider-sdk/testing';
import { startBridge, type Bridge } from '../bridge/bridge.ts';
import type { Inbound } from '../bridge/inbound.ts';
import { withQuirks } from '../bridge/quirks/with-quirks.ts';
import type { ConfigInput } from '../config/config-input.ts';
import { parseConfig } from '../config/parse-config.ts';
import { requireUsableRows } from '../check-rows.ts';
import { createApp } from '../create-app.ts';
import type { AppSurroundings } from '../starting-state.ts';
import { answerFetch } from '../dataverse/fetch/node-fetch.ts';
import { wholeModel } from '../dataverse/metadata/whole-model.ts';
import type { App } from '../store/app.ts';
import type { Frames } from '../store/frames.ts';
import { startNotificationTimer } from '../store/notification-timer.ts';
import type { WorkspaceStore } from '../store/workspace-store.ts';
import { createAgent } from './agent.ts';

/** Hooks for tests that deliberately break the host. */
export interface Taps {
  /** Changes incoming messages; an empty list loses the message. */
  readonly incoming?: (message: unknown) => readonly unknown[];
  /** Changes outgoing replies and events. */
  readonly outgoing?: (message: unknown, provider: string) => readonly unknown[];
  readonly workspace?: (workspace: WorkspaceStore) => WorkspaceStore;
}

/** The inside of a host without a screen, for our own tests. */
export interface HeadlessHost extends App {
  readonly agent: Agent;
  /** Loads a page for a provider, at its Channel URL or from another origin. */
  readonly connect: (uniqueName: string, pageOrigin?: string) => MemoryWidget;
  readonly bridge: Bridge;
  /** Gives the ids of new rows: counted, so that a test reads the same ones every time. */
  readonly newId: () => string;
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Like `pass`, without waiting for messages to arrive. */
  readonly advance: (milliseconds: number) => void;
  readonly stop: () => void;
}

/** The real host with its own clock and IDs, and the real library on the widgets' side. */
export function startHost(config: ConfigInput = {}, taps: Taps = {}): HeadlessHost {
  const origin = 'http://localhost:5173';
  const realTime = createManualClock(1_000_000);
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const app = tapped(createHeadlessApp(config, { origin, clock: realTime, newId }), taps);
  const owners = new Map<unknown, string>();
  const windows = new Map<string, Window>();
  const frames: Frames = {
    attach: () => () => undefined,
    ownerOf: (source) => owners.get(source),
    windowOf: (name) => windows.get(name),
  };
  const bridge = startBridge({ ...app, frames }, { vary: withQuirks });
  const stopTimer = startNotificationTimer(app.workspace, app.clock);

  const deliver = ({ data, ...rest }: HostMessage): void => {
    const { incoming = (message: unknown) => [message] } = taps;
    for (const each of incoming(data)) {
      bridge.receive({ ...rest, data: each } as unknown as Inbound);
    }
  };
  return {
    ...app,
    frames,
    newId,
    agent: createAgent(app.workspace, app.clock),
    bridge,
    connect: (uniqueName, pageOrigin = originOf(app, uniqueName)) => {
      const widget: MemoryWidget = createMemoryWidget({
        origin: pageOrigin,
        hostOrigin: origin,
        after: realTime.after,
        deliver: (message) => deliver({ ...message, source: outlet }),
      });
      const { outgoing = (message: unknown) => [message] } = taps;
      const outlet: HostMessage['source'] = {
        postMessage: (message, target) => {
          for (const each of outgoing(message, uniqueName)) widget.window.postMessage(each, target);
        },
      };
      owners.set(outlet, uniqueName);
      windows.set(uniqueName, outlet as unknown as Window);
      return { ...widget, window: outlet };
    },
    pass: async (milliseconds) => {
      await settled();
      realTime.advance(milliseconds);
      await settled();
    },
    advance: realTime.advance,
    stop: () => {
      stopTimer();
      bridge.stop();
    },
  };
}

function createHeadlessApp(
  config: ConfigInput,
  surroundings: Pick<AppSurroundings, 'origin' | 'clock' | 'newId'>,
): App {
  const parsed = parseConfig(config);
  requireUsableRows(parsed);
  return createApp(parsed, {
    ...surroundings,
    model: wholeModel(parsed.apps),
    windowWidth: 1440,
    answerFetch,
  });
}

function tapped(app: App, { workspace = (store) => store }: Taps): App {
  return { ...app, workspace: workspace(app.workspace) };
}

function originOf({ workspace }: App, uniqueName: string): string {
  const { providers } = workspace.getState();
  const found = providers.find((provider) => provider.uniqueName === uniqueName);
  if (found) return new URL(found.channelUrl).origin;
  const names = providers.map((provider) => provider.uniqueName).join(', ');
  throw new Error(`Unknown or inactive provider "${uniqueName}". Active: ${names || 'none'}`);
}

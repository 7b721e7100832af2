import {
  createManualClock,
  createMemoryWidget,
  settled,
  type HostMessage,
  type HostSetup,
  type HostStage,
  type HostWidget,
  type MemoryWidget,
  type Received,
} from 'provider-sdk/testing';
import { parseConfig } from '../../../config/parse-config.ts';
import { createApp } from '../../../create-app.ts';
import type { Frames } from '../../../store/frames.ts';
import { startNotificationTimer } from '../../../store/notification-timer.ts';
import type { WorkspaceStore } from '../../../store/workspace-store.ts';
import { startBridge, type Inbound } from '../../bridge.ts';
import { createAgent } from './agent.ts';

const hostOrigin = 'http://localhost:5173';

/** A message on the wire, request or reply or event. */
export interface WireMessage {
  readonly messageType?: unknown;
  readonly messageData?: unknown;
  readonly messageOutcome?: unknown;
  readonly messageCorrelationId?: unknown;
}

/** What a broken host does to its messages and to what happens inside it. */
export interface Fault {
  /** Requests on their way in; an empty list loses the message. */
  readonly incoming?: (message: WireMessage) => readonly WireMessage[];
  /** Replies and events on their way out. */
  readonly outgoing?: (message: WireMessage, provider: string) => readonly WireMessage[];
  readonly workspace?: (workspace: WorkspaceStore) => WorkspaceStore;
}

/** The host in process: real state, real bridge, real library, no screen and no browser. */
export async function openHost(setup: HostSetup = {}, fault: Fault = {}): Promise<HostStage> {
  const { providers = ['phone'] } = setup;
  const clock = createManualClock(1_000_000);
  const app = createBrokenApp(setup, providers, clock, fault);
  const owners = new Map<unknown, string>();
  const windows = new Map<string, Window>();
  const frames: Frames = {
    attach: () => () => undefined,
    ownerOf: (source) => owners.get(source),
    windowOf: (name) => windows.get(name),
  };
  const bridge = startBridge({ ...app, frames });
  startNotificationTimer(app.workspace, clock);

  const deliver = (message: HostMessage): void => {
    const { incoming } = fault;
    const data = message.data as WireMessage | null;
    const messages = incoming && data && typeof data === 'object' ? incoming(data) : [data];
    for (const each of messages) bridge.receive({ ...message, data: each } as unknown as Inbound);
  };
  const open = (name: string): MemoryWidget => {
    const widget: MemoryWidget = createMemoryWidget({
      origin: originOf(name),
      hostOrigin,
      after: clock.after,
      deliver: (message) => deliver({ ...message, source: outlet }),
    });
    const { outgoing = (message: WireMessage) => [message] } = fault;
    const outlet: HostMessage['source'] = {
      postMessage: (message, target) => {
        for (const each of outgoing(message as WireMessage, name)) {
          widget.window.postMessage(each, target);
        }
      },
    };
    owners.set(outlet, `contoso_${name}`);
    windows.set(`contoso_${name}`, outlet as unknown as Window);
    return widget;
  };
  const widgets = new Map(providers.map((name) => [name, asHostWidget(open(name))]));
  return {
    widget: (name) => {
      const found = widgets.get(name);
      if (!found) throw new Error(`There is no widget ${name} on this stage`);
      return found;
    },
    agent: createAgent(app.workspace, clock),
    pass: async (milliseconds) => {
      await settled();
      clock.advance(milliseconds);
      await settled();
    },
    settled,
    fromStranger: async (data) => {
      const replies: Received[] = [];
      const source = { postMessage: (message: Received) => replies.push(message) };
      bridge.receive({ data, origin: originOf('phone'), source } as unknown as Inbound);
      await settled();
      return replies;
    },
  };
}

function createBrokenApp(
  { config = {}, settings = {}, query = '' }: HostSetup,
  providers: readonly string[],
  clock: ReturnType<typeof createManualClock>,
  { workspace = (store) => store }: Fault,
) {
  let ids = 0;
  const rows = providers.map((name, sortOrder) => ({
    uniqueName: `contoso_${name}`,
    label: name,
    channelUrl: `${originOf(name)}/?${query}`,
    sortOrder,
    ...settings[name],
  }));
  const app = createApp(parseConfig({ ...config, providers: rows }), {
    clock,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    origin: hostOrigin,
    windowWidth: 1440,
  });
  return { ...app, workspace: workspace(app.workspace) };
}

function asHostWidget(widget: MemoryWidget): HostWidget {
  const received = (): readonly Received[] => widget.received as readonly Received[];
  return {
    call: async (method, ...args) => widget.framework[method]?.(...args),
    listen: (event) => void widget.framework['addHandler']?.(event, async () => undefined),
    post: (message) => widget.post(message),
    received,
    events: () => received().flatMap(eventOf),
  };
}

function eventOf({ messageType, messageData }: Received): (readonly [string, unknown])[] {
  return typeof messageData === 'string' ? [[String(messageType), JSON.parse(messageData)]] : [];
}

function originOf(name: string): string {
  return `http://${name}.localhost:5173`;
}

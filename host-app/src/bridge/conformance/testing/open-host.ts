import {
  settled,
  type HostSetup,
  type HostStage,
  type HostWidget,
  type MemoryWidget,
  type Received,
} from 'provider-sdk/testing';
import { startHost, type Taps } from '../../../headless/start-host.ts';
import type { WorkspaceStore } from '../../../store/workspace-store.ts';
import type { Inbound } from '../../inbound.ts';

/** A message on the wire: a request, a reply or an event. */
export interface WireMessage {
  readonly messageType?: unknown;
  readonly messageData?: unknown;
  readonly messageOutcome?: unknown;
  readonly messageCorrelationId?: unknown;
}

/** Changes that a faulty host makes to its messages and its behavior. */
export interface Fault {
  /** Changes incoming requests; an empty list loses the message. */
  readonly incoming?: (message: WireMessage) => readonly WireMessage[];
  /** Changes outgoing replies and events. */
  readonly outgoing?: (message: WireMessage, provider: string) => readonly WireMessage[];
  readonly workspace?: (workspace: WorkspaceStore) => WorkspaceStore;
}

/** The host without a screen, as a stage for the cases. */
export async function openHost(setup: HostSetup = {}, fault: Fault = {}): Promise<HostStage> {
  const { providers = ['phone'], config = {}, settings = {}, query } = setup;
  const rows = providers.map((name, sortOrder) => ({
    uniqueName: `contoso_${name}`,
    label: name,
    channelUrl: query === undefined ? originOf(name) : `${originOf(name)}/?${query}`,
    sortOrder,
    ...settings[name],
  }));
  const host = startHost({ ...config, providers: rows }, tapsOf(fault));
  const widgets = new Map(
    providers.map((name) => [name, asHostWidget(host.connect(`contoso_${name}`))]),
  );
  return {
    widget: (name) => {
      const found = widgets.get(name);
      if (!found) throw new Error(`There is no widget ${name} on this stage`);
      return found;
    },
    agent: host.agent,
    pass: host.pass,
    settled,
    fromStranger: async (data) => {
      const replies: Received[] = [];
      const source = { postMessage: (message: Received) => replies.push(message) };
      host.bridge.receive({ data, origin: originOf('phone'), source } as unknown as Inbound);
      await settled();
      return replies;
    },
  };
}

function tapsOf({ incoming, outgoing, workspace }: Fault): Taps {
  return {
    ...(incoming
      ? {
          incoming: (message) =>
            message && typeof message === 'object' ? incoming(message) : [message],
        }
      : {}),
    ...(outgoing
      ? {
          outgoing: (message, provider) =>
            outgoing(message as WireMessage, provider.replace('contoso_', '')),
        }
      : {}),
    ...(workspace ? { workspace } : {}),
  };
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

import { settled, type MemoryWidget } from 'provider-sdk/testing';
import { startHost } from '../../headless/start-host.ts';

/** The host in process: real state, real bridge, real library, without a screen or a browser. */
export function aWorkbench({
  providers = ['phone'],
  config = {},
  settings = {},
}: WorkbenchOptions = {}) {
  const host = startHost({
    ...config,
    providers: providers.map((name, sortOrder) => ({
      uniqueName: `contoso_${name}`,
      label: name,
      channelUrl: originOf(name),
      sortOrder,
      ...settings[name],
    })),
  });
  const open = (name: string, origin = originOf(name)): MemoryWidget =>
    host.connect(`contoso_${name}`, origin);
  const widgets = new Map(providers.map((name) => [name, open(name)]));
  const widget = (name: string): MemoryWidget => {
    const found = widgets.get(name);
    if (!found) throw new Error(`No widget ${name} in this workbench`);
    return found;
  };
  return {
    ...host,
    /** The agent's clock; `advance` also moves all other timers. */
    clock: { ...host.clock, advance: host.advance },
    open,
    widget,
    /** Calls the library of a widget and waits for its result. */
    call: async (name: string, method: string, ...args: unknown[]): Promise<unknown> =>
      widget(name).framework[method]?.(...args),
    diagnoses: () => host.journal.diagnostics.entries().map(({ rule }) => rule),
    /** Events that a widget received, in order: name and payload. */
    events: (name: string): readonly (readonly [string, unknown])[] =>
      widget(name).received.flatMap((message) => eventOf(message)),
    settled,
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

import { createManualClock } from 'provider-sdk/testing';
import { parseConfig } from '../../../config/parse-config.ts';
import { createApp } from '../../../create-app.ts';
import { wholeModel } from '../../../dataverse/metadata/whole-model.ts';
import type { Frames } from '../../../store/frames.ts';
import { startNotificationTimer } from '../../../store/notification-timer.ts';
import { startBridge } from '../../bridge.ts';
import type { Inbound } from '../../inbound.ts';

export interface SentEvent {
  readonly provider: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

// Small limits, so that a few steps reach them.
const limits = { sessions: 5, tabsPerSession: 4, queuedNotifications: 2 };
const hostOrigin = 'http://localhost:5173';
export const providerNames = ['contoso_phone', 'contoso_chat', 'contoso_mail'] as const;

/**
 * The host without asynchronous tasks: requests go in and events come out at once, so that
 * thousands of steps take no time.
 */
export function openDirectHost() {
  const clock = createManualClock(1_000_000);
  let ids = 0;
  const app = createApp(parseConfig({ limits, providers: providerNames.map(providerRow) }), {
    model: wholeModel(),
    clock,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    origin: hostOrigin,
    windowWidth: 1440,
  });
  const events: SentEvent[] = [];
  const windows = new Map<string, unknown>();
  const owners = new Map<unknown, string>();
  const frames: Frames = {
    attach: () => () => undefined,
    ownerOf: (source) => owners.get(source),
    windowOf: (name) => windows.get(name) as Window | undefined,
  };
  const bridge = startBridge({ ...app, frames });
  startNotificationTimer(app.workspace, clock);
  for (const provider of providerNames) {
    const window = {
      postMessage: ({ messageType, messageData }: Record<string, unknown>) => {
        if (typeof messageData !== 'string') return;
        events.push({ provider, event: String(messageType), payload: JSON.parse(messageData) });
      },
    };
    windows.set(provider, window);
    owners.set(window, provider);
  }
  return {
    ...app,
    clock,
    /** Sends a request as a provider's widget; replies are ignored. */
    request: (provider: string, messageType: string, data: Readonly<Record<string, unknown>>) =>
      bridge.receive({
        data: {
          messageType,
          messageData: new Map(Object.entries(data)),
          messageCorrelationId: 'c',
        },
        origin: originOf(provider),
        source: windows.get(provider),
      } as Inbound),
    /** Messages sent since the last call. */
    takeEvents: () => events.splice(0),
  };
}

export type DirectHost = ReturnType<typeof openDirectHost>;

function providerRow(uniqueName: string, sortOrder: number) {
  return { uniqueName, channelUrl: `${originOf(uniqueName)}/`, sortOrder };
}

function originOf(provider: string): string {
  return `http://${provider.replace('_', '-')}.localhost:5173`;
}

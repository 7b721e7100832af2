import type { events } from 'provider-sdk/contract';
import { environmentEventSources } from './environment.ts';
import { notificationEventSources } from './notifications.ts';
import { pageEventSources } from './pages.ts';
import { panelEventSources } from './panel.ts';
import { presenceEventSources } from './presence.ts';
import { sessionEventSources } from './sessions.ts';

// The order is the order of events after one change: sessions first, then the panel.
export const eventSources = {
  ...sessionEventSources,
  ...panelEventSources,
  ...pageEventSources,
  ...presenceEventSources,
  ...environmentEventSources,
  ...notificationEventSources,
} satisfies Record<keyof typeof events, unknown>;

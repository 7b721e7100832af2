import type { HostCase } from '../cases.ts';
import { backgroundHostCases } from './background.ts';
import { notificationEventCases } from './bars.ts';
import { eventDeliveryCases } from './delivery.ts';
import { environmentEventCases, environmentHostCases } from './environment.ts';
import { notificationHostCases } from './notifications.ts';
import { pageEventCases, pageHostCases } from './pages.ts';
import { panelEventCases, panelHostCases } from './panel.ts';
import { presenceEventCases, presenceHostCases } from './presence.ts';
import { recordHostCases } from './records.ts';
import { searchHostCases } from './search.ts';
import { sessionEventCases } from './session-events.ts';
import { sessionHostCases } from './sessions.ts';
import { tabHostCases } from './tabs.ts';
import { wireHostCases } from './wire.ts';

/** Requirements for a host: by area, then by method, event or topic. */
export const hostCases = {
  panel: { ...panelHostCases, ...panelEventCases },
  sessions: { ...sessionHostCases, ...sessionEventCases },
  tabs: tabHostCases,
  records: recordHostCases,
  search: searchHostCases,
  notifications: { ...notificationHostCases, ...notificationEventCases },
  pages: { ...pageHostCases, ...pageEventCases },
  presence: { ...presenceHostCases, ...presenceEventCases },
  environment: { ...environmentHostCases, ...environmentEventCases },
  wire: { ...wireHostCases, ...backgroundHostCases },
  events: eventDeliveryCases,
} satisfies Readonly<Record<string, Readonly<Record<string, readonly HostCase[]>>>>;

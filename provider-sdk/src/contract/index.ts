import { environmentEvents, environmentMethods } from './environment.ts';
import { notificationEvents, notificationMethods } from './notifications.ts';
import { pageEvents, pageMethods } from './pages.ts';
import { panelEvents, panelMethods } from './panel.ts';
import { presenceEvents, presenceMethods } from './presence.ts';
import { recordMethods } from './records.ts';
import { searchMethods } from './search.ts';
import { sessionEvents, sessionMethods } from './sessions.ts';
import { tabMethods } from './tabs.ts';

/** Every method that the library builds from the tables alone; the irregular ones are separate. */
export const methods = {
  ...panelMethods,
  ...sessionMethods,
  ...tabMethods,
  ...recordMethods,
  ...searchMethods,
  ...notificationMethods,
  ...pageMethods,
  ...presenceMethods,
  ...environmentMethods,
};

export const events = {
  ...panelEvents,
  ...sessionEvents,
  ...pageEvents,
  ...presenceEvents,
  ...environmentEvents,
  ...notificationEvents,
};

export type * from './define.ts';
export { wiresOf } from './define.ts';
export { SchemaError, describe, fields } from './schema.ts';
export type { Schema } from './schema.ts';
export * from './wire.ts';
export { backgroundMethods, hostOnlyMethods } from './environment.ts';
export { pageRaisedEvents } from './page-raised-events.ts';
export { environmentEvents, environmentMethods, notificationEvents, notificationMethods };
export { pageEvents, pageMethods };
export { panelEvents, panelMethods, presenceEvents, presenceMethods, recordMethods, searchMethods };
export { sessionEvents, sessionMethods, tabMethods };
export type { PanelModeNumber } from './panel.ts';
export type { RecordReference } from './records.ts';
export type { NotificationResult } from './notifications.ts';
export { helpGreeting } from './help-greeting.ts';
export { isMapMethod } from './map-methods.ts';

import { backgroundMethods, hostOnlyMethods, methods } from 'provider-sdk/contract';
import { backgroundHandlers, environmentHandlers, hostOnlyHandlers } from './environment.ts';
import { notificationHandlers } from './notifications.ts';
import { pageHandlers } from './pages.ts';
import { panelHandlers } from './panel.ts';
import { presenceHandlers } from './presence.ts';
import { recordHandlers } from './records.ts';
import { searchHandlers } from './search.ts';
import { sessionHandlers } from './sessions.ts';
import { tabHandlers } from './tabs.ts';

/** Every request that the host handles: the library's methods and its background messages. */
export const hostMethods = { ...methods, ...hostOnlyMethods, ...backgroundMethods };

export const handlers = {
  ...panelHandlers,
  ...sessionHandlers,
  ...tabHandlers,
  ...recordHandlers,
  ...searchHandlers,
  ...notificationHandlers,
  ...pageHandlers,
  ...presenceHandlers,
  ...environmentHandlers,
  ...hostOnlyHandlers,
  ...backgroundHandlers,
} satisfies Record<keyof typeof hostMethods, unknown>;

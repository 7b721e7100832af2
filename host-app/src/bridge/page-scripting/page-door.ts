import type { Host } from '../host.ts';
import type { Outbox } from '../outbox.ts';
import { createPageHandlers, type PageHandlers } from './page-handlers.ts';

/** What the bridge offers to scripts of the host page. */
export interface PageDoor {
  readonly host: Host;
  readonly handlers: PageHandlers;
  /**
   * Posts an event as JSON, once, to each provider that registered its name, or to one of them.
   * Returns how many that were.
   */
  readonly raise: (event: string, payload: unknown, onlyTo?: string) => number;
}

export function createPageDoor(host: Host, outbox: Outbox): PageDoor {
  return {
    host,
    handlers: createPageHandlers(),
    raise: (event, payload, onlyTo) => {
      const receivers = host.workspace
        .getState()
        .providers.map(({ uniqueName }) => uniqueName)
        .filter((name) => onlyTo === undefined || name === onlyTo)
        .filter((name) => host.registrations.has(name, event));
      for (const name of receivers) outbox.emit(event, name, payload, 'after-reply');
      return receivers.length;
    },
  };
}

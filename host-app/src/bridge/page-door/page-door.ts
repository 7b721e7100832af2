import type { Host } from '../host.ts';
import type { Outbox } from '../outbox.ts';
import { quirkDiagnostic } from '../quirks/odd-failure.ts';
import { createPageHandlers, type PageHandlers } from './page-handlers.ts';

/** Bridge functions for scripts of the host page. */
export interface PageDoor {
  readonly host: Host;
  readonly handlers: PageHandlers;
  /**
   * Posts an event as JSON, once, to each provider that registered its name, or to a single one.
   * Returns the number of recipients.
   */
  readonly raise: (event: string, payload: unknown, onlyTo?: string) => number;
}

export function createPageDoor(host: Host, outbox: Outbox): PageDoor {
  return {
    host,
    handlers: createPageHandlers(),
    raise: (event, payload, onlyTo) => {
      const { providers, settings } = host.workspace.getState();
      const names = providers.map(({ uniqueName }) => uniqueName);
      const registered = names.filter((name) => host.registrations.has(name, event));
      const meant = registered.filter((name) => onlyTo === undefined || name === onlyTo);
      const receivers = settings.quirks.customEventsToAll ? registered.flatMap(() => names) : meant;
      if (receivers.length > meant.length)
        host.explain(quirkDiagnostic(event, 'customEventsToAll'));
      for (const name of receivers) outbox.emit(event, name, payload, 'after-reply');
      return receivers.length;
    },
  };
}

import type { PageDoor } from './page-door.ts';
import type { PageHandler } from './page-handlers.ts';
import { isSystemName } from './system-events.ts';

/** `Microsoft.CIFramework` of the host page, for its scripts (events.md 5, documented). */
export interface PageFramework {
  /** Receives custom events that widgets raise. Throws a `TypeError` for a name of the host. */
  readonly addHandler: (event: string, handler: PageHandler) => void;
  readonly removeHandler: (event: string, handler: PageHandler) => void;
  /**
   * Raises a custom event for widgets: each one that registered the name gets the JSON
   * `{"value":…,"correlationId":…}`. Resolves to whether any did.
   */
  readonly raiseEvent: (event: string, input?: unknown, correlationId?: string) => Promise<boolean>;
}

export function createPageFramework({ handlers, raise }: PageDoor): PageFramework {
  return {
    addHandler: (event, handler) => {
      requireCustomName('addHandler', event);
      if (typeof handler !== 'function') {
        throw new TypeError(`addHandler.handler: expected a function, got ${typeof handler}`);
      }
      handlers.add(event, handler);
    },
    removeHandler: (event, handler) => handlers.remove(event, handler),
    raiseEvent: async (event, input, correlationId) => {
      requireCustomName('raiseEvent', event);
      return raise(event, { value: input, correlationId }) > 0;
    },
  };
}

function requireCustomName(method: string, name: unknown): void {
  if (typeof name !== 'string' || name === '') {
    throw new TypeError(`${method}.eventName: expected a name, got ${typeof name}`);
  }
  if (isSystemName(name)) {
    throw new TypeError(`${method}.eventName: expected a name of your own, got "${name}"`);
  }
}

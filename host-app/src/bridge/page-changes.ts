import type { Host } from './host.ts';
import type { Outbox } from './outbox.ts';

/**
 * Forgets the data that belonged to a provider's page once that page is gone: its frame was
 * replaced, or the provider was turned off. Returns a function that stops it.
 */
export function forgetLostPages({ workspace, registrations }: Host, outbox: Outbox): () => void {
  return workspace.subscribe(
    ({ connections }) => connections,
    (connections, before) => {
      for (const [provider, { revision }] of Object.entries(before)) {
        if (connections[provider]?.revision === revision) continue;
        registrations.forget(provider);
        outbox.forget(provider);
      }
    },
  );
}

import type { EventSourcesFor, notificationEvents } from 'provider-sdk/contract';
import type { Host } from '../host.ts';

export const notificationEventSources = {
  // Only the provider that opened the bar knows its ID (events.md 3, chosen).
  onGlobalNotificationActionClick: ({ workspace }, emit) =>
    workspace.subscribe(
      ({ chosenBar }) => chosenBar,
      (chosen) => {
        const bar = workspace.getState().bars.find(({ id }) => id === chosen?.id);
        if (bar?.ownerId !== undefined) emit.to(bar.ownerId, { notificationId: bar.id });
      },
    ),
} satisfies EventSourcesFor<typeof notificationEvents, Host>;

import type { environmentEvents, EventSourcesFor } from 'provider-sdk/contract';
import type { Host } from '../host.ts';

export const environmentEventSources = {
  onclicktoact: ({ workspace }, emit) =>
    workspace.subscribe(
      ({ offeredCall }) => offeredCall,
      (call) => {
        if (call) emit.to(call.provider, call.request);
      },
    ),
} satisfies EventSourcesFor<typeof environmentEvents, Host>;

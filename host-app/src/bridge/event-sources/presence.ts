import type { EventSourcesFor, presenceEvents } from 'provider-sdk/contract';
import { selectPresence } from '../../workspace/people/presence.ts';
import type { Host } from '../host.ts';
import type { Presence } from '../../workspace/people/presence-shape.ts';

export const presenceEventSources = {
  onPresenceChange: ({ workspace }, emit) =>
    workspace.subscribe(selectPresence, (presence) => {
      if (!presence) return;
      emit.toAll(payloadOf(presence));
    }),
  // The older name goes only to providers that registered it (events.md 4.9, chosen).
  setPresenceEvent: ({ workspace, registrations }, emit) =>
    workspace.subscribe(selectPresence, (presence) => {
      if (!presence) return;
      for (const { uniqueName } of workspace.getState().providers) {
        if (!registrations.has(uniqueName, 'setPresenceEvent')) continue;
        emit.to(uniqueName, payloadOf(presence));
      }
    }),
} satisfies EventSourcesFor<typeof presenceEvents, Host>;

function payloadOf(presence: Presence) {
  const { presenceId, presenceText, presenceColor, basePresenceStatus } = presence;
  const presenceInfo = { presenceId, presenceText, presenceColor, basePresenceStatus };
  return { presenceId, presenceInfo };
}

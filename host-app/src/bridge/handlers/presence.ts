import type { HandlersFor, presenceMethods } from 'provider-sdk/contract';
import {
  findPresence,
  selectPresence,
  setPresence,
  setPresenceOptions,
  type PresenceOption,
} from '../../workspace/presence.ts';
import type { ProviderHost } from '../host.ts';
import { inputText } from './input.ts';

export const presenceHandlers = {
  setPresence: ({ presenceState }, { workspace }) => {
    const presence = findPresence(workspace.getState(), presenceState);
    if (presence) workspace.apply(setPresence, { presence });
    return presence !== undefined;
  },
  getPresence: (_none, { workspace }) =>
    selectPresence(workspace.getState())?.presenceText ?? 'FAILED',
  setAgentPresence: ({ presenceInfo }, { workspace }) => {
    workspace.apply(setPresence, { presence: presenceFrom(presenceInfo) });
    return true;
  },
  initializeAgentPresenceList: ({ presenceList }, { workspace }) => {
    workspace.apply(setPresenceOptions, { options: presenceList.map(presenceFrom) });
    return true;
  },
} satisfies HandlersFor<typeof presenceMethods, ProviderHost>;

function presenceFrom(source: Readonly<Record<string, unknown>>): PresenceOption {
  return {
    presenceId: inputText(source['presenceId']),
    presenceText: inputText(source['presenceText']),
    presenceColor: inputText(source['presenceColor']),
    basePresenceStatus: inputText(source['basePresenceStatus']) || 'OFFLINE',
    ...(source['canUserSet'] === false ? { canUserSet: false } : {}),
  };
}

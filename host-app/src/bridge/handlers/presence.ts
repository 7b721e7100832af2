import type { HandlersFor, presenceMethods } from 'provider-sdk/contract';
import {
  findPresence,
  selectPresence,
  setPresence,
  setPresenceOptions,
} from '../../workspace/people/presence.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputText } from './input.ts';
import type { PresenceOption } from '../../workspace/people/presence-shape.ts';

export const presenceHandlers = {
  setPresence: ({ presenceState }, { workspace, explain }) => {
    const presence = findPresence(workspace.getState(), presenceState);
    if (presence) workspace.apply(setPresence, { presence });
    else explain(diagnostics.unknownPresence(presenceState, textsOf(workspace.getState())));
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

function textsOf({ presence }: WorkspaceState): readonly string[] {
  return presence.options.map(({ presenceText }) => presenceText);
}

function presenceFrom(source: Readonly<Record<string, unknown>>): PresenceOption {
  return {
    presenceId: inputText(source['presenceId']),
    presenceText: inputText(source['presenceText']),
    presenceColor: inputText(source['presenceColor']),
    basePresenceStatus: inputText(source['basePresenceStatus']) || 'OFFLINE',
    ...(source['canUserSet'] === false ? { canUserSet: false } : {}),
  };
}

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
    if (presence && presence.canUserSet !== false) {
      workspace.apply(setPresence, { presence });
      return true;
    }
    const texts = textsOf(workspace.getState());
    if (presence) explain(diagnostics.presenceOfSystem(presenceState, texts));
    else explain(diagnostics.unknownPresence(presenceState, texts));
    return false;
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

/** The texts that agents and providers can set. */
function textsOf({ presence }: WorkspaceState): readonly string[] {
  const offered = presence.options.filter(({ canUserSet }) => canUserSet !== false);
  return offered.map(({ presenceText }) => presenceText);
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

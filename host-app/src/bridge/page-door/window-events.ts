import { offerCustomCall } from '../../workspace/providers/click-to-act.ts';
import { sendArticle } from '../../workspace/records/knowledge.ts';
import { setPresence } from '../../workspace/people/presence.ts';
import { diagnostics } from '../diagnostics.ts';
import { inputFields, inputText } from '../handlers/input.ts';
import type { Host } from '../host.ts';
import { detailOf, membersOf } from './event-detail.ts';

type Members = Readonly<Record<string, unknown>>;

/** DOM events that page components use to inform the workspace (workspace-ui.md 16). */
const takers: Readonly<Record<string, (members: Members, host: Host) => void>> = {
  // Unchanged except for the members that every provider reads: those are always text.
  CIClickToAct: (members, { workspace, explain }) => {
    const request = {
      entityId: undefined,
      recordTitle: undefined,
      ...members,
      value: inputText(members['value']),
      name: inputText(members['name']),
      format: inputText(members['format']),
      entityLogicalName: inputText(members['entityLogicalName']),
    };
    const before = workspace.getState();
    if (workspace.apply(offerCustomCall, { request }) === before) {
      explain(diagnostics.callNotTaken());
    }
  },
  KMClickToSend: ({ title, link }, { workspace }) =>
    void workspace.apply(sendArticle, { title: inputText(title), link: inputText(link) }),
  setPresenceEvent: ({ presenceId, presenceInfo }, { workspace }) => {
    const info = inputFields(presenceInfo);
    const presence = {
      presenceId: inputText(presenceId) || inputText(info['presenceId']),
      presenceText: inputText(info['presenceText']),
      presenceColor: inputText(info['presenceColor']),
      basePresenceStatus: inputText(info['basePresenceStatus']) || 'OFFLINE',
    };
    workspace.apply(setPresence, { presence });
  },
};

export function listenForWindowEvents(view: EventTarget, host: Host): () => void {
  const take = (event: Event): void => {
    const detail = detailOf(event);
    if (detail === undefined) return;
    const members = membersOf(detail);
    if (members) takers[event.type]?.(members, host);
    else host.explain(diagnostics.detailIsNoJson(event.type));
  };
  for (const name of Object.keys(takers)) view.addEventListener(name, take);
  return () => {
    for (const name of Object.keys(takers)) view.removeEventListener(name, take);
  };
}

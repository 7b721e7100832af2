import type { EventSourcesFor, pageEvents } from 'provider-sdk/contract';
import { inform } from '../../workspace/notices/bars.ts';
import { pageAddress } from '../../workspace/tabs/page-address.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import type { Host } from '../host.ts';

export const pageEventSources = {
  // Opening or replacing a page counts; switching to another tab or session does not.
  onpagenavigate: ({ workspace }, emit) => {
    let known = pagesOf(workspace.getState());
    return workspace.subscribe(
      ({ sessions }) => sessions,
      () => {
        const state = workspace.getState();
        const opened = pagesOf(state);
        for (const [id, page] of opened) {
          if (known.get(id) === page) continue;
          const payload = { value: pageAddress(state.environment, page) };
          for (const { uniqueName } of state.providers) emit.to(uniqueName, payload, 'later');
        }
        known = opened;
      },
    );
  },
  onsendkbarticle: ({ workspace, registrations }, emit) =>
    workspace.subscribe(
      ({ sentArticle }) => sentArticle,
      (article) => {
        if (!article) return;
        emit.toAll({ title: article.title, link: article.link });
        const isWanted = workspace
          .getState()
          .providers.some(({ uniqueName }) => registrations.has(uniqueName, 'onsendkbarticle'));
        if (!isWanted) workspace.apply(inform, { message: 'Nothing received the article.' });
      },
    ),
} satisfies EventSourcesFor<typeof pageEvents, Host>;

function pagesOf({ sessions }: WorkspaceState): ReadonlyMap<string, Page> {
  return new Map(sessions.flatMap(({ tabs }) => tabs.map(({ id, page }) => [id, page] as const)));
}

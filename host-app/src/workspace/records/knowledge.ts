import type { WorkspaceState } from '../whole/state.ts';

/** The agent sends a knowledge article to the providers (events.md 4.6). */
export function sendArticle(
  state: WorkspaceState,
  input: { readonly title: string; readonly link: string },
): WorkspaceState {
  const number = (state.sentArticle?.number ?? 0) + 1;
  return { ...state, sentArticle: { number, title: input.title, link: input.link } };
}

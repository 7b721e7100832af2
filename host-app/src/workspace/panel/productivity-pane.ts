import type { PaneTool, ProductivityPane } from './productivity-pane-shape.ts';
import { selectFocusedSession, selectFocusedTab } from '../sessions/session.ts';
import type { WorkspaceState } from '../whole/state.ts';

export const collapsedPane: ProductivityPane = {
  tools: {},
  scripts: {},
  runs: {},
  searches: {},
  isSearchRequested: false,
};

/** Page of the knowledge search, a web resource of the product (documented example). */
export const knowledgeSearchResource = 'msdyn_kbsearchpagehost.html';

const tablesWithTools: ReadonlySet<string> = new Set([
  'incident',
  'contact',
  'account',
  'lead',
  'phonecall',
  'msdyn_ocliveworkitem',
]);

/**
 * Tools exist for the record of the session's anchor tab, whatever tab has the focus (documented).
 */
export function selectHasTools(state: WorkspaceState): boolean {
  const { kind, tabs } = selectFocusedSession(state);
  const page = tabs[0]?.page;
  return kind !== 'home' && page?.type === 'entityrecord' && tablesWithTools.has(page.entityName);
}

/** The tool that the focused session shows; undefined while the pane is collapsed. */
export function selectPaneTool(state: WorkspaceState): PaneTool | undefined {
  if (!selectHasTools(state)) return undefined;
  return state.productivityPane.tools[state.focusedSessionId];
}

/** Shows a tool in the focused session, or collapses its pane. */
export function showPaneTool(
  state: WorkspaceState,
  { tool }: { readonly tool: PaneTool | undefined },
): WorkspaceState {
  const { [state.focusedSessionId]: _before, ...others } = state.productivityPane.tools;
  const tools = tool === undefined ? others : { ...others, [state.focusedSessionId]: tool };
  return { ...state, productivityPane: { ...state.productivityPane, tools } };
}

/** Whether a knowledge search can take the focus. */
export function selectHasKnowledgeSearch(state: WorkspaceState): boolean {
  return selectHasTools(state) || showsKnowledgePage(state);
}

/**
 * Moves the focus to the knowledge search: that of the page if it shows one, or else that of the
 * pane.
 */
export function requestKnowledgeSearch(state: WorkspaceState, _none: object): WorkspaceState {
  const shown = showsKnowledgePage(state) ? state : showPaneTool(state, { tool: 'knowledge' });
  return {
    ...shown,
    productivityPane: { ...shown.productivityPane, isSearchRequested: true },
  };
}

function showsKnowledgePage(state: WorkspaceState): boolean {
  const page = selectFocusedTab(state)?.page;
  return page?.type === 'webresource' && page.name === knowledgeSearchResource;
}

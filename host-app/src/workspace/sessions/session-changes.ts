import { findTemplate } from '../templates/templates.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { Session } from './session-shape.ts';

/** Gives a session a caption as it stands; the anchor follows where the template copies titles to it. */
export function nameSession(
  state: WorkspaceState,
  { sessionId, title }: { readonly sessionId: string; readonly title: string },
): WorkspaceState {
  return changeSession(state, sessionId, (session) => {
    const { templateName = '', tabs } = session;
    const template = findTemplate(state.templates.sessions, templateName);
    const [anchor, ...others] = tabs;
    const copies = template?.applyTitleToAnchor === true && anchor !== undefined;
    return { ...session, title, tabs: copies ? [{ ...anchor, title }, ...others] : tabs };
  });
}

/** Takes the close button of a session away, or gives it back. */
export function setSessionCanClose(
  state: WorkspaceState,
  { sessionId, canClose }: { readonly sessionId: string; readonly canClose: boolean },
): WorkspaceState {
  return changeSession(state, sessionId, (session) => {
    const { isKeptOpen: _before, ...rest } = session;
    return canClose ? rest : { ...rest, isKeptOpen: true };
  });
}

/** Changes one session, and leaves the others as they are. */
export function changeSession(
  state: WorkspaceState,
  id: string,
  change: (session: Session) => Session,
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) => (session.id === id ? change(session) : session)),
  };
}

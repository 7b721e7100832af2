import { useMemo, useState } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { selectIsInboxShown, showInbox } from '../../workspace/inbox.ts';
import { selectSession, type Session } from '../../workspace/session.ts';
import { closeSession, focusSession } from '../../workspace/sessions.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { TabStrip, type StripTab } from '../tab-strip/TabStrip.tsx';
import { sessionName, sessionTip } from './session-name.ts';
import { inboxTab } from './inbox-tab.tsx';
import { SessionFace } from './SessionFace.tsx';
import { useSessionRowStyles } from './SessionRow.styles.ts';
import { SiteMap } from './SiteMapButton.tsx';

const CloseSessionDialog = onDemand(
  async () => (await import('./CloseSessionDialog.tsx')).CloseSessionDialog,
);

export function SessionRow() {
  const styles = useSessionRowStyles();
  const act = useAgentAction();
  const apply = useApply();
  const sessions = useWorkspace((state) => state.sessions);
  const focusedId = useWorkspace((state) => state.focusedSessionId);
  const hasInbox = useWorkspace(({ settings }) => settings.screen.inbox);
  const tabs = useMemo(() => {
    const own = sessions.map(toStripTab);
    return hasInbox ? withInbox(own) : own;
  }, [sessions, hasInbox]);
  const isInboxShown = useWorkspace(selectIsInboxShown);
  const [closingId, setClosingId] = useState<string>();
  const closing = useWorkspace((state) =>
    closingId === undefined ? undefined : selectSession(state, closingId),
  );
  const close = (session: Session): void => {
    setClosingId(undefined);
    apply(closeSession, { sessionId: session.id });
  };
  return (
    <div className={styles.row}>
      <SiteMap />
      <TabStrip
        label="Sessions"
        size="large"
        tabs={tabs}
        selectedId={isInboxShown ? inboxTab.id : focusedId}
        onSelect={(sessionId) => {
          if (sessionId === inboxTab.id) act(showInbox, undefined);
          else act(focusSession, { sessionId });
        }}
        onClose={setClosingId}
      />
      <CloseSessionDialog
        session={closing}
        onConfirm={close}
        onCancel={() => setClosingId(undefined)}
      />
    </div>
  );
}

/** Pinned beside Home. */
function withInbox([home, ...others]: readonly StripTab[]): readonly StripTab[] {
  return home ? [home, inboxTab, ...others] : [inboxTab];
}

function toStripTab(session: Session): StripTab {
  return {
    id: session.id,
    title: session.title,
    name: sessionName(session),
    tip: sessionTip(session),
    content: <SessionFace session={session} />,
    canClose: session.kind !== 'home',
  };
}

import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { selectHasInbox, selectIsInboxShown, showInbox } from '../../workspace/sessions/inbox.ts';
import { selectSession, selectCanClose } from '../../workspace/sessions/session.ts';
import { closeSession, focusSession } from '../../workspace/sessions/sessions.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { useRememberedFlag } from '../preferences/useRememberedFlag.ts';
import { withShownTitle } from '../shell/shown-text.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { useIsLegacyLayout } from '../shell/useIsLegacyLayout.ts';
import { TabStrip, type StripTab } from '../tab-strip/TabStrip.tsx';
import { sessionName, sessionTip } from './session-name.ts';
import { inboxTab } from './inbox-tab.tsx';
import { SessionFace } from './SessionFace.tsx';
import { useSessionRowStyles } from './SessionRow.styles.ts';
import { SiteMap } from './SiteMapButton.tsx';
import type { Session } from '../../workspace/sessions/session-shape.ts';

const CloseSessionDialog = onDemand(
  async () => (await import('./CloseSessionDialog.tsx')).CloseSessionDialog,
);

export function SessionRow() {
  const styles = useSessionRowStyles();
  const act = useAgentAction();
  const apply = useApply();
  const sessions = useWorkspace((state) => state.sessions);
  const focusedId = useWorkspace((state) => state.focusedSessionId);
  const hasInbox = useWorkspace(selectHasInbox);
  const isLegacy = useIsLegacyLayout();
  const closesAtOnce = useWorkspace(({ settings }) => settings.screen.closeWithoutWarning);
  const [isExpanded, setExpanded] = useRememberedFlag('sessionStrip', true);
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
  const askToClose = (id: string): void => {
    const session = sessions.find((each) => each.id === id);
    const isUnsaved = session?.tabs.some(({ isDirty }) => isDirty) ?? false;
    if (session && closesAtOnce && !isUnsaved) close(session);
    // The dialog asks for a session that is still open.
    setClosingId(id);
  };
  return (
    <div
      data-part="strip"
      className={mergeClasses(
        styles.row,
        isLegacy && styles.column,
        isLegacy && !isExpanded && styles.narrowColumn,
      )}
    >
      {isLegacy ? <StripToggle isExpanded={isExpanded} onToggle={setExpanded} /> : <SiteMap />}
      <TabStrip
        label="Sessions"
        size="large"
        column={isLegacy ? (isExpanded ? 'wide' : 'narrow') : undefined}
        tabs={tabs}
        selectedId={isInboxShown ? inboxTab.id : focusedId}
        onSelect={(sessionId) => {
          if (sessionId === inboxTab.id) act(showInbox, undefined);
          else act(focusSession, { sessionId });
        }}
        onClose={askToClose}
      />
      <CloseSessionDialog
        session={closing}
        onConfirm={close}
        onCancel={() => setClosingId(undefined)}
      />
    </div>
  );
}

interface StripToggleProps {
  readonly isExpanded: boolean;
  readonly onToggle: (isExpanded: boolean) => void;
}

/** Narrows and widens the strip of sessions. */
function StripToggle({ isExpanded, onToggle }: StripToggleProps) {
  const styles = useSessionRowStyles();
  return (
    <Tooltip content="Session titles" relationship="label" positioning="after">
      <Button
        className={styles.siteMap}
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-expanded={isExpanded}
        onClick={() => onToggle(!isExpanded)}
      />
    </Tooltip>
  );
}

/** Pinned beside Home. */
function withInbox([home, ...others]: readonly StripTab[]): readonly StripTab[] {
  return home ? [home, inboxTab, ...others] : [inboxTab];
}

function toStripTab(whole: Session): StripTab {
  const session = withShownTitle(whole);
  return {
    id: session.id,
    title: session.title,
    name: sessionName(session),
    tip: sessionTip(session),
    content: <SessionFace session={session} />,
    canClose: selectCanClose(session),
  };
}

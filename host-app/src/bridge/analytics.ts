import { textLiteral, type RecordData } from '../dataverse/index.ts';
import { findProvider } from '../workspace/providers/providers.ts';
import { selectShownToast } from '../workspace/notices/notifications.ts';
import type { Session } from '../workspace/sessions/session-shape.ts';
import { writeOwnRow } from '../store/row-writing.ts';
import type { Host } from './host.ts';
import { findDefinition, writeKpiRow } from './kpi-rows.ts';

type Desk = Pick<Host, 'workspace' | 'records' | 'clock'>;

/**
 * Logs the workspace's own events for providers with analytics on: notifications shown and
 * answered, sessions that get the focus (agent-tools.md 13.2). Returns a function that stops it.
 */
export function startAnalytics(host: Desk): () => void {
  const { workspace } = host;
  // The rows of one notification and its session share an ID.
  const correlations = new Map<string, string>();
  const stops = [
    workspace.subscribe(selectShownToast, (shown) => {
      if (shown === undefined || correlations.has(shown.id)) return;
      const id = log(host, shown.ownerId, 'CIF_NotificationDisplayed', {});
      if (id === undefined) return;
      correlations.set(shown.id, id);
      correlate(host, id);
    }),
    workspace.subscribe(
      ({ notifications }) => notifications.past[0],
      (past) => {
        const { notification, outcome } = past ?? {};
        const correlation = correlations.get(notification?.id ?? '');
        if (notification === undefined || outcome === undefined || correlation === undefined)
          return;
        correlations.delete(notification.id);
        log(host, notification.ownerId, 'CIF_NotificationResponse', {
          msdyn_kpieventreason: `${outcome.actionName}/${outcome.responseReason}`,
          msdyn_externalcorrelationid: correlation,
        });
      },
    ),
    workspace.subscribe(
      ({ focusedSessionId }) => focusedSessionId,
      (id, before) => {
        const { sessions } = workspace.getState();
        const session = sessions.find((each) => each.id === id);
        const isNew = !started.has(id);
        started.add(id);
        if (session === undefined || isNew || before === id) return;
        log(host, session.ownerId, 'CIF_SessionSwitched', sessionColumns(session));
      },
    ),
  ];
  const started = new Set(workspace.getState().sessions.map(({ id }) => id));
  return () => stops.forEach((stop) => stop());
}

/** Logs that a provider has started a session, after its conversation has got a record. */
export function logSessionStarted(host: Desk, session: Session): void {
  const correlation = acceptedBefore(host, session.ownerId);
  log(host, session.ownerId, 'CIF_SessionStarted', {
    ...sessionColumns(session),
    ...(correlation === undefined ? {} : { msdyn_externalcorrelationid: correlation }),
  });
}

/** Columns of a row about a session. */
export function sessionColumns({ id, conversationId, providerSessionId }: Session): RecordData {
  return {
    msdyn_cifSessionId: id,
    msdyn_clientsessionid: id,
    ...(conversationId === undefined
      ? {}
      : { msdyn_conversationid: conversationId, msdyn_sessionId: conversationId }),
    ...(providerSessionId === undefined ? {} : { msdyn_providersessionid: providerSessionId }),
  };
}

function log(
  host: Desk,
  provider: string | undefined,
  event: string,
  columns: RecordData,
): string | undefined {
  const { workspace, records, clock } = host;
  const known = provider === undefined ? undefined : findProvider(workspace.getState(), provider);
  if (known?.enableAnalytics !== true) return undefined;
  let id: string | undefined;
  writeOwnRow(() => {
    const definition = findDefinition(records, event);
    if (definition === undefined) return;
    id = writeKpiRow(records, {
      definition,
      provider: known.uniqueName,
      now: clock.now(),
      columns,
    });
  });
  return id;
}

function correlate({ records }: Desk, id: string): void {
  writeOwnRow(() => {
    records.update('msdyn_kpieventdata', id, { msdyn_externalcorrelationid: id });
  });
}

/**
 * The ID of the last notification that the provider's agent accepted, unless it already led to a
 * session.
 */
function acceptedBefore({ records }: Desk, provider: string | undefined): string | undefined {
  let found: string | undefined;
  writeOwnRow(() => {
    const [accepted] = records.query(
      'msdyn_kpieventdata',
      `$filter=msdyn_ProviderId eq ${textLiteral(provider ?? '')} and msdyn_kpieventname eq 'CIF_NotificationResponse' and startswith(msdyn_kpieventreason,'Accept/')&$orderby=msdyn_eventtimestamp desc&$top=1`,
    ).records;
    const id = accepted?.['msdyn_externalcorrelationid'];
    if (typeof id !== 'string') return;
    const { records: used } = records.query(
      'msdyn_kpieventdata',
      `$filter=msdyn_externalcorrelationid eq '${id}' and msdyn_kpieventname eq 'CIF_SessionStarted'&$top=1`,
    );
    if (used.length === 0) found = id;
  });
  return found;
}

import { DataverseError, type RecordData } from '../../dataverse/index.ts';
import { findProvider } from '../../workspace/providers/providers.ts';
import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { sessionColumns } from '../analytics.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { findDefinition, writeKpiRow } from '../kpi-rows.ts';
import { inputFields, inputText } from './input.ts';

/** Maximum number of events in one call: each is a row (chosen). */
const mostEvents = 100;

/**
 * Writes a provider's logged events as rows of `msdyn_kpieventdata` (agent-tools.md 13). The call
 * succeeds even if an event is faulty, as the product gives no other answer.
 */
export function logEvents(data: unknown, host: ProviderHost): void {
  const { workspace, caller, explain, explainOnce } = host;
  const { events, ...ids } = inputFields(data);
  if (findProvider(workspace.getState(), caller)?.enableAnalytics !== true) {
    explainOnce(diagnostics.analyticsOff());
    return;
  }
  if (!Array.isArray(events) || events.length === 0) {
    explain(diagnostics.noAnalyticsEvents());
    return;
  }
  if (events.length > mostEvents) explain(diagnostics.manyAnalyticsEvents(mostEvents));
  for (const event of events.slice(0, mostEvents)) logEvent(inputFields(event), ids, host);
}

type Fields = Readonly<Record<string, unknown>>;

function logEvent(event: Fields, ids: Fields, host: ProviderHost): void {
  const { records, caller, clock, explain } = host;
  const name = inputText(event['kpiEventName']);
  const definition = findDefinition(records, name);
  if (definition === undefined) {
    explain(diagnostics.unknownKpiEvent(name));
    return;
  }
  const columns = { ...ownSession(host), ...idColumns(ids), ...eventColumns(event, host) };
  try {
    writeKpiRow(records, { definition, provider: caller, now: clock.now(), columns });
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
    explain(diagnostics.platformError('logAnalyticsEvent', error));
  }
}

/** The focused session, if the provider has created it. */
function ownSession({ workspace, caller }: ProviderHost): RecordData {
  const session = selectFocusedSession(workspace.getState());
  return session.ownerId === caller ? sessionColumns(session) : {};
}

function idColumns(ids: Fields): RecordData {
  return given({
    msdyn_conversationid: ids['conversationId'],
    msdyn_clientsessionid: ids['clientSessionId'],
    msdyn_providersessionid: ids['providerSessionId'],
    msdyn_participantid: ids['participantId'],
  });
}

function eventColumns(event: Fields, { explain }: ProviderHost): RecordData {
  // There is no column for the action, so it becomes the reason of an event without one (chosen).
  const reason = inputText(event['kpiEventReason']) || event['notificationResponseAction'];
  const { columns, ignored } = attributeColumns(event['customData']);
  if (ignored > 0) explain(diagnostics.manyKpiAttributes(ignored));
  return given({
    msdyn_kpieventreason: reason,
    msdyn_additionaldata: event['additionalData'],
    msdyn_externalcorrelationid: event['externalCorrelationId'],
    msdyn_eventtimestamp: event['eventTimestamp'],
    ...columns,
  });
}

const slots = [1, 2, 3, 4, 5].map((number) => `msdyn_customattribute${number}`);

/**
 * Attributes that name a column are written there, others into free ones as `attribute=value`
 * (chosen).
 */
function attributeColumns(data: unknown): { readonly columns: Fields; readonly ignored: number } {
  const items = Array.isArray(data) ? data.map(inputFields) : [];
  const columns: Record<string, unknown> = {};
  const others: string[] = [];
  for (const { attribute, value } of items) {
    const name = inputText(attribute);
    const slot = slots.find((known) => known.endsWith(name.toLowerCase().replace(/^msdyn_/, '')));
    if (name !== '' && slot !== undefined && /attribute\d$/i.test(name))
      columns[slot] = textOf(value);
    else others.push(`${name}=${textOf(value)}`);
  }
  const free = slots.filter((slot) => !(slot in columns));
  for (const [index, text] of others.slice(0, free.length).entries()) {
    columns[free[index] ?? ''] = text;
  }
  return { columns, ignored: Math.max(0, others.length - free.length) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The given values, with times in the format of the tables. */
function given(columns: Fields): RecordData {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => {
      if (value instanceof Date) return [[name, value.toISOString()]];
      const text = value === undefined || value === null ? '' : textOf(value);
      return text === '' ? [] : [[name, text]];
    }),
  );
}

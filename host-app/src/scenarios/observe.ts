import type { App } from '../store/app.ts';
import type { TrafficEntry } from '../store/journal.ts';
import { selectPresence } from '../workspace/people/presence.ts';
import { selectConnection } from '../workspace/providers/providers.ts';
import { selectFocusedSession } from '../workspace/sessions/session.ts';
import { selectPaneTool } from '../workspace/panel/productivity-pane.ts';
import { uniqueNameOf } from './players.ts';
import { isStepDone } from './script-step.ts';
import type { AgentStep, SeeStep, TelephoneStep } from '../stage-files/scenario-schema.ts';
import { selectShownToast } from '../workspace/notices/notifications.ts';
import type { Session } from '../workspace/sessions/session-shape.ts';

/** The visible sign that a step has happened; undefined until then. */
export type Observation = () => string | undefined;

/** The part of the traffic after a moment. */
export interface Since {
  readonly traffic: () => readonly TrafficEntry[];
}

/** The messages from now on. */
export function sinceNow({ journal: { traffic } }: Pick<App, 'journal'>): Since {
  const last = traffic.entries().at(-1)?.id ?? 0;
  return { traffic: () => traffic.since(last) };
}

export function observeSee({ workspace, records }: App, step: SeeStep, since: Since): Observation {
  const { getState } = workspace;
  switch (step.see) {
    case 'notification':
      return () => {
        const shown = selectShownToast(getState())?.content;
        const text = shown && [shown.title, ...shown.rows.map(({ value }) => value)].join(' · ');
        return text?.includes(step.saying) === true ? text : undefined;
      };
    case 'no notification':
      return () => (selectShownToast(getState()) ? undefined : 'none');
    case 'session':
      return () => startingWith(selectFocusedSession(getState()).title, step.named);
    case 'sessions':
      return () =>
        getState().sessions.length === step.count
          ? getState()
              .sessions.map(({ title }) => title)
              .join(', ')
          : undefined;
    case 'tab':
      return () =>
        selectFocusedSession(getState()).tabs.find(({ title }) => title.startsWith(step.named))
          ?.title;
    case 'urgent':
      return () => {
        const session = findSession(getState().sessions, step.session);
        return session?.markers.breach ? session.title : undefined;
      };
    case 'presence':
      return () => startingWith(selectPresence(getState())?.presenceText ?? '', step.text);
    case 'panel':
      return () => (getState().panel.mode === step.mode ? step.mode : undefined);
    case 'request':
      return () => (hasReply(since, step) ? step.ends : undefined);
    case 'event':
      return () =>
        since
          .traffic()
          .some(
            ({ kind, type, provider }) =>
              kind === 'event' && type === step.named && provider === uniqueNameOf(step.to),
          )
          ? 'sent'
          : undefined;
    case 'record':
      return () => {
        const found = records.query(step.table, `?$filter=${encodeURIComponent(step.where)}`)
          .records.length;
        return found > 0 ? String(found) : undefined;
      };
  }
}

export function hasReply(
  since: Since,
  step: Pick<Extract<SeeStep, { see: 'request' }>, 'from' | 'named' | 'ends'>,
): boolean {
  const wanted = step.named.toLowerCase();
  const entries = since.traffic().filter(({ provider }) => provider === uniqueNameOf(step.from));
  const asked = new Set(
    entries
      .filter(({ kind, type }) => kind === 'request' && type.toLowerCase() === wanted)
      .map(({ correlationId }) => correlationId),
  );
  return entries.some(
    ({ kind, correlationId, outcome }) =>
      kind === 'reply' && asked.has(correlationId) && outcome === step.ends,
  );
}

const whenTrue =
  (isDone: () => boolean): Observation =>
  () =>
    isDone() ? 'done' : undefined;

/** A test for whether the agent has completed a step; created before the step begins. */
export function observeAgent(app: App, step: Exclude<AgentStep, TelephoneStep>): Observation {
  const { workspace } = app;
  const { getState } = workspace;
  const before = getState();
  switch (step.agent) {
    case 'accepts':
    case 'declines':
      return whenTrue(() => selectShownToast(getState())?.id !== selectShownToast(before)?.id);
    case 'switches to':
      return whenTrue(() => selectFocusedSession(getState()).title.startsWith(step.session));
    case 'closes':
      return whenTrue(() => findSession(getState().sessions, step.session) === undefined);
    case 'sets presence':
      return whenTrue(() => selectPresence(getState())?.presenceText === step.to);
    case 'calls':
      return whenTrue(() => getState().offeredCall !== before.offeredCall);
    case 'reloads': {
      const uniqueName = uniqueNameOf(step.provider);
      const { revision } = selectConnection(before, uniqueName);
      return whenTrue(() => selectConnection(getState(), uniqueName).revision !== revision);
    }
    case 'sends the article':
      return whenTrue(() => getState().sentArticle !== before.sentArticle);
    case 'opens the script':
      return whenTrue(() => selectPaneTool(getState()) === 'scripts');
    case 'runs the step':
      return whenTrue(() => isStepDone(app, step.named));
    case 'minimizes the panel':
      return whenTrue(() => getState().panel.mode === 'minimized');
    case 'docks the panel':
      return whenTrue(() => getState().panel.mode === 'docked');
  }
}

function findSession(sessions: readonly Session[], title: string): Session | undefined {
  return sessions.find((session) => session.title.startsWith(title));
}

function startingWith(text: string, start: string): string | undefined {
  return text.startsWith(start) ? text : undefined;
}

import { textLiteral } from '../dataverse/index.ts';
import type { App } from '../store/app.ts';
import { offerCall } from '../workspace/providers/click-to-act.ts';
import { sendArticle } from '../workspace/records/knowledge.ts';
import { selectShownToast, answerNotification } from '../workspace/notices/notifications.ts';
import { pageAddress } from '../workspace/tabs/page-address.ts';
import { setPanelMode } from '../workspace/panel/panel.ts';
import { showPaneTool } from '../workspace/panel/productivity-pane.ts';
import { findPresence, setPresence } from '../workspace/people/presence.ts';
import { reloadProvider } from '../workspace/providers/providers.ts';
import { closeSession, focusSession } from '../workspace/sessions/sessions.ts';
import { uniqueNameOf } from './players.ts';
import { runNamedStep } from './script-step.ts';
import type { AgentStep, TelephoneStep } from '../stage-files/scenario-schema.ts';

/** Acts for the agent with the effect of a click: the same transitions, nothing hidden. */
export function actForAgent(app: App, step: Exclude<AgentStep, TelephoneStep>): void {
  const { workspace } = app;
  const { apply } = workspace;
  switch (step.agent) {
    case 'accepts':
      return answer(app, 'accept');
    case 'declines':
      return answer(app, 'reject');
    case 'switches to':
      return void apply(focusSession, { sessionId: sessionId(app, step.session) });
    case 'closes':
      return void apply(closeSession, { sessionId: sessionId(app, step.session) });
    case 'sets presence': {
      const presence = findPresence(workspace.getState(), step.to);
      if (presence) apply(setPresence, { presence });
      return;
    }
    case 'calls':
      return callContact(app, step.contact, step.number);
    case 'reloads':
      return void apply(reloadProvider, { uniqueName: uniqueNameOf(step.provider) });
    case 'sends the article':
      return sendArticleNamed(app, step.title);
    case 'minimizes the panel':
      return void apply(setPanelMode, { mode: 'minimized', cause: 'agent' });
    case 'docks the panel':
      return void apply(setPanelMode, { mode: 'docked', cause: 'agent' });
    case 'opens the script':
      return void apply(showPaneTool, { tool: 'scripts' });
    case 'runs the step':
      return runNamedStep(app, step.named);
  }
}

function answer({ workspace, clock }: App, how: 'accept' | 'reject'): void {
  const shown = selectShownToast(workspace.getState());
  if (!shown) return;
  workspace.apply(answerNotification, { id: shown.id, answer: how, now: clock.now() });
}

/**
 * Sessions are identified by the beginning of their title: a step says "Ada", the row says "Ada
 * Whitcomb".
 */
function sessionId({ workspace }: App, title: string): string {
  const found = workspace.getState().sessions.find((session) => session.title.startsWith(title));
  return found?.id ?? '';
}

/** The ID of the row that has a string in a column. */
function idOf({ records }: App, table: string, column: string, text: string): string | undefined {
  const [row] = records.query(
    table,
    `?$select=${column}&$filter=${column} eq ${textLiteral(text)}`,
  ).records;
  const id = row?.[`${table}id`];
  return typeof id === 'string' ? id : undefined;
}

function sendArticleNamed(app: App, title: string): void {
  const { workspace } = app;
  const entityId = idOf(app, 'knowledgearticle', 'title', title);
  if (entityId === undefined) return;
  const page = { type: 'entityrecord', entityName: 'knowledgearticle', entityId } as const;
  const link = pageAddress(workspace.getState().environment, page);
  workspace.apply(sendArticle, { title, link });
}

function callContact(app: App, contact: string, number: string): void {
  app.workspace.apply(offerCall, {
    request: {
      value: number,
      name: 'telephone1',
      format: 'phone',
      entityLogicalName: 'contact',
      entityId: idOf(app, 'contact', 'fullname', contact),
      recordTitle: contact,
    },
  });
}

import * as fc from 'fast-check';
import { offerCall } from '../../../workspace/providers/click-to-act.ts';
import { sendArticle } from '../../../workspace/records/knowledge.ts';
import { selectShownToast, answerNotification } from '../../../workspace/notices/notifications.ts';
import { resizePanel, setPanelMode } from '../../../workspace/panel/panel.ts';
import { builtInPresences, setPresence } from '../../../workspace/people/presence.ts';
import {
  activateProvider,
  deactivateProvider,
} from '../../../workspace/providers/provider-life.ts';
import { reloadProvider } from '../../../workspace/providers/providers.ts';
import { Refusal } from '../../../workspace/whole/refusal.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import {
  closeSession,
  focusSession,
  openRecordSession,
} from '../../../workspace/sessions/sessions.ts';
import { closeTab, focusTab, markTabDirty, openRecordTab } from '../../../workspace/tabs/tabs.ts';
import { providerNames, type DirectHost } from './direct-host.ts';
import type { PanelMode } from '../../../workspace/panel/panel-shape.ts';

/** One step, with a readable description and its action. */
export interface Step {
  readonly says: string;
  readonly run: (host: DirectHost) => void;
}

const name = fc.constantFrom(...providerNames);
// Positions, since IDs are known only when the step runs; some positions have nothing open.
const sessionId = fc.nat(5);
const tabId = fc.nat(4);
const sessionTemplate = fc.constantFrom(
  'contoso_phone_session',
  'msdyn_chat_session',
  'msdyn_entityrecords_session',
  'case_entity_session_default_template',
  'Phone session',
  'nowhere_session',
);
const tabTemplate = fc.constantFrom('contoso_wiki', 'msdyn_search', 'msdyn_powerbi', 'nowhere_tab');
const slugs = fc.dictionary(
  fc.constantFrom('customerName', 'contactId', 'contoso_wiki', '__proto__'),
  fc.oneof(fc.string(), fc.integer(), fc.object({ maxDepth: 1 })),
);

function sessionAt({ workspace }: DirectHost, place: number): string {
  return workspace.getState().sessions[place]?.id ?? 'session-id-none';
}

function tabAt({ workspace }: DirectHost, place: number): string {
  return selectFocusedSession(workspace.getState()).tabs[place]?.id ?? 'tab-id-none';
}

/** Replaces positions with IDs. */
function withIds(host: DirectHost, data: Readonly<Record<string, unknown>>) {
  const { sessionId: session, tabId: tab } = data;
  return {
    ...data,
    ...(typeof session === 'number' ? { sessionId: sessionAt(host, session) } : {}),
    ...(typeof tab === 'number' ? { tabId: tabAt(host, tab) } : {}),
  };
}

/** A request of some widget. */
function asked<T extends Record<string, unknown>>(
  type: string,
  data: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Step> {
  return fc.record({ provider: name, data: fc.record(data) }).map(({ provider, data: sent }) => ({
    says: `${provider}: ${type} ${fc.stringify(sent)}`,
    run: (host) => host.request(provider, type, withIds(host, sent)),
  }));
}

/** An action of the agent or an administrator. */
function done<T>(
  what: string,
  input: fc.Arbitrary<T>,
  act: (host: DirectHost, input: T) => unknown,
): fc.Arbitrary<Step> {
  return input.map((chosen) => ({
    says: `${what} ${fc.stringify(chosen)}`,
    run: (host) => {
      try {
        act(host, chosen);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    },
  }));
}

const api = [
  asked('createSession', {
    input: fc.record({ templateName: sessionTemplate, templateParameters: slugs }),
    context: fc.option(fc.oneof(fc.string(), fc.bigInt()), { nil: undefined }),
  }),
  asked('setmode', { value: fc.constantFrom(0, 1, 2) }),
  asked('setwidth', { value: fc.integer({ min: 0, max: 1000 }) }),
  asked('createTab', {
    input: fc.record({
      templateName: tabTemplate,
      templateParameters: slugs,
      isFocused: fc.boolean(),
    }),
  }),
  asked('focusTab', { tabId }),
  asked('closeTab', { tabId }),
  asked('refreshTab', { tabId }),
  asked('setTabTitle', { tabId, input: fc.record({ title: fc.string() }) }),
  asked('setSessionTitle', { input: slugs }),
  asked('requestFocusSession', { sessionId }),
  asked('notifyNewActivity', { sessionId, messagesCount: fc.integer() }),
  asked('notifyKpiBreach', { sessionId, resetKpiBreach: fc.boolean() }),
  asked('updateContext', { input: slugs, sessionId }),
  asked('openform', { entityFormOptions: fc.constant('{"entityName":"contact"}') }),
  asked('notifyEvent', { templateName: fc.constant('contoso_call_incoming') }),
  asked('setclicktoact', { value: fc.boolean() }),
];

const call = { value: '1', name: 'telephone1', format: 'phone', entityLogicalName: 'contact' };
const record = { title: 'Case', entityName: 'incident' };

const hands = [
  done('focusSession', sessionId, (host, place) =>
    host.workspace.apply(focusSession, { sessionId: sessionAt(host, place) }),
  ),
  done('closeSession', sessionId, (host, place) =>
    host.workspace.apply(closeSession, { sessionId: sessionAt(host, place) }),
  ),
  done('openRecordSession', fc.nat(3), ({ workspace }, id) =>
    workspace.apply(openRecordSession, { ...record, entityId: String(id) }),
  ),
  done('openRecordTab', fc.nat(3), ({ workspace }, id) =>
    workspace.apply(openRecordTab, { ...record, entityId: String(id) }),
  ),
  done('focusTab', tabId, (host, place) =>
    host.workspace.apply(focusTab, { tabId: tabAt(host, place) }),
  ),
  done('closeTab', tabId, (host, place) =>
    host.workspace.apply(closeTab, { tabId: tabAt(host, place) }),
  ),
  done('edit', tabId, (host, place) =>
    host.workspace.apply(markTabDirty, { tabId: tabAt(host, place), isDirty: true }),
  ),
  done(
    'setPanelMode',
    fc.constantFrom<PanelMode>('docked', 'minimized', 'hidden'),
    ({ workspace }, mode) => workspace.apply(setPanelMode, { mode, cause: 'agent' }),
  ),
  done('drag', fc.integer({ min: 0, max: 2000 }), ({ workspace }, width) =>
    workspace.apply(resizePanel, { width }),
  ),
  done('answer', fc.constantFrom('accept', 'reject'), ({ workspace, clock }, answer) => {
    const id = selectShownToast(workspace.getState())?.id ?? '';
    workspace.apply(answerNotification, { id, answer, now: clock.now() });
  }),
  done('call', fc.constant(call), ({ workspace }, request) =>
    workspace.apply(offerCall, {
      request: { ...request, entityId: undefined, recordTitle: undefined },
    }),
  ),
  done('presence', fc.constantFrom(...builtInPresences), ({ workspace }, presence) =>
    workspace.apply(setPresence, { presence }),
  ),
  done('sendArticle', fc.constant({ title: 'a', link: 'b' }), ({ workspace }, article) =>
    workspace.apply(sendArticle, article),
  ),
  done('wait', fc.nat(5000), ({ clock }, time) => clock.advance(time)),
];

const administration = [
  done('deactivate', name, ({ workspace, clock }, uniqueName) =>
    workspace.apply(deactivateProvider, { uniqueName, now: clock.now() }),
  ),
  done('activate', name, ({ workspace }, uniqueName) =>
    workspace.apply(activateProvider, { uniqueName }),
  ),
  done('reload', name, ({ workspace }, uniqueName) =>
    workspace.apply(reloadProvider, { uniqueName }),
  ),
];

// Sessions and focus matter most; everything else is background.
export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.oneof(...api), weight: 6 },
  { arbitrary: api[0] ?? fc.oneof(...api), weight: 3 },
  { arbitrary: fc.oneof(...hands), weight: 5 },
  { arbitrary: hands[0] ?? fc.oneof(...hands), weight: 4 },
  { arbitrary: fc.oneof(...administration), weight: 1 },
);

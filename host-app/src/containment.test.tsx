import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createManualClock } from 'provider-sdk/testing';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startBridge } from './bridge/bridge.ts';
import type { Inbound } from './bridge/inbound.ts';
import { parseConfig } from './config/parse-config.ts';
import { createApp } from './create-app.ts';
import type { App } from './store/app.ts';
import { AppContext } from './store/hooks.ts';
import type { ScriptScreen } from './store/script-desk.ts';
import { startNotificationTimer } from './store/notification-timer.ts';
import type { Transition } from './store/workspace-store.ts';
import { watchWindowFaults } from './store/window-faults.ts';
import { preloadOnDemand } from './ui/on-demand/on-demand.tsx';
import { Shell } from './ui/shell/Shell.tsx';
import { ordersPane } from './ui/testing/orders-pane.ts';
import { plantFault, type PlantedFault, type Phase } from './ui/testing/plant-fault.ts';
import { providersAnswer } from './ui/testing/providers-answer.ts';
import { inform, showBar } from './workspace/notices/bars.ts';
import { selectShownToast } from './workspace/notices/notifications.ts';
import { showBriefToast } from './workspace/notices/brief-toasts.ts';
import { setProgress } from './workspace/notices/progress.ts';
import { addQuestion } from './workspace/questions/questions.ts';
import { openNotes } from './workspace/questions/notes.ts';
import { openQuickCreate } from './workspace/questions/quick-create.ts';
import { homeSessionId } from './workspace/sessions/session.ts';
import { createSession, focusSession } from './workspace/sessions/sessions.ts';
import { showPaneTool } from './workspace/panel/productivity-pane.ts';
import { setPanelMode } from './workspace/panel/panel.ts';
import type { WorkspaceState } from './workspace/whole/state.ts';
import type { Page } from './workspace/tabs/pages.ts';
import { openTab } from './workspace/tabs/tabs.ts';
import type { SentArticle } from './workspace/records/sent-article-shape.ts';
import type { Panel } from './workspace/panel/panel-shape.ts';

await preloadOnDemand(() => Promise.resolve());
beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const planted = 'planted on purpose';
const origin = 'http://phone.localhost:5173';

/** The screen over a whole workspace, with a widget whose call is in flight. */
function aScreenInCall() {
  Reflect.deleteProperty(Element.prototype, 'animate');
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 });
  const clock = createManualClock(Date.UTC(2026, 0, 5, 9));
  let ids = 0;
  const app = createApp(
    parseConfig({
      providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl: `${origin}/` }],
    }),
    {
      clock,
      newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
      origin: 'http://localhost:5173',
      windowWidth: 1400,
    },
  );
  const bridge = startBridge(app);
  startNotificationTimer(app.workspace, app.clock);
  watchWindowFaults(window, app.journal.mishaps);
  onTestFinished(bridge.stop);
  const { rerender } = render(tree(app));
  const frame = document.querySelector('iframe');
  const view = frame?.contentWindow;
  if (!frame || !view) throw new Error('The provider has no frame');
  const answers: unknown[] = [];
  Object.assign(view, { postMessage: (message: unknown) => answers.push(message) });
  const ask = (messageType: string, messageData: ReadonlyMap<string, unknown>): void =>
    act(() =>
      bridge.receive({
        data: { messageType, messageData, messageCorrelationId: messageType },
        origin,
        source: view,
      }),
    );
  act(() => {
    app.workspace.apply(createSession, {
      ownerId: 'acme_phone',
      templateName: 'contoso_phone_session',
      parameters: { customerName: 'Ada' },
    });
    app.workspace.apply(setPanelMode, { mode: 'docked', cause: 'agent' });
  });
  ask('notifyEvent', new Map([['templateName', 'contoso_call_incoming']]));
  return {
    app,
    clock,
    ask,
    answers,
    receive: bridge.receive,
    /** Renders everything again, over an app that may have a fault. */
    renderWith: (next: App) => act(() => rerender(tree(next))),
    diagnoses: () => app.journal.diagnostics.entries().filter(({ rule }) => rule.startsWith('CN')),
    /** The frame was never removed, and its earlier call is answered now. */
    expectCallAlive: async () => {
      expect(document.querySelector('iframe')).toBe(frame);
      expect(frame.isConnected).toBe(true);
      ask('getmode', new Map());
      expect(answers).toContainEqual(expect.objectContaining({ messageCorrelationId: 'getmode' }));
      expect(selectShownToast(app.workspace.getState())).toBeDefined();
      fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
      await expect.poll(() => answers).toContainEqual(accepted);
    },
  };
}

const accepted = expect.objectContaining({
  messageCorrelationId: 'notifyEvent',
  messageOutcome: 'success',
});

function tree(app: App) {
  return (
    <AppContext value={app}>
      <Shell />
    </AppContext>
  );
}

function apply<Input>(app: App, transition: Transition<Input>, input: Input): void {
  act(() => void app.workspace.apply(transition, input));
}

type Screen = ReturnType<typeof aScreenInCall>;
type Arrange = (screen: Screen) => unknown;

const page =
  (content: Page): Arrange =>
  ({ app }) =>
    apply(app, openTab, { title: 'A page', page: content, isFocused: true });

const tab =
  (name: string): Arrange =>
  () => {
    fireEvent.click(screen.getByRole('button', { name: 'Simulator console' }));
    if (name !== 'Traffic') fireEvent.click(screen.getByRole('tab', { name }));
  };

/** Shows the panes and dialogs of a page script. */
const scripted =
  (change: Partial<ScriptScreen>): Arrange =>
  ({ app }) =>
    act(() => app.scripts.change(() => change));

const nothing: Arrange = () => undefined;

/** Every part of the screen: its source file, and the action that shows it. */
const regions: readonly (readonly [file: string, arrange: Arrange])[] = [
  ['Header.tsx', nothing],
  ['ConsoleButton.tsx', nothing],
  ['PresenceButton.tsx', nothing],
  ['SearchField.tsx', nothing],
  ['SessionRow.tsx', nothing],
  ['TabRow.tsx', nothing],
  ['GlobalBar.tsx', nothing],
  [
    'BarRow.tsx',
    ({ app }) => apply(app, showBar, { level: 'error', message: 'Down', canClose: true }),
  ],
  ['PanelHead.tsx', nothing],
  ['PanelMenu.tsx', nothing],
  ['PanelEdge.tsx', nothing],
  [
    'NotesFlap.tsx',
    ({ app }) => apply(app, openNotes, { kind: 'note', details: { subject: 'Ada', text: '' } }),
  ],
  ['PageArea.tsx', nothing],
  ['DashboardPage.tsx', ({ app }) => apply(app, focusSession, { sessionId: homeSessionId })],
  ['ListPage.tsx', page({ type: 'entitylist', entityName: 'contact' })],
  ['useRecordForm.ts', page({ type: 'entityrecord', entityName: 'contact' })],
  ['ConversationPage.tsx', page({ type: 'entityrecord', entityName: 'msdyn_ocliveworkitem' })],
  ['SearchPage.tsx', page({ type: 'search', searchText: 'a', searchType: 0 })],
  ['KnowledgeSearch.tsx', ({ app }) => apply(app, showPaneTool, { tool: 'knowledge' })],
  ['ProductivityPane.tsx', nothing],
  ['QuickCreateForm.tsx', ({ app }) => apply(app, openQuickCreate, { entityName: 'contact' })],
  ['Toaster.tsx', nothing],
  ['Toast.tsx', nothing],
  ['BriefToasts.tsx', nothing],
  [
    'Question.tsx',
    ({ app }) =>
      apply(app, addQuestion<'dialog'>, {
        kind: 'dialog',
        ownerId: 'acme_phone',
        details: { title: 'Sure?', text: 'Really?', confirmLabel: 'Yes', cancelLabel: 'No' },
      }),
  ],
  ['ProviderDialogs.tsx', ({ app }) => apply(app, setProgress, { text: 'Busy' })],
  ['useTraffic.ts', tab('Traffic')],
  ['DiagnosticsTab.tsx', tab('Diagnostics')],
  ['BootTab.tsx', tab('Boot')],
  ['SessionActions.tsx', tab('Simulate')],
  ['useFaultPlan.ts', tab('Faults')],
  ['WholeState.tsx', tab('State')],
  ['AdminTab.tsx', tab('Providers and templates')],
  ['PresenceDialog.tsx', () => fireEvent.click(screen.getByRole('button', { name: /^Presence/ }))],
  ['SidePanes.tsx', scripted({ panes: [ordersPane], selectedPane: ordersPane.id })],
  [
    'PageDialogView.tsx',
    scripted({
      dialogs: [
        {
          id: 'd1',
          title: 'New contact',
          page: { type: 'entityrecord', entityName: 'contact' },
          width: '70%',
          isAtSide: false,
          onClose: () => undefined,
        },
      ],
    }),
  ],
  ['useAnnouncements.ts', nothing],
  ['useBrowserTitle.ts', nothing],
  ['useDesktopNotifications.ts', nothing],
];

test.each(regions)(
  '[CN1] a fault in %s removes neither the frame nor the call',
  async (file, arrange) => {
    const shown = aScreenInCall();
    arrange(shown);
    await strike(shown, file, 'render');
  },
);

const effects: readonly (readonly [file: string, arrange: Arrange])[] = [
  ['useBrowserTitle.ts', nothing],
  ['useWindowWidth.ts', nothing],
  ['useAnnouncements.ts', nothing],
  ['useSecondsLeft.ts', nothing],
  [
    'BriefToasts.tsx',
    ({ app }) =>
      apply(app, showBriefToast, {
        ownerId: 'acme_phone',
        level: 'success',
        text: 'Sent',
        now: app.clock.now(),
      }),
  ],
];

test.each(effects)('[CN1] a fault in an effect of %s removes neither', async (file, arrange) => {
  const shown = aScreenInCall();
  arrange(shown);
  await strike(shown, file, 'effect');
});

async function strike(shown: Screen, file: string, phase: Phase): Promise<void> {
  const fault = plantFault(shown.app, file, phase);
  shown.renderWith(fault.app());
  expect(fault.strikes()).toBeGreaterThan(0);
  expectToldOnce(shown, file);
  mend(shown, fault);
  await shown.expectCallAlive();
}

function expectToldOnce(shown: Screen, file: string): void {
  const [diagnosis, ...others] = shown.diagnoses();
  expect(diagnosis?.message).toContain(`planted in ${file}`);
  expect(diagnosis?.stack).toContain(file);
  expect(others).toEqual([]);
}

/** Once its cause is gone, Retry restores the failed part. */
function mend(shown: Screen, fault: PlantedFault): void {
  fault.remove();
  const buttons = screen.queryAllByRole('button', { name: /Retry$/, hidden: true });
  for (const button of buttons.filter(isInView)) fireEvent.click(button);
  expect(screen.queryAllByText(/could not be shown/).filter(isInView)).toEqual([]);
  shown.renderWith(shown.app);
}

/** A page of another tab stays hidden, and its card waits there for the agent. */
function isInView(element: HTMLElement): boolean {
  return element.closest('[style*="display: none"]') === null;
}

const newCase = (parameters: object): ReadonlyMap<string, unknown> =>
  new Map([
    ['entityFormOptions', '{"entityName":"incident"}'],
    ['entityFormParameters', JSON.stringify(parameters)],
  ]);

test('[CN1] a form with a customer that does not exist opens, and everything continues', async () => {
  const shown = aScreenInCall();
  const customerid = '00000000-0000-4000-8000-00000000dead';
  shown.ask('openform', newCase({ customerid, customeridtype: 'contact' }));
  // The form and its checks load when the first form opens.
  await expect.poll(() => screen.queryByRole('textbox', { name: /^Case Title/ })).not.toBeNull();
  expect(shown.diagnoses()).toEqual([]);
  await shown.expectCallAlive();
});

test('[PG14] a form whose customer is not an ID is refused, and everything continues', async () => {
  const shown = aScreenInCall();
  shown.ask('openform', newCase({ customerid: '12345', customeridtype: 'contact' }));
  await expect
    .poll(() => shown.answers)
    .toContainEqual(
      expect.objectContaining({ messageCorrelationId: 'openform', messageOutcome: 'failure' }),
    );
  expect(screen.queryByRole('textbox', { name: /^Case Title/ })).toBeNull();
  expect(shown.diagnoses()).toEqual([]);
  await shown.expectCallAlive();
});

test('[CN1] a fault in an event handler is reported, and nothing disappears', async () => {
  const shown = aScreenInCall();
  const fault = plantFault(shown.app, 'SessionRow.tsx', 'event');
  shown.renderWith(fault.app());
  fireEvent.click(screen.getByRole('button', { name: 'Close Ada' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close session' }));
  expectToldOnce(shown, 'SessionRow.tsx');
  fault.remove();
  await shown.expectCallAlive();
});

/** Parts that failed outside of React, and the beginning of their reports. */
const outside: readonly (readonly [what: string, place: string, breakIt: Arrange])[] = [
  [
    'a subscriber of the store',
    'A subscriber',
    ({ app }) => {
      app.workspace.subscribe(({ bars }) => bars, explode);
      app.workspace.apply(inform, { message: 'Hello' });
    },
  ],
  [
    'an event source',
    'A subscriber',
    ({ app }) => app.workspace.apply(withUnreadableArticle, undefined),
  ],
  [
    'a timer of the agent',
    'A timer',
    ({ app, clock }) => {
      app.clock.after(1, explode);
      clock.advance(1);
    },
  ],
  [
    'a timer of the wire',
    'A timer',
    ({ app, clock }) => {
      app.realTime.after(1, explode);
      clock.advance(1);
    },
  ],
  [
    'a reader of the log',
    'A reader of the log',
    ({ app }) => {
      app.journal.traffic.subscribe(explode);
      app.journal.traffic.add({
        provider: undefined,
        kind: 'event',
        type: 'a',
        data: '',
        correlationId: '',
      });
    },
  ],
  ['a message', 'A message', ({ receive }) => receive(unreadable('data') as Inbound)],
  [
    'a worker or a script',
    'An action',
    () =>
      window.dispatchEvent(
        new ErrorEvent('error', { error: new Error(planted), cancelable: true }),
      ),
  ],
  [
    'a promise without a handler',
    'A promise',
    () => {
      const event = new Event('unhandledrejection');
      window.dispatchEvent(Object.assign(event, { reason: new Error(planted) }));
    },
  ],
];

test.each(outside)(
  '[CN2] a fault in %s is reported once, and everything continues',
  async (_what, place, breakIt) => {
    const shown = aScreenInCall();
    act(() => void breakIt(shown));
    expect(shown.diagnoses().map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^${place}.*${planted}`)),
    ]);
    expect(shown.diagnoses()[0]?.stack).toContain('containment.test');
    await shown.expectCallAlive();
  },
);

test('[CN1] a panel whose state cannot be read stays as it was', async () => {
  const shown = aScreenInCall();
  apply(shown.app, withUnreadablePanel, undefined);
  expect(shown.diagnoses().length).toBeGreaterThan(0);
  expect(document.querySelector('[data-part=panel]')?.getAttribute('data-mode')).toBe('docked');
});

function explode(): never {
  throw new Error(planted);
}

/** An object with a member that throws when it is read. */
function unreadable(member: string): object {
  return Object.defineProperty({}, member, { get: explode, enumerable: true });
}

function withUnreadableArticle(state: WorkspaceState): WorkspaceState {
  return { ...state, sentArticle: unreadable('title') as SentArticle };
}

function withUnreadablePanel(state: WorkspaceState): WorkspaceState {
  return { ...state, panel: unreadable('mode') as Panel };
}

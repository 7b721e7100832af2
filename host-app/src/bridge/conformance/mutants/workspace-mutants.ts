import { changeContext } from '../../../workspace/sessions/dictionary.ts';
import {
  advanceNotifications,
  selectShownToast,
  answerNotification,
  cancelNotification,
} from '../../../workspace/notices/notifications.ts';
import { focusSession } from '../../../workspace/sessions/sessions.ts';
import { openTemplateTab } from '../../../workspace/tabs/tabs.ts';
import { setBreach } from '../../../workspace/sessions/markers.ts';
import { replaceState, settings, transition, type HostMutant } from '../testing/host-mutant.ts';

interface SessionInput {
  readonly sessionId: string;
}

/** Wrong rules inside the workspace. */
export const workspaceMutants: readonly HostMutant[] = [
  {
    says: 'eleven sessions fit',
    rule: 'SE5',
    caughtBy: 'sessions/canCreateSession',
    fault: settings({ sessions: 11 }),
  },
  {
    says: 'eleven tabs fit',
    rule: 'TB4',
    caughtBy: 'tabs/createTab',
    fault: settings({ tabsPerSession: 11 }),
  },
  {
    says: 'eleven notifications may wait',
    rule: 'NT4',
    caughtBy: 'notifications/notifyEvent',
    fault: settings({ queuedNotifications: 11 }),
  },
  {
    says: 'session IDs are reused',
    rule: 'SE1',
    caughtBy: 'sessions/createSession',
    fault: transition('createSession', (store, _input, run) => {
      run();
      return replaceState(store, (state) => ({ ...state, next: { ...state.next, session: 1 } }));
    }),
  },
  {
    says: 'a new session does not get the focus',
    rule: 'SE1',
    caughtBy: 'sessions/createSession',
    fault: transition('createSession', (store, _input, run) => {
      const { focusedSessionId } = store.getState();
      run();
      return replaceState(store, (state) => ({ ...state, focusedSessionId }));
    }),
  },
  {
    says: 'closing a session always goes to Home',
    rule: 'SE7',
    caughtBy: 'sessions/onSessionClosed',
    fault: transition('closeSession', (store, _input, run) => {
      run();
      return store.apply(focusSession, { sessionId: 'session-id-0' });
    }),
  },
  {
    says: "a session switch keeps the panel's mode",
    rule: 'SE6',
    caughtBy: 'sessions/onSessionSwitched',
    fault: transition('focusSession', (store, _input, run) => {
      const { panel } = store.getState();
      run();
      return replaceState(store, (state) => ({ ...state, panel }));
    }),
  },
  {
    says: 'marks stay when the agent opens the session',
    rule: 'SE12',
    caughtBy: 'sessions/notifyNewActivity',
    fault: transition('focusSession', (store, _input, run) => {
      const { sessions } = store.getState();
      run();
      return replaceState(store, (state) => ({ ...state, sessions }));
    }),
  },
  {
    says: 'requestFocusSession moves the focus',
    rule: 'SE13',
    caughtBy: 'sessions/requestFocusSession',
    fault: transition('requestAttention', (store, { sessionId }: SessionInput) =>
      store.apply(focusSession, { sessionId }),
    ),
  },
  {
    says: 'notifyKpiBreach treats its flag as a reset',
    rule: 'SE14',
    caughtBy: 'sessions/notifyKpiBreach',
    fault: transition('setBreach', (store, input: SessionInput & { isBreached: boolean }) =>
      store.apply(setBreach, { ...input, isBreached: !input.isBreached }),
    ),
  },
  {
    says: 'updateContext changes the focused session',
    rule: 'SE15',
    caughtBy: 'sessions/updateContext',
    fault: transition('changeContext', (store, input: { ownerId: string }) =>
      store.apply(changeContext, { ...input, sessionId: undefined }),
    ),
  },
  {
    says: 'setSessionTitle changes nothing',
    rule: 'SE8',
    caughtBy: 'sessions/setSessionTitle',
    fault: transition('setSessionTitle', (store) => store.getState()),
  },
  {
    says: 'new tabs always get the focus',
    rule: 'TB1',
    caughtBy: 'tabs/createTab',
    fault: transition(
      'openTemplateTab',
      (store, input: SessionInput & { templateName: string; values: object }) =>
        store.apply(openTemplateTab, { ...input, values: { ...input.values }, isFocused: true }),
    ),
  },
  {
    says: 'closeTab closes nothing',
    rule: 'TB3',
    caughtBy: 'tabs/closeTab',
    fault: transition('closeTab', (store) => store.getState()),
  },
  {
    says: 'setWidth accepts widths below 300',
    rule: 'PN5',
    caughtBy: 'panel/setWidth',
    fault: transition('setPanelWidth', (store, { width }: { width: number }) =>
      replaceState(store, (state) => ({
        ...state,
        panel: { ...state.panel, widths: { contoso_phone: width } },
      })),
    ),
  },
  {
    says: 'setMode changes nothing',
    rule: 'PN1',
    caughtBy: 'panel/setMode',
    fault: transition('setPanelMode', (store) => store.getState()),
  },
  {
    says: 'the agent may drag the panel to any width',
    rule: 'PN9',
    caughtBy: 'panel/getWidth',
    fault: transition('resizePanel', (store, { width }: { width: number }) =>
      replaceState(store, (state) => ({
        ...state,
        panel: { ...state.panel, widths: { contoso_phone: width } },
      })),
    ),
  },
  {
    says: "a provider can cancel other providers' toasts",
    rule: 'NT21',
    caughtBy: 'notifications/cancelEvent',
    fault: transition(
      'cancelNotification',
      (store, input: { cancellationToken: string; now: number }) =>
        store.apply(cancelNotification, { ...input, ownerId: 'contoso_phone' }),
    ),
  },
  {
    says: 'cancelEvent leaves the toast where it is',
    rule: 'NT6',
    caughtBy: 'notifications/cancelEvent',
    fault: transition('cancelNotification', (store) => store.getState()),
  },
  {
    says: 'the next toast appears without a pause',
    rule: 'NT8',
    caughtBy: 'notifications/notifyEvent',
    fault: transition('answerNotification', (store, _input, run) => {
      run();
      replaceState(store, (state) => ({
        ...state,
        notifications: { ...state.notifications, quietUntil: 0 },
      }));
      return store.apply(advanceNotifications, { now: 0 });
    }),
  },
  {
    says: 'an unanswered toast counts as declined',
    rule: 'NT3',
    caughtBy: 'notifications/notifyEvent',
    fault: transition('advanceNotifications', (store, { now }: { now: number }, run) => {
      const shown = selectShownToast(store.getState());
      const { timeoutSeconds = 0 } = shown?.content ?? {};
      const isDue = shown && timeoutSeconds > 0 && now >= shown.raisedAt + timeoutSeconds * 1_000;
      return isDue
        ? store.apply(answerNotification, { id: shown.id, answer: 'reject', now })
        : run();
    }),
  },
  {
    says: 'a bar cannot be cleared',
    rule: 'NT13',
    caughtBy: 'notifications/clearGlobalNotification',
    fault: transition('clearBar', (store) => store.getState()),
  },
  {
    says: 'the progress indicator stays',
    rule: 'NT14',
    caughtBy: 'notifications/closeProgressIndicator',
    fault: transition('setProgress', (store, { text }: { text?: string }, run) =>
      text === undefined ? store.getState() : run(),
    ),
  },
  {
    says: 'setClickToAct changes every provider',
    rule: 'EN4',
    caughtBy: 'environment/setClickToAct',
    fault: transition('setOutbound', (store, { enableOutbound }: { enableOutbound: boolean }) =>
      replaceState(store, (state) => ({
        ...state,
        providers: state.providers.map((provider) => ({ ...provider, enableOutbound })),
      })),
    ),
  },
  {
    says: 'click-to-act always goes to the first provider',
    rule: 'CA1',
    caughtBy: 'environment/onclicktoact',
    fault: transition('offerCall', (store, _input, run) => {
      run();
      return replaceState(store, (state) =>
        state.offeredCall
          ? {
              ...state,
              offeredCall: { ...state.offeredCall, number: -1, provider: 'contoso_phone' },
            }
          : state,
      );
    }),
  },
  {
    says: 'setPresence changes nothing',
    rule: 'PR1',
    caughtBy: 'presence/setPresence',
    fault: transition('setPresence', (store) => store.getState()),
  },
];

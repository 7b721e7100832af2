import type { sessionEvents } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import type { HostStage } from '../host-stage.ts';
import { request } from './raw-messages.ts';
import { arrived, heard, openSession, phoneSession } from './steps.ts';

const two = { providers: ['phone', 'chat'] };
const context = { callId: '7' };

function switched(sessionId: string, focused: boolean): object {
  return { sessionId, focused, focussed: focused, context };
}

/** Events of sessions and panel, by name, in the order in which the widget received them. */
function order(stage: HostStage, name: string): readonly string[] {
  return stage
    .widget(name)
    .events()
    .map(([event]) => event)
    .filter((event) => event !== 'onpagenavigate');
}

export const sessionEventCases = {
  onSessionSwitched: [
    {
      rule: 'SE1',
      says: 'the creator learns the ID before it learns of the switch',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('createSession', phoneSession);
        equal(heard(phone, 'onSessionSwitched'), [], 'told when the id is known');
        await arrived(stage);
        equal(heard(phone, 'onSessionSwitched'), [switched('session-id-1', true)], 'told');
      },
    },
    {
      rule: 'SE6',
      says: 'the owner of two sessions receives false for the old one, then true for the new one',
      run: async ({ open }) => {
        const stage = await open();
        await openSession(stage);
        await openSession(stage);
        const before = heard(stage.widget('phone'), 'onSessionSwitched').length;
        await stage.agent.focusSession('session-id-1');
        await arrived(stage);
        const told = heard(stage.widget('phone'), 'onSessionSwitched').slice(before);
        equal(told, [switched('session-id-2', false), switched('session-id-1', true)], 'told');
      },
    },
    {
      rule: 'SE6',
      says: "each owner receives only its own session's events, and the panel follows the template",
      checks: [30],
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage, 'phone');
        await openSession(stage, 'chat');
        await stage.agent.setPanelMode('minimized');
        await stage.agent.focusSession('session-id-1');
        await arrived(stage);
        const seen = await stage.agent.look();
        equal([seen.panel, seen.visibleProvider], ['docked', 'phone'], 'panel');
        equal(heard(stage.widget('chat'), 'onSessionSwitched'), [
          switched('session-id-2', true),
          switched('session-id-2', false),
        ]);
        equal(heard(stage.widget('phone'), 'onSessionSwitched'), [
          switched('session-id-1', true),
          switched('session-id-1', false),
          switched('session-id-1', true),
        ]);
      },
    },
    {
      rule: 'SE6',
      says: 'Home hides the panel and belongs to no provider',
      checks: [30],
      run: async ({ open }) => {
        const stage = await open();
        await openSession(stage);
        await stage.agent.focusSession('session-id-0');
        await arrived(stage);
        equal((await stage.agent.look()).panel, 'hidden', 'panel');
        const [, last] = heard(stage.widget('phone'), 'onSessionSwitched');
        equal(last, switched('session-id-1', false), 'told');
      },
    },
  ],
  onSessionClosed: [
    {
      rule: 'SE7',
      says: 'the owner receives the switch, then the close, with the context',
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage);
        const before = order(stage, 'phone').length;
        await stage.agent.closeSession('session-id-1');
        await arrived(stage);
        const told = order(stage, 'phone').slice(before);
        equal(told.slice(0, 2), ['onSessionSwitched', 'onSessionClosed'], 'order');
        const closed = heard(stage.widget('phone'), 'onSessionClosed');
        equal(closed, [{ sessionId: 'session-id-1', context }], 'told');
        equal(heard(stage.widget('chat'), 'onSessionClosed'), [], 'told to another');
      },
    },
    {
      rule: 'SE7',
      says: 'focus moves to the left neighbor, and Home cannot be closed',
      run: async ({ open }) => {
        const stage = await open();
        for (let count = 0; count < 3; count++) await openSession(stage);
        await stage.agent.focusSession('session-id-2');
        await stage.agent.closeSession('session-id-2');
        await stage.agent.closeSession('session-id-0');
        const { sessions } = await stage.agent.look();
        const shown = sessions.map(({ id, isFocused }) => `${id}${isFocused ? '*' : ''}`);
        equal(shown, ['session-id-0', 'session-id-1*', 'session-id-3'], 'sessions');
      },
    },
  ],
  onSessionIdle: [
    {
      rule: 'EV14',
      says: "every widget learns when a provider's focused session becomes idle, and when activity resumes",
      run: async ({ open }) => {
        const stage = await open({ ...two, query: 'idleTimeThreshold=5' });
        const id = await openSession(stage, 'chat');
        const told = () => heard(stage.widget('phone'), 'onSessionIdle');
        await stage.pass(4_000);
        stage.widget('chat').post(request('onUserActivity', { value: 'event form main lib' }));
        await stage.settled();
        await stage.pass(4_000);
        equal(told(), [], 'told before the time is over');
        await stage.pass(2_000);
        equal(told(), [{ sessionId: id, idle: true, context }], 'told when it is over');
        stage.widget('chat').post(request('onUserActivity', { value: 'event form main lib' }));
        await stage.settled();
        equal(told()[1], { sessionId: id, idle: false, context }, 'told when the agent is back');
      },
    },
    {
      rule: 'EV14',
      says: 'Home is never idle, and without the parameter no session is',
      run: async ({ open }) => {
        const watched = await open({ query: 'idleTimeThreshold=5' });
        await watched.pass(60_000);
        equal(heard(watched.widget('phone'), 'onSessionIdle'), [], 'told on Home');
        const stage = await open();
        await openSession(stage);
        await stage.pass(60_000);
        equal(heard(stage.widget('phone'), 'onSessionIdle'), [], 'told without the parameter');
      },
    },
  ],
} satisfies HostCasesFor<typeof sessionEvents>;

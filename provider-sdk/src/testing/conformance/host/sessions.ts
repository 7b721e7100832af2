import type { sessionMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { indicatorHostCases } from './indicators.ts';
import {
  missing,
  foreignFocus,
  named,
  openSession,
  phoneSession,
  rejectionOf,
  sessionOf,
} from './steps.ts';

const two = { providers: ['phone', 'chat'] };
const home = 'session-id-0';
const full = 'Maximum sessions reached. Close a session before opening another.';

export const sessionHostCases = {
  canCreateSession: [
    {
      rule: 'SE5',
      says: 'returns false when ten are open, including Home, and the next one is refused',
      checks: [28],
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        for (let count = 1; count <= 9; count++) {
          equal(await phone.call('canCreateSession'), true, `with ${count} open`);
          await openSession(stage);
        }
        equal(await phone.call('canCreateSession'), false, 'with ten open');
        const refused = rejectionOf(phone.call('createSession', phoneSession));
        equal(await refused, named(full, 'createSession'), 'failure');
      },
    },
  ],
  createSession: [
    {
      rule: 'SE1',
      says: 'opens and focuses a session and returns its ID, and IDs are not reused',
      run: async ({ open }) => {
        const stage = await open();
        equal(await openSession(stage), 'session-id-1', 'first');
        equal((await sessionOf(stage, 'session-id-1')).isFocused, true, 'focus');
        await stage.agent.closeSession('session-id-1');
        equal(await openSession(stage), 'session-id-2', 'second');
      },
    },
    {
      rule: 'SE9',
      says: 'finds a template by its display name too, and names an unknown one',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        equal(await phone.call('createSession', { templateName: 'Phone session' }), 'session-id-1');
        const refused = rejectionOf(phone.call('createSession', { templateName: 'nope' }));
        const text = 'Could not resolve unique name for session template: nope';
        equal(await refused, named(text, 'createSession'), 'failure');
      },
    },
    {
      rule: 'SE11',
      says: 'values at the top of the input fill the slugs of the title',
      run: async ({ open }) => {
        const stage = await open();
        const input = { templateName: 'contoso_phone_session', customerName: 'Grace' };
        const id = await openSession(stage, 'phone', input);
        equal((await sessionOf(stage, id)).title, 'Grace', 'title');
      },
    },
    {
      rule: 'SE24',
      says: 'a customer without a name is a numbered visitor',
      run: async ({ open }) => {
        const stage = await open();
        const templateName = 'contoso_phone_session';
        for (const templateParameters of [{}, { customerName: '' }]) {
          await openSession(stage, 'phone', { templateName, templateParameters });
        }
        const { sessions } = await stage.agent.look();
        equal(
          sessions.map(({ title }) => title),
          ['Home', 'Visitor 1', 'Visitor 2'],
          'titles',
        );
      },
    },
    {
      rule: 'SE23',
      says: 'a template for records is refused',
      run: async ({ open }) => {
        const stage = await open();
        const templateName = 'case_entity_session_default_template';
        const refused = rejectionOf(stage.widget('phone').call('createSession', { templateName }));
        const text = `Could not resolve unique name for session template: ${templateName}`;
        equal(await refused, named(text, 'createSession'), 'failure');
      },
    },
  ],
  getAllSessions: [
    {
      rule: 'SE3',
      says: 'lists own sessions in the order of creation, never Home',
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage, 'phone');
        await openSession(stage, 'chat');
        await openSession(stage, 'phone');
        const phone = stage.widget('phone');
        equal(await phone.call('getAllSessions'), ['session-id-1', 'session-id-3'], 'ids');
      },
    },
    {
      rule: 'SE10',
      says: "omits the agent's own sessions",
      run: async ({ open }) => {
        const stage = await open();
        await stage.agent.openRecord('A case');
        equal(await stage.widget('phone').call('getAllSessions'), [], 'ids');
        equal((await stage.agent.look()).panel, 'hidden', 'panel');
      },
    },
  ],
  getFocusedSession: [
    {
      rule: 'SE4',
      says: 'returns Home or an own session, else null',
      checks: [27],
      run: async ({ open }) => {
        const stage = await open(two);
        const [phone, chat] = [stage.widget('phone'), stage.widget('chat')];
        equal(await phone.call('getFocusedSession'), home, 'on Home');
        const id = await openSession(stage, 'chat');
        equal(await chat.call('getFocusedSession'), id, 'for its owner');
        equal(await phone.call('getFocusedSession'), null, 'for another');
      },
    },
  ],
  getSession: [
    {
      rule: 'SE2',
      says: 'returns a Map of id, focus, context and conversation',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('createSession', phoneSession, 'corr');
        const expected = new Map<string, unknown>([
          ['sessionId', 'session-id-1'],
          ['focused', true],
          ['context', { callId: '7' }],
          ['conversationId', 'corr'],
        ]);
        equal(await phone.call('getSession', 'session-id-1'), expected, 'session');
      },
    },
    {
      rule: 'SE3',
      says: 'a provider cannot get Home, a foreign session or an unknown one',
      checks: [25],
      run: async ({ open }) => {
        const stage = await open(two);
        const foreign = await openSession(stage, 'chat');
        for (const id of [home, foreign, 'nowhere']) {
          const refused = rejectionOf(stage.widget('phone').call('getSession', id));
          equal(await refused, missing(id, 'getSession'), 'failure');
        }
      },
    },
  ],
  setSessionTitle: [
    {
      rule: 'SE8',
      says: "fills in the template's title again and returns it",
      run: async ({ open }) => {
        const stage = await open();
        const id = await openSession(stage);
        const phone = stage.widget('phone');
        const answer = phone.call('setSessionTitle', { customerName: 'Grace', title: 'literal' });
        equal(await answer, 'Grace', 'answer');
        equal((await sessionOf(stage, id)).title, 'Grace', 'title');
      },
    },
    {
      rule: 'SE8',
      says: 'is refused on Home and for a foreign focused session',
      run: async ({ open }) => {
        const stage = await open(two);
        const phone = stage.widget('phone');
        const onHome = rejectionOf(phone.call('setSessionTitle', { title: 'x' }));
        equal(await onHome, missing(home, 'setSessionTitle'), 'failure on Home');
        await openSession(stage, 'chat');
        const foreign = rejectionOf(phone.call('setSessionTitle', { title: 'x' }));
        equal(await foreign, named(foreignFocus, 'setSessionTitle'), 'failure elsewhere');
      },
    },
  ],
  updateContext: [
    {
      rule: 'SE15',
      says: 'returns the changed parameters of the named session as a plain object',
      run: async ({ open }) => {
        const stage = await open();
        const first = await openSession(stage);
        await openSession(stage);
        const phone = stage.widget('phone');
        const answer = await phone.call('updateContext', { mood: 'good' }, first);
        equal((Object(answer) as { mood?: unknown }).mood, 'good', 'answer');
        const removed = await phone.call('updateContext', ['mood'], first, true);
        equal((Object(removed) as { mood?: unknown }).mood, null, 'after removal');
      },
    },
    {
      rule: 'SE15',
      says: 'Home, foreign and unknown sessions are refused with the same text',
      run: async ({ open }) => {
        const stage = await open(two);
        const foreign = await openSession(stage, 'chat');
        for (const id of [home, foreign, 'nowhere', undefined]) {
          const refused = rejectionOf(stage.widget('phone').call('updateContext', {}, id));
          equal(await refused, named('Please provide valid session id', 'updateContext'));
        }
      },
    },
  ],
  ...indicatorHostCases,
} satisfies HostCasesFor<typeof sessionMethods>;

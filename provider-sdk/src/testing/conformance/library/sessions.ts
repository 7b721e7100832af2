import type { sessionMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { callAndArrive, posts, refuses, throwsAtCaller } from '../expectations.ts';
import { patientValue, timedValue } from '../styles.ts';

const input = { context: { a: 1 }, templateParameters: { customerName: 'Ada' } };
const nothing = { correlationId: undefined, providerSessionId: undefined };
const sessionId = 'SessionID is null or undefined';

const throwing = {
  get context(): never {
    throw new RangeError('no');
  },
};

export const sessionLibraryCases = {
  canCreateSession: [posts(['c'], 'canCreateSession', { correlationId: 'c' }), ...timedValue()],
  createSession: [
    posts(
      [input, 'c', 'p'],
      'createSession',
      {
        input,
        context: { a: 1 },
        customerName: 'Ada',
        correlationId: 'c',
        providerSessionId: 'p',
      },
      { checks: [14] },
    ),
    posts([{ customerName: 'Eve', templateParameters: { customerName: 'Ada' } }], 'createSession', {
      input: { customerName: 'Eve', templateParameters: { customerName: 'Ada' } },
      context: undefined,
      customerName: 'Eve',
      ...nothing,
    }),
    posts([5], 'createSession', {
      input: 5,
      context: undefined,
      customerName: undefined,
      ...nothing,
    }),
    posts(['text'], 'createSession', {
      input: 'text',
      context: undefined,
      customerName: undefined,
      ...nothing,
    }),
    refuses([], { text: 'Some of required parameters are null', functName: 'createSession' }),
    refuses([null, 'c'], {
      text: 'Some of required parameters are null',
      functName: 'createSession',
      correlationId: 'c',
    }),
    throwsAtCaller([throwing], 'RangeError'),
    ...patientValue([input]),
  ],
  getAllSessions: [posts(['c'], 'getAllSessions', { correlationId: 'c' }), ...timedValue()],
  getFocusedSession: [posts(['c'], 'getFocusedSession', { correlationId: 'c' }), ...timedValue()],
  getSession: [
    posts(['session-id-1', 'c'], 'getSession', { sessionId: 'session-id-1', correlationId: 'c' }),
    refuses([''], {
      text: 'The sessionId parameter is null. Provide a value to the parameter',
      functName: 'getSession',
    }),
    refuses([undefined, 'c'], {
      text: 'The sessionId parameter is null. Provide a value to the parameter',
      functName: 'getSession',
      correlationId: 'c',
    }),
    ...timedValue(['session-id-1']),
  ],
  setSessionTitle: [
    posts([{ title: 'x' }, 'c'], 'setSessionTitle', { input: { title: 'x' }, correlationId: 'c' }),
    refuses([null], {
      text: 'The input Parameter is blank. Provide a value to the parameter',
      functName: 'setSessionTitle',
    }),
    ...timedValue([{}]),
  ],
  requestFocusSession: [
    posts(
      ['s', 'corr'],
      'requestFocusSession',
      { sessionId: 's', messagesCount: 'corr', correlationId: undefined },
      { checks: [19] },
    ),
    posts(['', 2, 'c'], 'requestFocusSession', {
      sessionId: '',
      messagesCount: 2,
      correlationId: 'c',
    }),
    refuses([], { text: sessionId, functName: 'requestFocusSession' }),
    ...timedValue(['s']),
  ],
  notifyKpiBreach: [
    posts(['s', true, 'late', 'c'], 'notifyKpiBreach', {
      sessionId: 's',
      resetKpiBreach: true,
      kpiBreachDetails: 'late',
      correlationId: 'c',
    }),
    refuses([null, true, 'x', 'c'], {
      text: sessionId,
      functName: 'notifyKpiBreach',
      correlationId: 'c',
    }),
    ...timedValue(['s']),
  ],
  notifyNewActivity: [
    posts(['s', 3, true, 'c'], 'notifyNewActivity', {
      sessionId: 's',
      messagesCount: 3,
      shouldReset: true,
      correlationId: 'c',
    }),
    refuses([undefined, 1], { text: sessionId, functName: 'notifyNewActivity' }),
    ...timedValue(['s']),
  ],
  updateContext: [
    posts(
      [{}, 's', true, 'c'],
      'updateContext',
      { input: {}, sessionId: 's', isDelete: true, correlationId: 'c' },
      { checks: [17] },
    ),
    posts([''], 'updateContext', {
      input: '',
      sessionId: undefined,
      isDelete: undefined,
      correlationId: undefined,
    }),
    refuses([null, 's', false, 'c'], {
      text: 'The input parameter is null. Provide a value to the parameter',
      functName: 'updateContext',
      correlationId: 'c',
    }),
    ...timedValue([{}]),
    {
      rule: 'WR10',
      says: 'a cyclic input is posted as it is',
      run: async (context) => {
        const cyclic: { name: string; self?: unknown } = { name: 'x' };
        cyclic.self = cyclic;
        const { stage } = await callAndArrive(context, [cyclic]);
        const data = stage.posts()[0]?.messageData as ReadonlyMap<string, { self: unknown }>;
        equal(data.get('input')?.self === data.get('input'), true, 'cycle');
      },
    },
  ],
} satisfies LibraryCasesFor<typeof sessionMethods>;

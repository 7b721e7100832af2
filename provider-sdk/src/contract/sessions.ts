import { correlationId } from './correlation.ts';
import { arg, blank, blankOrEmpty, event, from, method, none, value, type Args } from './define.ts';
import { anything, boolean, fields, lenient, numeric, object, optional, text } from './schema.ts';

interface SessionInput {
  readonly context?: unknown;
  readonly customerName?: unknown;
  readonly templateParameters?: { readonly customerName?: unknown } | null;
}

function contextOf(args: Args): unknown {
  return (args[0] as SessionInput).context;
}

function customerNameOf(args: Args): unknown {
  const input = args[0] as SessionInput;
  return input.customerName || input.templateParameters?.customerName;
}

const sessionId = 'SessionID is null or undefined';

export const sessionMethods = {
  canCreateSession: method({
    wire: 'canCreateSession',
    keys: { correlationId: correlationId(0) },
    result: value<boolean>(),
  }),
  createSession: method({
    wire: 'createSession',
    keys: {
      input: arg(0, anything),
      context: from(contextOf, anything),
      customerName: from(customerNameOf, lenient(text)),
      correlationId: correlationId(1),
      providerSessionId: arg(2, lenient(text)),
    },
    checks: [blank(0, 'Some of required parameters are null')],
    result: value<string>(),
    waits: true,
  }),
  getAllSessions: method({
    wire: 'getAllSessions',
    keys: { correlationId: correlationId(0) },
    result: value<readonly string[]>(),
  }),
  getFocusedSession: method({
    wire: 'getFocusedSession',
    keys: { correlationId: correlationId(0) },
    result: value<string | null>(),
  }),
  getSession: method({
    wire: 'getSession',
    keys: { sessionId: arg(0, text), correlationId: correlationId(1) },
    checks: [blankOrEmpty(0, 'The sessionId parameter is null. Provide a value to the parameter')],
    result: value<ReadonlyMap<string, unknown>>(),
  }),
  setSessionTitle: method({
    wire: 'setSessionTitle',
    keys: { input: arg(0, fields), correlationId: correlationId(1) },
    checks: [blank(0, 'The input Parameter is blank. Provide a value to the parameter')],
    result: value<string>(),
  }),
  requestFocusSession: method({
    wire: 'requestFocusSession',
    keys: {
      sessionId: arg(0, text),
      messagesCount: arg(1, lenient(numeric)),
      correlationId: correlationId(2),
    },
    checks: [blank(0, sessionId)],
    result: none(),
  }),
  notifyKpiBreach: method({
    wire: 'notifyKpiBreach',
    keys: {
      sessionId: arg(0, text),
      resetKpiBreach: arg(1, lenient(boolean)),
      kpiBreachDetails: arg(2, lenient(text)),
      correlationId: correlationId(3),
    },
    checks: [blank(0, sessionId)],
    result: none(),
  }),
  notifyNewActivity: method({
    wire: 'notifyNewActivity',
    keys: {
      sessionId: arg(0, text),
      messagesCount: arg(1, anything),
      shouldReset: arg(2, lenient(boolean)),
      correlationId: correlationId(3),
    },
    checks: [blank(0, sessionId)],
    result: none(),
  }),
  updateContext: method({
    wire: 'updateContext',
    keys: {
      input: arg(0, anything),
      sessionId: arg(1, optional(text)),
      isDelete: arg(2, lenient(boolean)),
      correlationId: correlationId(3),
    },
    checks: [blank(0, 'The input parameter is null. Provide a value to the parameter')],
    result: value<Readonly<Record<string, unknown>>>(),
  }),
};

const switched = object({
  sessionId: text,
  focused: boolean,
  /** The spelling in the documentation; same value. */
  focussed: boolean,
  context: anything,
});

export const sessionEvents = {
  onSessionSwitched: event({ payload: switched }),
  onSessionClosed: event({ payload: object({ sessionId: text, context: anything }) }),
  /** To every provider; only with `idleTimeThreshold=<seconds>` in a Channel URL. */
  onSessionIdle: event({
    payload: object({ sessionId: text, idle: boolean, context: anything }),
    source: 'shipped',
  }),
};

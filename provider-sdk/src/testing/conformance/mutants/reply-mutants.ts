import {
  withInbound,
  withPage,
  withPromise,
  withTable,
  type LibraryMutant,
} from './library-mutant.ts';

/** Wrong results, time limits and treatment of late replies. */
export const replyMutants: readonly LibraryMutant[] = [
  {
    says: 'false, 0 and empty text become null',
    rule: 'WR12',
    caughtBy: 'panel/getMode',
    install: withPromise('getMode', (promise) => promise.then((value) => value || null)),
  },
  {
    says: 'a missing value becomes undefined',
    rule: 'WR12',
    caughtBy: 'panel/getWidth',
    install: withPromise('getWidth', (promise) => promise.then((value) => value ?? undefined)),
  },
  {
    says: 'the failure of a value method becomes an Error',
    rule: 'WR12',
    caughtBy: 'sessions/getAllSessions',
    install: withPromise('getAllSessions', (promise) =>
      promise.catch(() => Promise.reject(new Error('failed'))),
    ),
  },
  {
    says: 'getSession resolves to an object',
    rule: 'WR12',
    caughtBy: 'wire/replies',
    install: withPromise('getSession', (promise) =>
      promise.then((value) => (value instanceof Map ? Object.fromEntries(value) : value)),
    ),
  },
  {
    says: 'getEnvironment resolves to an object',
    rule: 'WR12',
    caughtBy: 'environment/getEnvironment',
    install: withPromise('getEnvironment', (promise) =>
      promise.then((text): unknown => JSON.parse(String(text))),
    ),
  },
  {
    says: 'found records are the JSON text of an array',
    rule: 'WR12',
    caughtBy: 'search/searchAndOpenRecords',
    install: withPromise('searchAndOpenRecords', (promise) =>
      promise.then((text) => JSON.stringify(Object.values(Object(JSON.parse(String(text)))))),
    ),
  },
  {
    says: 'notifyEvent keeps its result wrapped',
    rule: 'NT2',
    caughtBy: 'notifications/notifyEvent',
    install: withPromise('notifyEvent', (promise) =>
      promise.then((text) => `{"value":${String(text)}}`),
    ),
  },
  {
    says: 'an entity method settles without a value',
    rule: 'WR12',
    caughtBy: 'records/retrieveRecord',
    install: withInbound((message) => {
      const { messageData } = message;
      const isEmpty = messageData instanceof Map && messageData.get('value') === undefined;
      return isEmpty ? { ...message, messageData: new Map([['value', new Map()]]) } : message;
    }),
  },
  {
    says: 'a failure that is not a Map settles an entity method',
    rule: 'WR12',
    caughtBy: 'records/deleteRecord',
    install: withInbound((message) =>
      message.messageOutcome === 'failure' && typeof message.messageData === 'string'
        ? { ...message, messageData: new Map([['message', message.messageData]]) }
        : message,
    ),
  },
  {
    says: 'a JSON method without a value resolves to null instead of the text null',
    rule: 'WR12',
    caughtBy: 'pages/refreshForm',
    install: withPromise('refreshForm', (promise) =>
      promise.then((text) => (text === 'null' ? null : text)),
    ),
  },
  {
    says: 'nothing ever times out',
    rule: 'WR13',
    caughtBy: 'panel/getMode',
    install: withPage(() => ({ after: () => () => undefined })),
  },
  {
    says: 'calls time out after a hundred seconds',
    rule: 'WR13',
    caughtBy: 'tabs/createTab',
    install: withPage(({ after }) => ({
      after: (delay, callback) => after(delay * 10, callback),
    })),
  },
  {
    says: 'createSession gives up after ten seconds',
    rule: 'WR13',
    caughtBy: 'sessions/createSession',
    install: withTable(({ createSession }) => ({
      createSession: { ...createSession, waits: false },
    })),
  },
  {
    says: 'createRecord waits indefinitely',
    rule: 'WR13',
    caughtBy: 'records/createRecord',
    install: withTable(({ createRecord }) => ({ createRecord: { ...createRecord, waits: true } })),
  },
  {
    says: 'a timeout of an entity method is a Map',
    rule: 'WR13',
    caughtBy: 'environment/getEnvironment',
    install: withPromise('getEnvironment', (promise) =>
      promise.catch((text: unknown) =>
        Promise.reject(new Map(Object.entries(Object(JSON.parse(String(text))) as object))),
      ),
    ),
  },
  {
    says: 'any outcome counts as success',
    rule: 'WR12',
    caughtBy: 'panel/getMode',
    install: withInbound((message) =>
      message.messageOutcome === undefined ? message : { ...message, messageOutcome: 'success' },
    ),
  },
  {
    says: 'a late reply is mistaken for a request and answered',
    rule: 'WR5',
    caughtBy: 'wire/replies',
    install: withInbound((message) =>
      message.messageType === 'CIF_Response' ? { ...message, messageType: 'reply' } : message,
    ),
  },
  {
    says: 'replies without a type are ignored',
    rule: 'WR12',
    caughtBy: 'wire/replies',
    install: withInbound((message) =>
      message.messageOutcome !== undefined && message.messageType === undefined
        ? { messageType: 'CIF_Response' }
        : message,
    ),
  },
];

import { describe, expect, test } from 'vitest';
import {
  createManualClock,
  createMemoryWidget,
  settled,
  type HostMessage,
} from '../testing/index.ts';

interface Request {
  readonly messageType: string;
  readonly messageData: ReadonlyMap<string, unknown>;
  readonly messageCorrelationId: string;
}

const hostOrigin = 'http://localhost:5173';

/** A widget whose host keeps every request and replies on command. */
function aWidget() {
  const clock = createManualClock();
  const requests: Request[] = [];
  let source: HostMessage['source'] | undefined;
  const widget = createMemoryWidget({
    origin: 'http://phone.localhost:5173',
    hostOrigin,
    after: clock.after,
    deliver: (message) => {
      source = message.source;
      requests.push(message.data as Request);
    },
  });
  const call = (name: string, ...args: unknown[]): unknown => widget.framework[name]?.(...args);
  const last = (): Request => requests.at(-1) as Request;
  const reply = async (messageData: unknown, messageOutcome = 'success'): Promise<void> => {
    source?.postMessage(
      {
        messageOutcome,
        messageData,
        messageCorrelationId: last().messageCorrelationId,
        messageType: 'CIF_Response',
      },
      'http://phone.localhost:5173',
    );
    await settled();
  };
  const raise = async (messageType: string, messageData: unknown, id = 'e1'): Promise<void> => {
    widget.window.postMessage(
      { messageType, messageData, messageCorrelationId: id },
      'http://phone.localhost:5173',
    );
    await settled();
  };
  return { ...widget, clock, requests, call, last, reply, raise };
}

/** The state of a promise after everything has arrived. */
async function outcomeOf(promise: unknown): Promise<unknown> {
  const pending = Symbol('pending');
  const outcome = Promise.race([
    (promise as Promise<unknown>).then(
      (value) => ({ resolved: value }),
      (reason: unknown) => ({ rejected: reason }),
    ),
    settled().then(() => pending),
  ]);
  const result = await outcome;
  return result === pending ? 'pending' : result;
}

const timeout = 'Timeout occurred as no response was received from listener window';

describe('requests', () => {
  test('[WR10] a request has exactly three members and a Map with the keys in order', async () => {
    const widget = aWidget();
    void widget.call(
      'createSession',
      { context: { a: 1 }, templateParameters: { customerName: 'Ada' } },
      'c',
      'p',
    );
    await settled();
    expect(Object.keys(widget.last())).toEqual([
      'messageType',
      'messageData',
      'messageCorrelationId',
    ]);
    expect([...widget.last().messageData.entries()]).toEqual([
      ['input', { context: { a: 1 }, templateParameters: { customerName: 'Ada' } }],
      ['context', { a: 1 }],
      ['customerName', 'Ada'],
      ['correlationId', 'c'],
      ['providerSessionId', 'p'],
    ]);
  });

  test('[WR10] a correlation id is two to six base-36 characters', async () => {
    const widget = aWidget();
    for (let count = 0; count < 200; count++) void widget.call('getMode');
    await settled();
    for (const { messageCorrelationId } of widget.requests) {
      expect(messageCorrelationId).toMatch(/^[0-9a-z]{1,8}$/);
    }
  });

  test('[WR10] setWidth posts one key, and passes text on unchanged', async () => {
    const widget = aWidget();
    void widget.call('setWidth', '400', 'ignored');
    await settled();
    expect([...widget.last().messageData]).toEqual([['value', '400']]);
  });

  test('[WR10] a missing telemetry ID is posted as a key with the value undefined', async () => {
    const widget = aWidget();
    void widget.call('getMode');
    await settled();
    expect([...widget.last().messageData]).toEqual([['correlationId', undefined]]);
  });

  test.each([
    [true, 'search'],
    [1, 'search'],
    [false, 'searchandopenrecords'],
    ['', 'searchandopenrecords'],
  ])('[SR1] searchOnly %j is posted as %s', async (searchOnly, wire) => {
    const widget = aWidget();
    void widget.call('searchAndOpenRecords', 'contact', '?$top=1', searchOnly);
    await settled();
    expect(widget.last().messageType).toBe(wire);
    expect([...widget.last().messageData.keys()]).toEqual([
      'entityName',
      'queryParameters',
      'searchOnly',
      'correlationId',
      'searchType',
    ]);
  });

  test('[NT1] notifyEvent omits notificationUXObject unless it is given', async () => {
    const widget = aWidget();
    void widget.call('notifyEvent', { templateName: 't' });
    await settled();
    expect(widget.last().messageData.has('notificationUXObject')).toBe(false);
    void widget.call('notifyEvent', { notificationUXObject: '{"headerDataCIF":"Hi"}' });
    await settled();
    expect(widget.last().messageData.get('notificationUXObject')).toEqual(
      new Map([['headerDataCIF', 'Hi']]),
    );
  });

  test('[WR11] a value that cannot be cloned rejects with text after three attempts', async () => {
    const widget = aWidget();
    const promise = widget.call('createSession', { run: () => undefined });
    expect(await outcomeOf(promise)).toEqual({
      rejected:
        '{"message":"Not able to post the request to receiving window after multiple tries."}',
    });
  });

  test('[RC3] a record with a column called message loses its other columns', async () => {
    const widget = aWidget();
    void widget.call('createRecord', 'task', '{"message":"hi","subject":"x"}');
    await settled();
    expect(widget.last().messageData.get('value')).toEqual(
      new Map([
        ['message', 'hi'],
        ['msdyn_name', undefined],
      ]),
    );
  });
});

describe('checks', () => {
  test.each([
    ['setMode', [3], 'The setMode paramter value must be 0, 1 or 2.', 'setmode'],
    ['setMode', ['1'], 'The setMode paramter value must be 0, 1 or 2.', 'setmode'],
    [
      'setWidth',
      [-1],
      'The setWidth parameter value is invalid. Provide a positive number to the parameter.',
      'setwidth',
    ],
    [
      'createRecord',
      ['', '{}'],
      'The EntityName parameter is blank. Provide a value to the parameter.',
      'createrecord',
    ],
    [
      'createRecord',
      ['contact'],
      'Provide a value to the data parameter to create record.',
      'createrecord',
    ],
    [
      'retrieveRecord',
      ['', 'x'],
      'The EntityName parameter is blank.Provide a value to the parameter.',
      'retrieverecord',
    ],
    [
      'searchAndOpenRecords',
      ['contact', '?$top=1'],
      'The searchOnly parameter is blank. Provide a value to the parameter.',
      'searchandopenrecords',
    ],
    ['focusTab', [], 'tabId is null or undefined', 'focusTab'],
    ['closeTab', ['  '], 'tabId is null or undefined', 'closeTab'],
    [
      'logAnalyticsEvent',
      [],
      'logAnalyticsEvent payload data or eventType is not valid. ',
      'logAnalyticsEvent',
    ],
    [
      'addHandler',
      ['', () => 0],
      'The parameter EventName is blank. Provide a value to the parameter.',
      'addGenericHandler',
    ],
    [
      'removeHandler',
      ['x'],
      'Passing data parameters to removeHandler is mandatory.',
      'removeGenericHandler',
    ],
    ['raiseEvent', [], 'raiseEvent payload data does not have eventName. ', 'raiseEvent'],
  ])(
    '[WR9] %s%j rejects with text and reports to the host',
    async (name, args, text, functName) => {
      const widget = aWidget();
      expect(await outcomeOf(widget.call(name, ...args))).toEqual({
        rejected: JSON.stringify({ message: text }),
      });
      await settled();
      expect(widget.requests).toHaveLength(1);
      expect(widget.last().messageType).toBe('logErrorsAndReject');
      expect([...widget.last().messageData.keys()]).toEqual([
        'errorMsg',
        'correlationId',
        'functName',
      ]);
      expect(widget.last().messageData.get('errorMsg')).toBe(text);
      expect(widget.last().messageData.get('functName')).toBe(functName);
    },
  );

  test('[WR9] bad JSON throws at the caller and posts nothing', async () => {
    const widget = aWidget();
    expect(() => widget.call('createRecord', 'contact', '{')).toThrow(SyntaxError);
    expect(() => widget.call('closeTab', 5)).toThrow(TypeError);
    await settled();
    expect(widget.requests).toEqual([]);
  });

  test('[WR9] getFcsValue returns null itself when a name is missing', () => {
    expect(aWidget().call('getFcsValue', '', 'x')).toBeNull();
  });
});

describe('results', () => {
  test.each([
    ['getMode', new Map([['value', 0]]), 0],
    ['getMode', new Map([['value', false]]), false],
    ['getMode', new Map([['value', '']]), ''],
    ['getMode', new Map(), null],
    ['getMode', undefined, null],
    ['getMode', null, null],
    [
      'getSession',
      new Map([['value', new Map([['sessionId', 's']])]]),
      new Map([['sessionId', 's']]),
    ],
    ['getEnvironment', new Map([['value', new Map([['a', 1]])]]), '{"a":1}'],
    ['getEnvironment', new Map([['value', ['x', 'y']]]), '{"0":"x","1":"y"}'],
    ['getEnvironment', new Map([['value', []]]), '{}'],
    ['getEnvironment', new Map([['value', new Map([['a', undefined]])]]), '{}'],
    ['refreshForm', new Map([['value', { a: 1 }]]), '{"a":1}'],
    ['refreshForm', new Map(), 'null'],
  ])('[WR12] %s turns %o into %o', async (name, data, expected) => {
    const widget = aWidget();
    const promise = widget.call(name, 'id');
    await settled();
    await widget.reply(data);
    expect(await outcomeOf(promise)).toEqual({ resolved: expected });
  });

  test('[WR12] the failure of a value method is passed on unchanged', async () => {
    const widget = aWidget();
    const promise = widget.call('getMode') as Promise<unknown>;
    promise.catch(() => undefined);
    await settled();
    const data = new Map([['message', 'no']]);
    await widget.reply(data, 'failure');
    expect(await outcomeOf(promise)).toEqual({ rejected: data });
  });

  test('[WR22] an entity result loses only __proto__ among columns named like parts of objects', async () => {
    const widget = aWidget();
    const promise = widget.call('getEnvironment') as Promise<unknown>;
    await settled();
    const record = new Map([
      ['__proto__', 'p'],
      ['constructor', 'c'],
    ]);
    await widget.reply(new Map([['value', record]]));
    expect(await promise).toBe('{"constructor":"c"}');
  });

  test('[WR12] the failure of an entity method is text without undefined members', async () => {
    const widget = aWidget();
    const promise = widget.call('getEnvironment') as Promise<unknown>;
    promise.catch(() => undefined);
    await settled();
    await widget.reply(
      new Map([
        ['message', 'no'],
        ['msdyn_name', undefined],
      ]),
      'refused',
    );
    expect(await outcomeOf(promise)).toEqual({ rejected: '{"message":"no"}' });
  });

  test('[WR13] after ten seconds a value method rejects with a Map, an entity method with text', async () => {
    const widget = aWidget();
    const mode = widget.call('getMode') as Promise<unknown>;
    const environment = widget.call('getEnvironment') as Promise<unknown>;
    for (const promise of [mode, environment]) promise.catch(() => undefined);
    widget.clock.advance(9_999);
    expect(await outcomeOf(mode)).toBe('pending');
    widget.clock.advance(1);
    expect(await outcomeOf(mode)).toEqual({
      rejected: new Map([
        ['message', timeout],
        ['msdyn_name', undefined],
      ]),
    });
    expect(await outcomeOf(environment)).toEqual({
      rejected: JSON.stringify({ message: timeout }),
    });
  });

  test('[WR13] a late reply changes nothing and gets no reply', async () => {
    const widget = aWidget();
    const promise = widget.call('getMode') as Promise<unknown>;
    promise.catch(() => undefined);
    await settled();
    widget.clock.advance(11_000);
    await widget.reply(new Map([['value', 1]]));
    expect(widget.requests).toHaveLength(1);
  });

  test.each([
    'notifyEvent',
    'cancelEvent',
    'createSession',
    'openForm',
    'openDialog',
    'openMDDDialog',
    'insertNotes',
    'showGlobalNotification',
    'clearGlobalNotification',
  ])('[WR13] %s waits indefinitely', async (name) => {
    const widget = aWidget();
    const promise = widget.call(name, {}, 'x', 'y');
    widget.clock.advance(600_000);
    expect(await outcomeOf(promise)).toBe('pending');
  });
});

describe('events', () => {
  const success = {
    messageOutcome: 'success',
    messageType: 'CIF_Response',
    messageCorrelationId: 'e1',
  };

  test('[EV6] addHandler and removeHandler return undefined and announce the event', async () => {
    const widget = aWidget();
    const handler = async (): Promise<void> => undefined;
    expect(widget.call('addHandler', 'onmodechanged', handler, 'c')).toBeUndefined();
    await settled();
    expect(widget.last().messageType).toBe('addGenericHandler');
    expect([...widget.last().messageData]).toEqual([
      ['eventType', 'onmodechanged'],
      ['correlationId', 'c'],
    ]);
    expect(widget.call('removeHandler', 'onmodechanged', handler)).toBeUndefined();
  });

  test('[EV6] a handler gets the JSON string and its promise is the answer', async () => {
    const widget = aWidget();
    const seen: unknown[] = [];
    widget.call('addHandler', 'onmodechanged', async (data: unknown) => {
      seen.push(data);
      return { done: true };
    });
    await widget.raise('onmodechanged', '{"value":1}');
    expect(seen).toEqual(['{"value":1}']);
    expect(widget.last()).toEqual({ ...success, messageData: { done: true } });
  });

  test('[EV7] a handler that returns nothing answers with a failure', async () => {
    const widget = aWidget();
    widget.call('addHandler', 'onmodechanged', () => undefined);
    await widget.raise('onmodechanged', '{}');
    expect(widget.last()).toMatchObject({ messageOutcome: 'failure', messageCorrelationId: 'e1' });
    expect(widget.last().messageData.get('message')).toContain("'then'");
  });

  test('[EV8] without a handler the answer is a success with a message', async () => {
    const widget = aWidget();
    await widget.raise('onmodechanged', '{}');
    expect(widget.last()).toEqual({
      ...success,
      messageData: new Map([
        ['message', 'No handlers found to process the request.'],
        ['msdyn_name', undefined],
      ]),
    });
  });

  test('[EV8] a set of handlers that became empty is not answered at all', async () => {
    const widget = aWidget();
    const handler = async (): Promise<void> => undefined;
    widget.call('addHandler', 'x', handler);
    widget.call('removeHandler', 'x', handler);
    await settled();
    const before = widget.requests.length;
    await widget.raise('x', '{}');
    expect(widget.requests).toHaveLength(before);
  });

  test('[EV9] the same function added twice is called once', async () => {
    const widget = aWidget();
    let calls = 0;
    const handler = async (): Promise<void> => void calls++;
    widget.call('addHandler', 'x', handler);
    widget.call('addHandler', 'x', handler);
    await widget.raise('x', '{}');
    expect(calls).toBe(1);
  });

  test('[WR14] a foreign sender that expects a reply gets a failure, and any other gets nothing', async () => {
    const widget = aWidget();
    widget.receive({
      data: { messageType: 'x', messageData: '{}' },
      origin: 'http://evil.test',
      source: {},
    });
    await settled();
    expect(widget.requests).toEqual([]);
    widget.receive({
      data: { messageType: 'x', messageData: '{}', messageCorrelationId: 'q' },
      origin: 'http://evil.test',
      source: {},
    });
    await settled();
    expect(widget.last()).toMatchObject({ messageOutcome: 'failure', messageCorrelationId: 'q' });
  });

  test.each([null, 'text', 7, {}, { messageType: 'x', messageData: {} }])(
    '[WR1] junk does no harm: %j',
    async (data) => {
      const widget = aWidget();
      widget.receive({ data, origin: hostOrigin, source: {} });
      await settled();
      expect(widget.requests).toEqual([]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { selectShownToast, answerNotification } from '../workspace/notices/notifications.ts';
import { setPanelMode } from '../workspace/panel/panel.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { closeSession, focusSession } from '../workspace/sessions/sessions.ts';
import type { Inbound } from './inbound.ts';
import { aWorkbench } from './testing/workbench.ts';

const session = {
  templateName: 'contoso_phone_session',
  templateParameters: { customerName: 'Ada', contactId: '' },
  context: { callId: '7' },
};

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('it resolved'),
    (reason: unknown) => reason,
  );
}

describe('panel', () => {
  test('[PN1] setMode returns the current mode and getMode agrees', async () => {
    const bench = aWorkbench();
    expect(await bench.call('phone', 'setMode', 1)).toBe(1);
    expect(await bench.call('phone', 'getMode')).toBe(1);
    expect(await bench.call('phone', 'getWidth')).toBe(378);
  });

  test('[PN2] a provider that is not active cannot move the panel', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    expect(await rejection(bench.call('chat', 'setMode', 1))).toEqual(
      new Map([
        ['message', 'This operation can be performed from the active provider'],
        ['msdyn_name', 'setmode'],
      ]),
    );
  });

  test('[PN3] with several providers, setMode on Home shows nothing and gives the reason', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    expect(await bench.call('phone', 'setMode', 1)).toBe(2);
    expect(bench.diagnoses()).toContain('PN3');
  });

  test('[PN4] every provider receives each change of mode and width once', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'setMode', 1);
    await bench.call('phone', 'setMode', 1);
    await bench.call('phone', 'setWidth', 420);
    await bench.settled();
    expect(bench.events('phone')).toEqual([
      ['onmodechanged', { value: 1 }],
      ['onsizechanged', { value: 378 }],
      ['onsizechanged', { value: 420 }],
    ]);
  });

  test('[PN4] with manualOnly, only changes by the agent are reported', async () => {
    const bench = aWorkbench({ config: { events: { manualOnly: true } } });
    await bench.call('phone', 'setMode', 1);
    bench.workspace.apply(setPanelMode, { mode: 'minimized', cause: 'agent' });
    await bench.settled();
    expect(bench.events('phone')).toEqual([
      ['onmodechanged', { value: 0 }],
      ['onsizechanged', { value: 320 }],
    ]);
  });

  test('[PN5] setWidth below 300 returns the width and changes nothing', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'setMode', 1);
    expect(await bench.call('phone', 'setWidth', 30)).toBe(30);
    expect(await bench.call('phone', 'getWidth')).toBe(378);
    expect(bench.diagnoses()).toContain('PN5');
  });

  test('[PN6] setWidth above half of the window minimizes the panel', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'setMode', 1);
    await bench.call('phone', 'setWidth', 721);
    expect(await bench.call('phone', 'getMode')).toBe(0);
    expect(await bench.call('phone', 'getWidth')).toBe(320);
  });
});

describe('sessions', () => {
  test('[SE1] createSession docks the panel, returns the ID, then reports the switch', async () => {
    const bench = aWorkbench();
    expect(await bench.call('phone', 'createSession', session, 'corr')).toBe('session-id-1');
    bench.clock.advance(0);
    await bench.settled();
    const types = bench.widget('phone').received.map((message) => {
      const { messageType, messageOutcome } = message as {
        messageType: string;
        messageOutcome?: string;
      };
      return messageOutcome === undefined ? messageType : 'reply';
    });
    expect(types).toEqual([
      'reply',
      'onmodechanged',
      'onsizechanged',
      'onSessionSwitched',
      'onpagenavigate',
    ]);
    expect(bench.events('phone')[2]).toEqual([
      'onSessionSwitched',
      { sessionId: 'session-id-1', focused: true, focussed: true, context: { callId: '7' } },
    ]);
    expect(await bench.call('phone', 'getMode')).toBe(1);
  });

  test('[SE2] getSession returns a Map with context and conversation', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'createSession', session, 'corr');
    expect(await bench.call('phone', 'getSession', 'session-id-1')).toEqual(
      new Map<string, unknown>([
        ['sessionId', 'session-id-1'],
        ['focused', true],
        ['context', { callId: '7' }],
        ['conversationId', 'corr'],
      ]),
    );
  });

  test('[SE3] a provider cannot see Home and the sessions of others', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    await bench.call('chat', 'createSession', session);
    for (const id of [homeSessionId, 'session-id-1', 'nowhere']) {
      expect(await rejection(bench.call('phone', 'getSession', id))).toEqual(
        new Map([
          ['message', `Session with ID:${id} does not exist`],
          ['msdyn_name', 'getSession'],
        ]),
      );
    }
    expect(await bench.call('phone', 'getAllSessions')).toEqual([]);
    expect(await bench.call('chat', 'getAllSessions')).toEqual(['session-id-1']);
  });

  test('[SE4] getFocusedSession returns Home and own sessions, else null', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    expect(await bench.call('phone', 'getFocusedSession')).toBe(homeSessionId);
    await bench.call('chat', 'createSession', session);
    expect(await bench.call('phone', 'getFocusedSession')).toBeNull();
    expect(await bench.call('chat', 'getFocusedSession')).toBe('session-id-1');
  });

  test('[SE5] nine sessions fit beside Home, and the tenth is refused', async () => {
    const bench = aWorkbench();
    for (let count = 0; count < 9; count++) await bench.call('phone', 'createSession', session);
    expect(await bench.call('phone', 'canCreateSession')).toBe(false);
    expect(await rejection(bench.call('phone', 'createSession', session))).toEqual(
      new Map([
        ['message', 'Maximum sessions reached. Close a session before opening another.'],
        ['msdyn_name', 'createSession'],
      ]),
    );
  });

  test('[SE6] a switch notifies the old owner first, then the new one', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    await bench.call('phone', 'createSession', session);
    await bench.call('chat', 'createSession', { ...session, context: 'chat' });
    bench.clock.advance(0);
    await bench.settled();
    const before = { phone: bench.events('phone').length, chat: bench.events('chat').length };
    bench.workspace.apply(focusSession, { sessionId: 'session-id-1' });
    await bench.settled();
    expect(bench.events('chat').slice(before.chat)).toEqual([
      [
        'onSessionSwitched',
        { sessionId: 'session-id-2', focused: false, focussed: false, context: 'chat' },
      ],
    ]);
    expect(bench.events('phone').slice(before.phone)).toEqual([
      [
        'onSessionSwitched',
        { sessionId: 'session-id-1', focused: true, focussed: true, context: { callId: '7' } },
      ],
    ]);
  });

  test('[SE7] closing the focused session reports the switch, then the close', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'createSession', session);
    bench.clock.advance(0);
    await bench.settled();
    const before = bench.events('phone').length;
    bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
    await bench.settled();
    expect(
      bench
        .events('phone')
        .slice(before)
        .map(([name]) => name),
    ).toEqual(['onSessionSwitched', 'onSessionClosed', 'onmodechanged', 'onsizechanged']);
    expect(await bench.call('phone', 'getMode')).toBe(2);
  });

  test('[SE8] setSessionTitle fills in the template title again', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'createSession', session);
    expect(await bench.call('phone', 'setSessionTitle', { customerName: 'Grace' })).toBe('Grace');
    expect(bench.workspace.getState().sessions[1]?.title).toBe('Grace');
  });

  test('[SE8] setSessionTitle on Home is refused', async () => {
    const bench = aWorkbench();
    expect(await rejection(bench.call('phone', 'setSessionTitle', { title: 'x' }))).toBeInstanceOf(
      Map,
    );
  });
});

describe('notifications', () => {
  const toast = {
    templateName: 'contoso_call_incoming',
    templateParameters: { customerName: 'Ada' },
  };

  test('[NT2] accepting settles notifyEvent with unwrapped text', async () => {
    const bench = aWorkbench();
    const answer = bench.call('phone', 'notifyEvent', toast);
    await bench.settled();
    const shown = selectShownToast(bench.workspace.getState());
    expect(shown?.content.rows).toEqual([{ header: 'Caller', value: 'Ada' }]);
    bench.workspace.apply(answerNotification, {
      id: shown?.id ?? '',
      answer: 'accept',
      now: bench.clock.now(),
    });
    expect(await answer).toBe('{"actionName":"Accept","responseReason":"Accept"}');
  });

  test('[NT3] an unanswered notification ends in a display timeout', async () => {
    const bench = aWorkbench();
    const answer = bench.call('phone', 'notifyEvent', toast);
    await bench.settled();
    bench.clock.advance(30_000);
    expect(await answer).toBe('{"actionName":"Timeout","responseReason":"DisplayTimeout"}');
  });

  test('[NT4] the twelfth notification at once finds the queue full', async () => {
    const bench = aWorkbench();
    for (let count = 0; count < 11; count++) void bench.call('phone', 'notifyEvent', toast);
    expect(await bench.call('phone', 'notifyEvent', toast)).toBe(
      '{"actionName":"Reject","responseReason":"NotificationQueueLimitExceeded"}',
    );
  });

  test("[NT5] an unknown template rejects with the template's name", async () => {
    const bench = aWorkbench();
    expect(await rejection(bench.call('phone', 'notifyEvent', { templateName: 'nope' }))).toBe(
      '{"message":"NotificationTemplateNotFoundError","msdyn_name":"notifyEvent"}',
    );
  });

  test('[NT6] cancelEvent removes a toast and settles both promises', async () => {
    const bench = aWorkbench();
    const answer = bench.call('phone', 'notifyEvent', { ...toast, cancellationToken: 't' });
    await bench.settled();
    expect(await bench.call('phone', 'cancelEvent', 't')).toBe(
      '{"cancellationToken":"t","actionName":"Cancel","responseReason":"Cancelled"}',
    );
    expect(await answer).toBe('{"actionName":"Cancel","responseReason":"Cancelled"}');
  });
});

describe('records', () => {
  test('[RC4] createRecord returns type and ID, and a search finds the record', async () => {
    const bench = aWorkbench();
    const created = String(
      await bench.call('phone', 'createRecord', 'contact', '{"firstname":"Zoe","lastname":"Zimt"}'),
    );
    expect(Object.keys(JSON.parse(created) as object)).toEqual(['entityType', 'id']);
    const found = await bench.call(
      'phone',
      'searchAndOpenRecords',
      'contact',
      "?$filter=lastname eq 'Zimt'&$select=fullname",
      true,
    );
    expect(JSON.parse(String(found))).toMatchObject({ 0: { fullname: 'Zoe Zimt' } });
  });

  test('[SR2] a single match opens the record, no match opens the search page', async () => {
    const bench = aWorkbench();
    await bench.call(
      'phone',
      'searchAndOpenRecords',
      'contact',
      "?$filter=fullname eq 'Ada Whitcomb'",
      false,
    );
    await bench.call(
      'phone',
      'searchAndOpenRecords',
      'contact',
      "?$filter=fullname eq 'Nobody'",
      false,
    );
    const pages = bench.workspace.getState().sessions[0]?.tabs.map(({ page }) => page.type);
    expect(pages).toEqual(['dashboard', 'entityrecord', 'search']);
  });

  test('[RC5] a failing platform call carries an error object that names the call', async () => {
    const bench = aWorkbench();
    const reason = String(
      await rejection(
        bench.call('phone', 'retrieveRecord', 'contact', '00000000-0000-4000-8000-00000000dead'),
      ),
    );
    expect(JSON.parse(reason)).toEqual({
      value: {
        errorMsg: 'contact With Id = 00000000-0000-4000-8000-00000000dead Does Not Exist',
        sourceFunc: 'client.retrieveRecord - Xrm.WebApi.retrieveRecord',
        errorType: 2,
        reportTime: expect.any(String) as string,
      },
    });
  });
});

describe('environment', () => {
  test('[EN1] custom parameters are available under both names', async () => {
    const bench = aWorkbench();
    const environment = JSON.parse(String(await bench.call('phone', 'getEnvironment'))) as Record<
      string,
      unknown
    >;
    expect(environment).toMatchObject({
      msdyn_customparams: '',
      customParams: '',
      clientUrl: 'http://localhost:5173',
      isDirty: null,
    });
    expect(environment).not.toHaveProperty('pagetype');
  });

  test('[EN2] page parameters are available only while an own session is in focus', async () => {
    const bench = aWorkbench();
    await bench.call('phone', 'createSession', session);
    expect(JSON.parse(String(await bench.call('phone', 'getEnvironment')))).toMatchObject({
      pagetype: 'entityrecord',
      etn: 'contact',
    });
  });
});

describe('receiving messages', () => {
  test('[WR4] an unknown type returns a success with a message, and a diagnostic', async () => {
    const bench = aWorkbench();
    expect(await bench.call('phone', 'raiseEvent', 'nobody-listens', '{}')).toBeNull();
    expect(bench.diagnoses()).toContain('WR4');
  });

  test("[HO1] a window that is not a provider's gets a failure, and changes nothing", async () => {
    const bench = aWorkbench();
    const replies: unknown[] = [];
    const stranger = { postMessage: (message: unknown) => replies.push(message) };
    const state = bench.workspace.getState();
    bench.bridge.receive({
      data: {
        messageType: 'setmode',
        messageData: new Map([['value', 1]]),
        messageCorrelationId: 'x',
      },
      origin: 'http://phone.localhost:5173',
      source: stranger as unknown as Inbound['source'],
    });
    expect(bench.workspace.getState()).toBe(state);
    expect(replies).toEqual([
      {
        messageOutcome: 'failure',
        messageData: new Map([
          [
            'message',
            'Sender domain is not a recognized or is invalid and hence the message cant be processed',
          ],
          ['msdyn_name', undefined],
        ]),
        messageCorrelationId: 'x',
        messageType: 'CIF_Response',
      },
    ]);
  });

  test('[HO2] a provider whose page moved to a foreign origin is refused', async () => {
    const bench = aWorkbench();
    const moved = bench.open('phone', 'http://elsewhere.localhost:5173');
    await rejection(moved.framework['getMode']?.() as Promise<unknown>);
    expect(bench.diagnoses()).toContain('HO2');
  });

  test.each([null, 'text', 5, {}, [], { messageType: 7 }])(
    '[WR1] junk does no harm and is logged: %j',
    (data) => {
      const bench = aWorkbench();
      bench.bridge.receive({ data, origin: 'http://x.test', source: null });
      expect(bench.diagnoses()).toHaveLength(1);
    },
  );

  test('[WR2] a request whose data is not a Map gets no reply', async () => {
    const bench = aWorkbench();
    bench
      .widget('phone')
      .post({ messageType: 'getmode', messageData: {}, messageCorrelationId: 'x' });
    await bench.settled();
    expect(bench.widget('phone').received).toEqual([]);
    expect(bench.diagnoses()).toContain('WR2');
  });

  test('[WR5] a reply without a pending request gets no reply', async () => {
    const bench = aWorkbench();
    bench
      .widget('phone')
      .post({ messageOutcome: 'success', messageData: undefined, messageCorrelationId: 'x' });
    await bench.settled();
    expect(bench.widget('phone').received).toEqual([]);
    expect(bench.diagnoses()).toContain('WR5');
  });

  test('[EV7] a handler that returns nothing is explained', async () => {
    const bench = aWorkbench();
    bench.widget('phone').framework['addHandler']?.('onmodechanged', () => undefined);
    await bench.call('phone', 'setMode', 1);
    await bench.settled();
    expect(bench.diagnoses()).toContain('EV7');
  });

  test('[EV3] a failure nested too deeply for JSON does no harm and is explained', async () => {
    const bench = aWorkbench();
    let deep: unknown = 'bottom';
    for (let level = 0; level < 20_000; level++) deep = [deep];
    const phone = bench.widget('phone');
    phone.framework['addHandler']?.('onmodechanged', () => new Promise(() => undefined));
    await bench.call('phone', 'setMode', 1);
    await bench.settled();
    const event = phone.received.find(
      (message) => (message as { messageType: string }).messageType === 'onmodechanged',
    );
    const { messageCorrelationId } = event as { messageCorrelationId: string };
    const data = {
      messageType: 'CIF_Response',
      messageOutcome: 'failure',
      messageData: new Map([['message', deep]]),
      messageCorrelationId,
    };
    const source = phone.window as unknown as Inbound['source'];
    expect(() =>
      bench.bridge.receive({ data, origin: 'http://phone.localhost:5173', source }),
    ).not.toThrow();
    expect(bench.diagnoses()).toContain('EV3');
  });

  test('[EV5] a name in the wrong case is explained', async () => {
    const bench = aWorkbench();
    bench.widget('phone').framework['addHandler']?.('onModeChanged', async () => undefined);
    await bench.settled();
    expect(bench.diagnoses()).toContain('EV5');
  });
});

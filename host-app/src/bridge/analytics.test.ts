import { expect, test } from 'vitest';
import { answerNotification, selectShownToast } from '../workspace/notices/notifications.ts';
import { closeSession, focusSession } from '../workspace/sessions/sessions.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const ada = '11111111-1111-4111-8111-111111111111';
const records = {
  contact: [{ contactid: ada, firstname: 'Ada', lastname: 'Lane' }],
  msdyn_kpieventdefinition: [
    { msdyn_name: 'Dialed', msdyn_eventdisplayname: 'Dialed', msdyn_eventtype: 100000001 },
  ],
};
const on = { phone: { enableAnalytics: true } };
const session = {
  templateName: 'contoso_phone_session',
  templateParameters: {
    customerName: 'Ada',
    customerEntityName: 'contact',
    customerRecordId: ada,
    isOutbound: 'true',
  },
};

function rowsOf({ records: tables }: Workbench, filter = ''): readonly Record<string, unknown>[] {
  const where = filter === '' ? '' : `&$filter=${filter}`;
  return tables.query('msdyn_kpieventdata', `$orderby=createdon${where}`).records;
}

const namesOf = (bench: Workbench): readonly unknown[] =>
  rowsOf(bench).map((row) => row['msdyn_kpieventname']);

test('[EN10] a custom event with a definition is a row, with its attributes and the IDs of the session', async () => {
  const bench = aWorkbench({ settings: on, config: { records } });
  await bench.call('phone', 'createSession', session, undefined, 'line-7');
  const event = {
    kpiEventName: 'Dialed',
    kpiEventReason: 'Callback',
    additionalData: 'second try',
    externalCorrelationId: 'c-1',
    customData: [
      { attribute: 'carrier', value: 'Contoso' },
      { attribute: 'customAttribute1', value: 'eu' },
      { attribute: 'tries', value: 2 },
    ],
  };
  const answer = await bench.call('phone', 'logAnalyticsEvent', { events: [event] }, 'Dialed');
  expect(answer).toBe('Success');
  const [row, ...others] = rowsOf(bench, "msdyn_kpieventname eq 'Dialed'");
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    msdyn_kpieventreason: 'Callback',
    msdyn_additionaldata: 'second try',
    msdyn_externalcorrelationid: 'c-1',
    msdyn_customattribute1: 'eu',
    msdyn_customattribute2: 'carrier=Contoso',
    msdyn_customattribute3: 'tries=2',
    msdyn_cifSessionId: 'session-id-1',
    msdyn_providersessionid: 'line-7',
    msdyn_ProviderId: 'contoso_phone',
    msdyn_conversationid: bench.workspace.getState().sessions[1]?.conversationId,
  });
  expect(await bench.call('phone', 'executeFetchQuery', 'msdyn_kpieventsdata', '?$top=1')).toMatch(
    /msdyn_kpieventname/,
  );
});

test.each<[string, object, unknown, RegExp]>([
  ['analytics is off', {}, { events: [{ kpiEventName: 'Dialed' }] }, /enableAnalytics/],
  ['there is no definition', on, { events: [{ kpiEventName: 'Hung up' }] }, /"Hung up"/],
  ['there are no events', on, {}, /events/],
])(
  '[EN10] nothing is written when %s, and one hint gives the reason',
  async (_why, settings, data, fix) => {
    const bench = aWorkbench({ settings: settings as typeof on, config: { records } });
    expect(await bench.call('phone', 'logAnalyticsEvent', data, 'x')).toBe('Success');
    expect(rowsOf(bench)).toEqual([]);
    const told = bench.journal.diagnostics.entries().filter(({ rule }) => rule === 'EN10');
    expect(told.map((entry) => entry.fix)).toEqual([expect.stringMatching(fix)]);
  },
);

test('[EN10] of two providers, only the one with analytics on has rows', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'], settings: on, config: { records } });
  const data = { events: [{ kpiEventName: 'Dialed' }] };
  for (const name of ['chat', 'phone']) {
    void bench.call(name, 'notifyEvent', { templateName: 'contoso_call_incoming' });
    await bench.settled();
    const id = selectShownToast(bench.workspace.getState())?.id ?? '';
    bench.workspace.apply(answerNotification, { id, answer: 'accept', now: bench.clock.now() });
    bench.clock.advance(2_000);
    await bench.call(name, 'createSession', session);
    expect(await bench.call(name, 'logAnalyticsEvent', data, 'Dialed')).toBe('Success');
    if (name === 'chat') expect(rowsOf(bench)).toEqual([]);
  }
  expect(namesOf(bench)).toContain('Dialed');
  expect(new Set(rowsOf(bench).map((row) => row['msdyn_ProviderId']))).toEqual(
    new Set(['contoso_phone']),
  );
});

test('[EN10] six attributes fill five columns, and the remaining one is named', async () => {
  const bench = aWorkbench({ settings: on, config: { records } });
  const customData = Array.from({ length: 6 }, (_, index) => ({ attribute: 'a', value: index }));
  await bench.call('phone', 'logAnalyticsEvent', {
    events: [{ kpiEventName: 'Dialed', customData }],
  });
  expect(rowsOf(bench)[0]).toMatchObject({ msdyn_customattribute5: 'a=4' });
  expect(bench.diagnoses()).toEqual(['EN10']);
});

test('[EN10] a notification and its session share an ID', async () => {
  const bench = aWorkbench({ settings: on, config: { records } });
  void bench.call('phone', 'notifyEvent', { templateName: 'contoso_call_incoming' });
  await bench.settled();
  const shown = selectShownToast(bench.workspace.getState());
  bench.workspace.apply(answerNotification, {
    id: shown?.id ?? '',
    answer: 'accept',
    now: bench.clock.now(),
  });
  await bench.settled();
  await bench.call('phone', 'createSession', session);
  expect(namesOf(bench)).toEqual([
    'CIF_NotificationDisplayed',
    'CIF_NotificationResponse',
    'CIF_SessionStarted',
  ]);
  const rows = rowsOf(bench);
  expect(rows[1]).toMatchObject({ msdyn_kpieventreason: 'Accept/Accept' });
  const shared = new Set(rows.map((row) => row['msdyn_externalcorrelationid']));
  expect([...shared]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  await bench.call('phone', 'createSession', session);
  expect(rowsOf(bench).at(-1)?.['msdyn_externalcorrelationid']).toBeNull();
});

test('[EN10] a switch is logged for the owner of the session, with analytics on', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'], settings: on, config: { records } });
  await bench.call('phone', 'createSession', session);
  await bench.call('chat', 'createSession', { templateName: 'contoso_phone_session' });
  expect(namesOf(bench)).toEqual(['CIF_SessionStarted']);
  for (const sessionId of ['session-id-0', 'session-id-1', 'session-id-2']) {
    bench.workspace.apply(focusSession, { sessionId });
  }
  expect(namesOf(bench)).toEqual(['CIF_SessionStarted', 'CIF_SessionSwitched']);
});

test('[SE16] the conversation names customer, channel, agent and times, and closes once', async () => {
  const bench = aWorkbench({ settings: on, config: { records } });
  await bench.call('phone', 'createSession', session);
  const id = String(bench.workspace.getState().sessions[1]?.conversationId);
  const read = () => bench.records.retrieve('msdyn_ocliveworkitem', id);
  expect(read()).toMatchObject({
    subject: 'Ada',
    msdyn_ocliveworkitemid: id,
    msdyn_channel: '192440000',
    msdyn_thirdpartyconversation: true,
    msdyn_channelproviderName: 'contoso_phone',
    msdyn_isoutbound: true,
    _msdyn_customer_value: ada,
    _msdyn_activeagentid_value: bench.workspace.getState().environment.user.id,
    msdyn_conversationactivitystate: 1,
    statecode: 0,
    statuscode: 2,
  });
  bench.clock.advance(90_000);
  bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  expect(read()).toMatchObject({
    statecode: 1,
    statuscode: 4,
    msdyn_conversationactivitystate: 3,
    msdyn_conversationhandletimeinseconds: 90,
    actualend: read()['msdyn_closedon'],
  });
});

test('[SE16] a state set by the provider stays when the session closes', async () => {
  const bench = aWorkbench({ settings: on, config: { records } });
  await bench.call('phone', 'createSession', session);
  const id = String(bench.workspace.getState().sessions[1]?.conversationId);
  const change = JSON.stringify({
    statecode: 2,
    statuscode: 6,
    'msdyn_customer_msdyn_ocliveworkitem_contact@odata.bind': `/contacts(${ada})`,
  });
  await bench.call('phone', 'updateConversation', id, change);
  bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  expect(bench.records.retrieve('msdyn_ocliveworkitem', id)).toMatchObject({
    statecode: 2,
    statuscode: 6,
  });
  expect(bench.diagnoses().filter((rule) => rule.startsWith('RC'))).toEqual([]);
});

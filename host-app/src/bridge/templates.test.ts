import { describe, expect, test } from 'vitest';
import { closeSession, focusSession } from '../workspace/sessions/sessions.ts';
import { homeSessionId, selectFocusedTab } from '../workspace/sessions/session.ts';
import { showInTab } from '../workspace/tabs/tabs.ts';
import { aWorkbench } from './testing/workbench.ts';

const template = { uniqueName: 'cust_session', title: '{customerName}', panelMode: 'Docked' };
const tab = { uniqueName: 'cust_tab', title: 'My tab', pageType: 'dashboard' };

test('[TP4] createSession with a missing tab template settles, and reports the missing template', async () => {
  const config = { sessionTemplates: [{ ...template, anchorTab: 'gone_tab' }] };
  const bench = aWorkbench({ config });
  const input = { templateName: 'cust_session', templateParameters: { customerName: 'Ada' } };
  expect(await bench.call('phone', 'createSession', input)).toBe('session-id-1');
  expect(bench.diagnoses()).toContain('TP4');
});

test('[TP4] an unknown page type is a tab with an error', async () => {
  const config = { tabTemplates: [{ ...tab, pageType: 'hologram' }] };
  const bench = aWorkbench({ config });
  await bench.call('phone', 'createTab', { templateName: 'cust_tab' });
  expect(bench.workspace.getState().sessions[0]?.tabs[1]?.page.type).toBe('error');
  expect(bench.diagnoses()).toContain('TP4');
});

test('[TP5] additional tabs beyond the limit are reported', async () => {
  const additionalTabs = ['cust_tab', 'cust_tab'];
  const config = {
    limits: { tabsPerSession: 2 },
    tabTemplates: [tab],
    sessionTemplates: [{ ...template, additionalTabs }],
  };
  const bench = aWorkbench({ config });
  await bench.call('phone', 'createSession', { templateName: 'cust_session', customerName: 'Ada' });
  expect(bench.diagnoses()).toEqual(['TP5']);
});

test('[TP6] a slug reads a record, and a query that fails is explained', async () => {
  const contactid = '00000000-0000-4000-8000-00000000abcd';
  const config = {
    records: { contact: [{ contactid, lastname: "O'Neil" }] },
    sessionTemplates: [
      { ...template, title: "{$odata.contact.lastname.?$filter=lastname eq '{name}'}" },
      {
        ...template,
        uniqueName: 'cust_broken',
        title: '{$odata.contact.lastname.?$filter=nonsense}',
      },
    ],
  };
  const bench = aWorkbench({ config });
  const titleOf = async (templateName: string): Promise<string | undefined> => {
    await bench.call('phone', 'createSession', { templateName, name: "O'Neil" });
    return bench.workspace.getState().sessions.at(-1)?.title;
  };
  expect(await titleOf('cust_session')).toBe("O'Neil");
  expect(await titleOf('cust_broken')).toBe('{$odata.contact.lastname.?$filter=nonsense}');
  expect(bench.diagnoses()).toEqual(['TP6', 'TP1']);
});

test('[TP8] templates and providers can be read like any other row', async () => {
  const bench = aWorkbench({
    config: { sessionTemplates: [{ ...template, anchorTab: 'cust_tab' }], tabTemplates: [tab] },
  });
  const found = String(
    await bench.call(
      'phone',
      'searchAndOpenRecords',
      'msdyn_sessiontemplate',
      "?$filter=msdyn_uniquename eq 'cust_session'&$select=msdyn_title,_msdyn_anchortab_value,msdyn_panelstate",
      true,
    ),
  );
  expect(JSON.parse(found)).toMatchObject({
    0: {
      msdyn_title: '{customerName}',
      msdyn_panelstate: 162450002,
      '_msdyn_anchortab_value@OData.Community.Display.V1.FormattedValue': 'cust_tab',
    },
  });
  for (const table of [
    'applicationtabtemplate',
    'templateparameter',
    'notificationtemplate',
    'notificationfield',
    'channelprovider',
  ]) {
    expect(bench.records.query(`msdyn_${table}`).records).not.toEqual([]);
  }
  expect(bench.diagnoses()).toEqual([]);
});

test('[TP8] setClickToAct writes the row of its provider', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'] });
  await bench.call('chat', 'setClickToAct', true);
  const rows = bench.records.query('msdyn_channelprovider', '$orderby=msdyn_sortorder').records;
  expect(rows.map((row) => row['msdyn_enableoutbound'])).toEqual([false, true]);
});

const session = { templateName: 'contoso_phone_session', customerName: 'Ada', contactId: '' };

test('[SE16] with analytics on, a conversation is a record that closes with its session', async () => {
  const bench = aWorkbench({ settings: { phone: { enableAnalytics: true } } });
  await bench.call('phone', 'createSession', session, 'corr');
  const known = await bench.call('phone', 'getSession', 'session-id-1');
  const id = String((known as Map<string, unknown>).get('conversationId'));
  expect(bench.records.retrieve('msdyn_ocliveworkitem', id)).toMatchObject({
    subject: 'Ada',
    statecode: 0,
  });
  bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  expect(bench.records.retrieve('msdyn_ocliveworkitem', id)).toMatchObject({
    statecode: 1,
    statuscode: 4,
  });
});

test.each([
  ['analytics is off', {}],
  [
    'the Channel URL says so',
    { enableAnalytics: true, channelUrl: 'http://phone.localhost:5173/?skipLwiCreation=true' },
  ],
])('[SE16] no record is created when %s', async (_why, row) => {
  const bench = aWorkbench({ settings: { phone: row } });
  await bench.call('phone', 'createSession', session, 'corr');
  expect(bench.records.query('msdyn_ocliveworkitem').records).toEqual([]);
  expect(bench.workspace.getState().sessions[1]?.conversationId).toBe('corr');
});

test('[SE17] values that JSON cannot represent are omitted and explained', async () => {
  const bench = aWorkbench();
  const context: Record<string, unknown> = {};
  context['self'] = context;
  const templateParameters = { contactId: '', big: 1n };
  await bench.call('phone', 'createSession', { ...session, context, templateParameters });
  await bench.call('phone', 'updateContext', { bigger: 2n, small: 1 });
  const { parameters } = bench.workspace.getState().sessions[1] ?? {};
  expect(parameters).toMatchObject({ small: 1 });
  expect(parameters).not.toHaveProperty('big');
  expect(bench.diagnoses()).toContain('SE17');
  bench.workspace.apply(focusSession, { sessionId: homeSessionId });
  expect(() => JSON.stringify(bench.workspace.getState())).not.toThrow();
});

test('[PG13] with a setting, openForm opens a session on Home, and a tab in a session', async () => {
  const bench = aWorkbench({
    config: {
      navigation: { openFormOnHome: 'session' },
      forms: { newRecordAnswers: 'atOnce' },
    },
  });
  await bench.call('phone', 'openForm', '{"entityName":"contact"}', '{"lastname":"Zimt"}');
  expect(bench.workspace.getState().sessions[1]).toMatchObject({
    kind: 'entity',
    tabs: [{ page: { type: 'entityrecord', data: { lastname: 'Zimt' } } }],
  });
  await bench.call('phone', 'createSession', session);
  await bench.call('phone', 'openForm', '{"entityName":"contact","formId":"f"}');
  const { tabs = [] } = bench.workspace.getState().sessions[2] ?? {};
  expect(tabs.at(-1)?.page).toEqual({ type: 'entityrecord', entityName: 'contact', formId: 'f' });
});

describe('a tab of msdyn_entityrecord', () => {
  const entityId = '00000000-0000-4000-8000-00000000000a';
  const other = '00000000-0000-4000-8000-00000000000b';
  const record = { entityName: 'incident', entityId };

  test.each([
    ['makes a record, whatever the session is about', record, { entityName: 'task' }, undefined],
    ['makes a record in a session about none', {}, { entityName: 'task' }, undefined],
    ['shows the record that is named', record, { entityName: 'task', entityId: other }, other],
    ['shows the record of the session', record, {}, entityId],
  ])('[TB7] %s', async (_what, about, templateParameters, shown) => {
    const bench = aWorkbench();
    const { id } = bench.records.create('contact', { lastname: 'Ada' });
    const parties = { 'customerid_contact@odata.bind': `/contacts(${id})` };
    bench.records.create('incident', { incidentid: entityId, title: 'Late', ...parties });
    bench.records.create('task', { activityid: other, subject: 'Call back' });
    const customer = { customerName: 'Ada', contactId: '' };
    await bench.call('phone', 'createSession', {
      templateName: 'contoso_phone_session',
      templateParameters: { ...customer, ...about },
    });
    await bench.call('phone', 'createTab', {
      templateName: 'msdyn_entityrecord',
      templateParameters,
    });
    const page = bench.workspace.getState().sessions[1]?.tabs.at(-1)?.page;
    expect(page).toMatchObject({ type: 'entityrecord' });
    expect(page?.type === 'entityrecord' ? page.entityId : '').toBe(shown);
    expect(bench.diagnoses()).toEqual([]);
  });
});

test('[TP13] a tab whose ID finds no record shows the form of a new one, and says so', async () => {
  const bench = aWorkbench();
  const contactId = '00000000-0000-4000-8000-00000000000a';
  await bench.call('phone', 'createSession', {
    templateName: 'contoso_phone_session',
    templateParameters: { customerName: 'Ada', contactId },
  });
  const page = bench.workspace.getState().sessions[1]?.tabs[0]?.page;
  expect(page).toEqual({ type: 'entityrecord', entityName: 'contact' });
  expect(bench.diagnoses()).toEqual(['TP13']);
});

test('[PG1] openForm of a new record settles when the record is saved', async () => {
  const bench = aWorkbench();
  const answer = bench.call('phone', 'openForm', '{"entityName":"contact"}');
  await bench.settled();
  const opened = selectFocusedTab(bench.workspace.getState());
  const { id } = bench.records.create('contact', { lastname: 'Zimt' });
  bench.workspace.apply(showInTab, {
    tabId: opened?.id ?? '',
    title: 'Zimt',
    page: { type: 'entityrecord', entityName: 'contact', entityId: id },
  });
  expect(JSON.parse(String(await answer))).toEqual({
    savedEntityReference: [{ entityType: 'contact', id, name: 'Zimt' }],
  });
  expect(bench.diagnoses()).toContain('PG1');
});

test('[SE6] a docked panel that Home hides is explained once, and a setting keeps it there', async () => {
  for (const homeKeepsPanel of [false, true]) {
    const bench = aWorkbench({ config: { screen: { homeKeepsPanel } } });
    await bench.call('phone', 'createSession', session);
    for (const sessionId of [homeSessionId, 'session-id-1', homeSessionId]) {
      bench.workspace.apply(focusSession, { sessionId });
    }
    expect(bench.workspace.getState().panel.mode).toBe(homeKeepsPanel ? 'docked' : 'hidden');
    const told = bench.diagnoses().filter((rule) => rule === 'SE6');
    expect(told).toHaveLength(homeKeepsPanel ? 0 : 1);
  }
});
